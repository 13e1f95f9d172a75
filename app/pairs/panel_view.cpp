// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_view.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/pairs/export_button.h"
#include "app/pairs/panel_delegate.h"
#include "app/pairs/sheet_table.h"

namespace duixian::pairing {

PanelView::PanelView(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_standard(new QCheckBox(tr("Standard indicators only"), this)),
      m_long(new QCheckBox(tr("Periods of several years"), this)),
      m_chart(new QAction(tr("Show as chart"), this)),
      m_table(new SheetTable(tr("Targets and outcomes by place, indicator and year"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_sums(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Place or indicator"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    constexpr int fewWords = 64;
    m_words->setMinimumWidth(fewWords);
    m_standard->setChecked(true);
    m_chart->setObjectName(QStringLiteral("showChart"));
    m_chart->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_chart->setShortcutContext(Qt::WidgetShortcut);
    m_chart->setToolTip(tr("Show this place and indicator over the years"));
    lay();
    join();
    tell();
}

void PanelView::lay()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setItemDelegate(new PanelDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->addAction(m_chart);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    layColumns();
    auto* chart = new QToolButton(this);
    chart->setDefaultAction(m_chart);
    chart->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chart->setFocusPolicy(Qt::StrongFocus);
    auto* ways = new ExportButton(*m_table, this);
    connect(ways, &ExportButton::fileWanted, this, &PanelView::fileWanted);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_words, 1);
    for (QWidget* const control : std::initializer_list<QWidget*>{m_standard, m_long, chart, ways})
        head->addWidget(control);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setMinimumWidth(1);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sums->setContentsMargins(16, 6, 16, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_sums);
}

void PanelView::layColumns()
{
    constexpr int placeWidth = 88;
    constexpr int nameWidth = 216;
    constexpr int measureWidth = 112;
    constexpr int yearWidth = 160;
    // Before the others: it makes all columns alike.
    m_table->horizontalHeader()->setDefaultSectionSize(yearWidth);
    m_table->showFirst({{placeWidth}, {nameWidth}, {measureWidth}});
}

void PanelView::join()
{
    constexpr int pause = 150; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PanelView::wish);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (const QCheckBox* box : {m_standard, m_long})
        connect(box, &QCheckBox::toggled, this, &PanelView::wish);
    connect(m_chart, &QAction::triggered, this, &PanelView::showChart);
    connect(m_table, &QTableView::activated, this, &PanelView::open);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { openFigure(index, PanelDelegate::isTargetHalf(m_table->visualRect(index), m_pressed)); });
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PanelView::popUp);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_chart->setEnabled(current.isValid()); });
}

bool PanelView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = static_cast<QMouseEvent*>(event)->position().toPoint();
    return QWidget::eventFilter(watched, event);
}

void PanelView::begin()
{
    m_model.begin();
    m_progress.clear();
    tell();
}

void PanelView::tellProgress(int done, int total)
{
    m_progress = tr("Reading %1 of %2 places…").arg(done).arg(total);
    tell();
}

void PanelView::setPanel(std::shared_ptr<const MeasuredPanel> panel)
{
    m_progress.clear();
    m_model.setPanel(std::move(panel));
    tell();
}

void PanelView::wish()
{
    m_soon.stop();
    m_model.setWish({m_words->text(), m_standard->isChecked(), m_long->isChecked()});
    tell();
}

void PanelView::tell()
{
    m_chart->setEnabled(m_table->currentIndex().isValid());
    QStringList parts{tr("%Ln row(s)", nullptr, m_model.rowCount()), tr("%Ln place(s)", nullptr, m_model.places())};
    if (m_model.growing())
        parts << (m_progress.isEmpty() ? tr("Reports are being gone through…") : m_progress);
    m_sums->setText(parts.join(QStringLiteral(" \u00B7 ")));
    if (!m_model.empty())
        m_empty->setText(tr("No row is like this. Take something out of the filter."));
    else
        m_empty->setText(m_model.growing() ? (m_progress.isEmpty() ? tr("Reports are being gone through…") : m_progress)
                                           : tr("No report of this scope states an indicator."));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void PanelView::open(const QModelIndex& index)
{
    const PanelRow* const row = m_model.row(index);
    if (row != nullptr)
        openFigure(index, row->outcomes.empty());
}

void PanelView::openFigure(const QModelIndex& index, bool target)
{
    const PanelRow* const row = m_model.row(index);
    if (row == nullptr)
        return;
    const auto& figures = target ? row->targets : row->outcomes;
    if (!figures.empty())
        Q_EMIT statementWanted(figures.front().report, figures.front().statement.span);
}

void PanelView::showChart()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        Q_EMIT chartWanted(m_model.head(current.row()));
}

void PanelView::popUp(const QPoint& at)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PanelRow* const row = m_model.row(index);
    const auto add = [&](const QString& words, bool target) {
        QAction* const action = menu->addAction(words);
        action->setEnabled(row != nullptr && !(target ? row->targets : row->outcomes).empty());
        connect(action, &QAction::triggered, this, [this, index = QPersistentModelIndex(index), target] { openFigure(index, target); });
    };
    add(tr("Sentence of the &target"), true);
    add(tr("Sentence of the &outcome"), false);
    menu->addSeparator();
    menu->addAction(m_chart);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace duixian::pairing
