// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notes_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"

namespace duixian::shell {
namespace {

using Model = models::NoteTableModel;

QTableView* noteTable(QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setAccessibleName(NotesDialog::tr("Notes and tags"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->setSortingEnabled(true);
    return table;
}

} // namespace

NotesDialog::NotesDialog(presentation::Folding folding, QWidget* parent)
    : QDialog(parent),
      m_kind(new QComboBox(this)),
      m_tag(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_table(noteTable(this)),
      m_go(addButton(tr("&Go there"))),
      m_change(addButton(tr("&Change…"))),
      m_remove(addButton(tr("&Remove"))),
      m_rename(addButton(tr("Rename the &tag…"))),
      m_export(addButton(tr("&Export…")))
{
    setObjectName(QStringLiteral("notesDialog"));
    setWindowTitle(tr("Notes and tags"));
    m_notes.setFolding(std::move(folding));
    m_filter.setSourceModel(&m_notes);
    m_table->setModel(&m_filter);
    build();
    join();
    tellChosen();
}

QPushButton* NotesDialog::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    return button;
}

void NotesDialog::build()
{
    m_kind->setAccessibleName(tr("Kind of note"));
    m_kind->addItem(tr("All notes"));
    m_kind->addItem(tr("Remarks"), static_cast<int>(models::NoteKind::Remark));
    m_kind->addItem(tr("Tags"), static_cast<int>(models::NoteKind::Tag));
    m_kind->addItem(tr("Stars"), static_cast<int>(models::NoteKind::Star));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->addItem(tr("Any tag"), QString());
    m_words->setPlaceholderText(tr("Filter notes"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int widths[] = {88, 240, 160, 96, 64, 136};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        header.resizeSection(column, widths[column]);
    header.setSectionResizeMode(Model::TextColumn, QHeaderView::Stretch);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_kind);
    filters->addWidget(m_tag);
    filters->addWidget(m_words, 1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setIcon({});
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_go, m_change, m_remove, m_rename, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    constexpr QSize wanted(880, 480);
    resize(wanted);
}

void NotesDialog::join()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_filter.setKind(kind.isValid() ? std::optional(static_cast<models::NoteKind>(kind.toInt())) : std::nullopt);
        tellChosen();
    });
    connect(m_tag, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setTag(m_tag->currentData().toString());
        tellChosen();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        tellChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NotesDialog::tellChosen);
    connect(m_table, &QTableView::activated, m_go, &QPushButton::click);
    auto* remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const models::NoteRow* note = current())
            Q_EMIT placeWanted(note->report, note->annotation);
    });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(models::NoteRow(*current())); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalWanted(models::NoteRow(*current())); });
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameWanted(toQt(std::u16string_view(current()->annotation.text))); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(titles(), shownRows()); });
}

void NotesDialog::setRows(std::vector<models::NoteRow> rows, bool writable)
{
    const int row = m_table->currentIndex().row();
    m_writable = writable;
    m_notes.setRows(std::move(rows));
    offerTags();
    if (row >= 0 && m_filter.rowCount() > 0)
        m_table->selectRow(std::min(row, m_filter.rowCount() - 1));
    tellChosen();
}

void NotesDialog::offerTags()
{
    const QString before = m_tag->currentData().toString();
    while (m_tag->count() > 1)
        m_tag->removeItem(m_tag->count() - 1);
    for (const QString& tag : m_notes.tags())
        m_tag->addItem(tag, tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(before)));
}

const models::NoteRow* NotesDialog::current() const
{
    const QModelIndex row = m_filter.mapToSource(m_table->currentIndex());
    return row.isValid() ? &m_notes.row(row.row()) : nullptr;
}

void NotesDialog::tellChosen()
{
    const models::NoteRow* const note = current();
    const bool changeable = note && m_writable;
    m_go->setEnabled(note != nullptr);
    m_remove->setEnabled(changeable);
    m_change->setEnabled(changeable && kindOf(*note) == models::NoteKind::Remark);
    m_rename->setEnabled(changeable && kindOf(*note) == models::NoteKind::Tag);
    m_export->setEnabled(m_filter.rowCount() > 0);
}

QStringList NotesDialog::titles() const
{
    QStringList titles;
    for (int column = 0; column < m_notes.columnCount(); ++column)
        titles << m_notes.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return titles;
}

std::vector<QStringList> NotesDialog::shownRows() const
{
    std::vector<QStringList> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        QStringList& cells = rows.emplace_back();
        for (int column = 0; column < m_notes.columnCount(); ++column)
            cells << m_filter.index(row, column).data().toString();
    }
    return rows;
}

} // namespace duixian::shell
