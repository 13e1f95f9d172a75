// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/alone_list.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/presentation/table_mime.h"

namespace duixian::comparing {

AloneList::AloneList(const QString& name, QWidget* parent)
    : QWidget(parent), m_head(new QLabel(this)), m_table(new QTableView(this)), m_empty(new QLabel(this)), m_stack(new QStackedWidget(this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->setContentsMargins(9, 0, 16, 4);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    constexpr int rowHeight = 26;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(AloneTableModel::WordsColumn, QHeaderView::Stretch);
    constexpr int partWidth = 136;
    constexpr int themeWidth = 72;
    constexpr int figuresWidth = 64;
    m_table->setColumnWidth(AloneTableModel::PartColumn, partWidth);
    m_table->setColumnWidth(AloneTableModel::ThemeColumn, themeWidth);
    m_table->setColumnWidth(AloneTableModel::FiguresColumn, figuresWidth);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    auto* copies = new QAction(tr("Copy"), m_table);
    copies->setObjectName(QStringLiteral("copyTable")); // the window's key for copying finds it
    m_table->addAction(copies);
    connect(copies, &QAction::triggered, this, &AloneList::copy);
    const auto open = [this](const QModelIndex& index) { Q_EMIT spanWanted(m_model.row(index.row()).span); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    tell();
}

void AloneList::setRows(std::vector<AloneRow> rows, std::size_t of, const QString& name)
{
    m_name = name;
    m_of = of;
    m_model.setRows(std::move(rows));
    tell();
}

void AloneList::setFilter(const QString& words)
{
    m_model.setFilter(words);
    tell();
}

QString AloneList::head() const
{
    return m_head->text();
}

void AloneList::tell()
{
    const double share = m_of > 0 ? 100.0 * static_cast<double>(m_model.count()) / static_cast<double>(m_of) : 0;
    m_head->setText(m_of == 0 ? m_name
                              : tr("%1: %2 of %3 paragraphs without counterpart (%4 %)")
                                    .arg(m_name, locale().toString(static_cast<qulonglong>(m_model.count())),
                                         locale().toString(static_cast<qulonglong>(m_of)), locale().toString(share, 'f', 0)));
    m_empty->setText(m_of == 0              ? QString()
                     : m_model.count() == 0 ? tr("Each paragraph has a counterpart.")
                                            : tr("No paragraph is like this. Take something out of the filter."));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void AloneList::copy() const
{
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    std::vector<QStringList> rows;
    for (const QModelIndex& index : chosen)
        rows.push_back(m_model.cells(index.row()));
    if (!rows.empty())
        QGuiApplication::clipboard()->setMimeData(presentation::tableMime(m_model.titles(), rows).release());
}

} // namespace duixian::comparing
