// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/import_dialog.h"

#include <algorithm>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include "app/models/import_columns.h"
#include "app/presentation/wording.h"
#include "app/shell/place_dialog.h"
#include "app/shell/row_clipboard.h"
#include "app/shell/status_chips.h"

namespace duixian::shell {
namespace {

using models::ImportRow;
using models::ImportStatus;
using Model = models::ImportTableModel;

constexpr QSize firstSize(1120, 640);

bool isIn(const ImportRow& row)
{
    return row.isIn();
}

bool isFailed(const ImportRow& row)
{
    return row.status == ImportStatus::Failed;
}

bool isCopy(const ImportRow& row)
{
    return row.status == ImportStatus::CopyOf;
}

/// A file whose bytes were read, or may yet be if another encoding is tried.
bool hasEncoding(const ImportRow& row)
{
    return row.isIn() || row.status == ImportStatus::CopyOf || row.status == ImportStatus::Failed;
}

} // namespace

ImportDialog::ImportDialog(models::ImportTableModel& files, const std::vector<duixian::Place>& known, QWidget* parent)
    : QDialog(parent),
      m_files(files),
      m_known(known),
      m_summary(new QLabel(this)),
      m_words(new QLineEdit(this)),
      m_statuses(new StatusChips(tr("All"), this)),
      m_table(new QTableView(this)),
      m_detail(new QLabel(this)),
      m_setPlace(action(tr("Set &place…"), "setPlace")),
      m_tryAgain(action(tr("&Try again"), "tryAgain")),
      m_takeCopies(action(tr("Take &in as well"), "takeCopies")),
      m_differences(action(tr("Show &differences"), "differences")),
      m_open(action(tr("&Open report"), "openReport")),
      m_encodings(encodingMenu())
{
    setWindowTitle(tr("Last import"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_filter.setSourceModel(&m_files);
    buildTable();
    build();
    join();
    m_statuses->tellCounts(m_files);
    refreshActions();
    resize(firstSize);
}

QAction* ImportDialog::action(const QString& text, const char* name)
{
    auto* made = new QAction(text, this);
    made->setObjectName(QLatin1String(name));
    addAction(made);
    return made;
}

QMenu* ImportDialog::encodingMenu()
{
    auto* menu = new QMenu(tr("Read again with &encoding"), this);
    menu->setObjectName(QStringLiteral("encodings"));
    const auto add = [&](const QString& words, std::optional<Encoding> encoding) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, encoding] { Q_EMIT encodingWanted(selectedOf(hasEncoding), encoding); });
    };
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be})
        add(presentation::wordOf(encoding), encoding);
    menu->addSeparator();
    add(tr("As the program finds it"), std::nullopt);
    return menu;
}

void ImportDialog::join()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) { m_filter.setWords(words); });
    connect(m_statuses, &StatusChips::chosen, this, [this](std::optional<ImportStatus> status) {
        m_filter.setStatus(status);
        refreshActions();
    });
    connect(&m_files, &models::ImportTableModel::countsChanged, this, [this] { m_statuses->tellCounts(m_files); });
    connect(&m_files, &QAbstractItemModel::dataChanged, this, &ImportDialog::refreshActions);
    connect(&m_files, &QAbstractItemModel::modelReset, this, &ImportDialog::refreshActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDialog::refreshActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::tellCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            m_table->edit(index);
        else if (m_open->isEnabled())
            m_open->trigger();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_setPlace);
        menu->addMenu(m_encodings);
        menu->addActions({m_takeCopies, m_differences, m_tryAgain, m_open});
        menu->addSeparator();
        menu->addAction(tr("&Copy rows"), this, [this] { copyLines(true); });
        menu->popup(m_table->viewport()->mapToGlobal(where));
    });
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_open);
    auto* copy = action(tr("&Copy rows"), "copyRows");
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, [this] { copyLines(true); });
    connect(m_setPlace, &QAction::triggered, this, &ImportDialog::askPlace);
    connect(m_tryAgain, &QAction::triggered, this, [this] { Q_EMIT tryAgainWanted(selectedOf(isFailed)); });
    connect(m_takeCopies, &QAction::triggered, this, [this] { Q_EMIT takeCopiesWanted(selectedOf(isCopy)); });
    connect(m_differences, &QAction::triggered, this, [this] { Q_EMIT differencesWanted(selectedOf(isCopy).front()); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openWanted(selected().front()); });
}

void ImportDialog::setSummary(const QString& line)
{
    m_summary->setText(line);
}

void ImportDialog::filterBy(std::optional<ImportStatus> status)
{
    m_statuses->choose(status);
}

void ImportDialog::goToFirstQuestion()
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const ImportRow& file = m_files.row(m_filter.mapToSource(m_filter.index(row, 0)).row());
        if (file.status == ImportStatus::Imported || file.status == ImportStatus::AlreadyThere)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_filter.index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
}

std::vector<int> ImportDialog::selected() const
{
    std::vector<int> rows;
    QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    for (const QModelIndex& index : indexes)
        rows.push_back(m_filter.mapToSource(index).row());
    return rows;
}

std::vector<int> ImportDialog::selectedOf(bool (*fits)(const ImportRow&)) const
{
    std::vector<int> rows = selected();
    std::erase_if(rows, [&](int row) { return !fits(m_files.row(row)) || m_files.row(row).busy; });
    return rows;
}

void ImportDialog::refreshActions()
{
    m_setPlace->setEnabled(!selectedOf(isIn).empty());
    m_encodings->menuAction()->setEnabled(!selectedOf(hasEncoding).empty());
    m_tryAgain->setEnabled(!selectedOf(isFailed).empty());
    m_takeCopies->setEnabled(!selectedOf(isCopy).empty());
    m_differences->setEnabled(selectedOf(isCopy).size() == 1);
    const std::vector<int> rows = selected();
    m_open->setEnabled(rows.size() == 1 && m_files.row(rows.front()).report.valid());
    tellCurrent();
}

/// The current file in full: its path, what is wrong, and what speaks for the field that is current.
void ImportDialog::tellCurrent()
{
    const QModelIndex current = m_filter.mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_detail->setText(tr("Choose a file to read what is wrong with it, and what can be done."));
        return;
    }
    const ImportRow& row = m_files.row(current.row());
    QStringList lines{row.path.isEmpty() ? row.file : row.path};
    if (const QString message = models::messageOf(row); !message.isEmpty())
        lines << message;
    if (const auto field = Model::fieldOf(current.column()); field && row.encoding)
        lines << models::evidenceOf(row, *field).replace(QLatin1Char('\n'), QStringLiteral(" · "));
    m_detail->setText(lines.join(QLatin1Char('\n')));
}

void ImportDialog::askPlace()
{
    const std::vector<int> rows = selectedOf(isIn);
    auto* dialog = new PlaceDialog(m_known, static_cast<int>(rows.size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlace(m_files.row(rows.front()).head.place);
    connect(dialog, &PlaceDialog::chosen, this, [this, rows](const duixian::Place& place) { Q_EMIT placeWanted(rows, place); });
    dialog->open();
}

QStringList ImportDialog::titles() const
{
    QStringList titles;
    for (int column = 0; column < m_files.columnCount(); ++column)
        titles << m_files.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return titles << tr("Path") << tr("Code of the place");
}

std::vector<QStringList> ImportDialog::lines(bool onlySelected) const
{
    std::vector<QStringList> lines;
    for (const int number : onlySelected ? selected() : m_filter.shown()) {
        const ImportRow& row = m_files.row(number);
        QStringList& cells = lines.emplace_back();
        for (const auto& column : models::importColumns())
            cells << column.display(row);
        cells << row.path << (row.head.place ? QString::fromStdString(row.head.place->code) : QString());
    }
    return lines;
}

void ImportDialog::copyLines(bool onlySelected)
{
    copyRows(titles(), lines(onlySelected));
}

} // namespace duixian::shell
