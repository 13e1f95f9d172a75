// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/library_panel.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/presentation/counts_delegate.h"

namespace duixian::shell {

using Model = models::LibraryTreeModel;

LibraryPanel::LibraryPanel(QWidget* parent) : QWidget(parent), m_words(new QLineEdit(this)), m_tree(new QTreeView(this))
{
    m_filter.setSourceModel(&m_reports);
    m_words->setPlaceholderText(tr("Filter places and years"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new presentation::CountsDelegate(Model::TargetsRole, Model::OutcomesRole, m_tree));
    m_tree->setAccessibleName(tr("Library"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* field = new QVBoxLayout;
    field->setContentsMargins(12, 12, 12, 0);
    field->addWidget(m_words);
    layout->addLayout(field);
    layout->addWidget(m_tree, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_filter.setWords(words);
        openBranches({});
        setCurrent(m_current);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::choose);
    connect(m_tree, &QTreeView::clicked, this, &LibraryPanel::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT selectionChanged();
    });
    m_tree->viewport()->installEventFilter(this);
    const auto keep = [this](const QModelIndex& index, bool closed) {
        if (m_quiet || !m_words->text().isEmpty())
            return;
        const QStringList path = index.data(Model::PathRole).toStringList();
        closed ? static_cast<void>(m_closed.insert(path)) : static_cast<void>(m_closed.erase(path));
    };
    connect(m_tree, &QTreeView::collapsed, this, [keep](const QModelIndex& index) { keep(index, true); });
    connect(m_tree, &QTreeView::expanded, this, [keep](const QModelIndex& index) { keep(index, false); });
}

void LibraryPanel::setReports(std::vector<models::ReportRow> reports)
{
    // Most changes are of what the tree does not show, and a large one takes its time to be built anew.
    if (reports == m_shown)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown = reports;
    m_reports.setReports(std::move(reports));
    openBranches({});
    setCurrent(m_current);
}

void LibraryPanel::openBranches(const QModelIndex& below)
{
    for (int row = 0; row < m_filter.rowCount(below); ++row) {
        const QModelIndex index = m_filter.index(row, 0, below);
        if (!m_filter.hasChildren(index))
            continue;
        const bool closed = m_words->text().isEmpty() && m_closed.contains(index.data(Model::PathRole).toStringList());
        m_tree->setExpanded(index, !closed);
        openBranches(index);
    }
}

void LibraryPanel::setCurrent(ReportId id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = id;
    const QModelIndex index = m_filter.mapFromSource(m_reports.indexOf(id));
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void LibraryPanel::addReportAction(QAction* action)
{
    m_tree->addAction(action);
}

/// The tree would make what is pressed its current report, and so open it in place of the one that is read.
bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QMouseEvent*>(event);
    const bool beside =
        press->button() == Qt::MiddleButton || (press->button() == Qt::LeftButton && (press->modifiers() & Qt::ControlModifier) != 0);
    const ReportId id{m_tree->indexAt(press->pos()).data(Model::ReportIdRole).toLongLong()};
    if (!beside || !id.valid())
        return QWidget::eventFilter(watched, event);
    Q_EMIT reportChosenBeside(id);
    return true;
}

void LibraryPanel::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

std::vector<ReportId> LibraryPanel::listed() const
{
    std::vector<ReportId> reports;
    collect({}, true, reports);
    return reports;
}

std::vector<ReportId> LibraryPanel::selected() const
{
    std::vector<ReportId> reports;
    collect({}, false, reports);
    return reports;
}

void LibraryPanel::collect(const QModelIndex& below, bool all, std::vector<ReportId>& reports) const
{
    for (int row = 0; row < m_filter.rowCount(below); ++row) {
        const QModelIndex index = m_filter.index(row, 0, below);
        const bool taken = all || m_tree->selectionModel()->isSelected(index);
        if (const ReportId id{index.data(Model::ReportIdRole).toLongLong()}; taken && id.valid())
            reports.push_back(id);
        collect(index, taken, reports);
    }
}

void LibraryPanel::choose(const QModelIndex& index)
{
    const ReportId id{index.data(Model::ReportIdRole).toLongLong()};
    if (m_quiet || !id.valid())
        return;
    m_current = id;
    Q_EMIT reportChosen(id);
}

} // namespace duixian::shell
