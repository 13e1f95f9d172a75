// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/outline_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/presentation/counts_delegate.h"

namespace duixian::reader {

using Model = models::OutlineModel;

OutlinePanel::OutlinePanel(QWidget* parent) : QWidget(parent), m_tree(new QTreeView(this))
{
    m_tree->setModel(&m_outline);
    m_tree->setItemDelegate(new presentation::CountsDelegate(Model::TargetsRole, Model::OutcomesRole, m_tree));
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* title = new QLabel(tr("Outline"), this);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(QStringLiteral("panelTitle"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    title->setContentsMargins(16, 0, 12, 0);
    layout->addWidget(title);
    layout->addWidget(m_tree, 1);

    const auto choose = [this](const QModelIndex& index) { Q_EMIT headingChosen(index.data(Model::OffsetRole).toULongLong()); };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, choose);
}

void OutlinePanel::setReport(std::shared_ptr<const Report> report)
{
    m_outline.setReport(std::move(report));
    setVisible(m_outline.rowCount() > 0);
    // Open as far as it stays an overview.
    constexpr int rowsToSee = 9;
    int rows = m_outline.rowCount();
    for (int row = 0; row < m_outline.rowCount(); ++row)
        rows += m_outline.rowCount(m_outline.index(row, 0));
    if (rows <= rowsToSee)
        m_tree->expandToDepth(0);
}

void OutlinePanel::follow(std::size_t offset)
{
    QModelIndex heading = m_outline.indexAt(offset);
    while (heading.parent().isValid() && !m_tree->isExpanded(heading.parent()))
        heading = heading.parent();
    m_tree->setCurrentIndex(heading);
}

} // namespace duixian::reader
