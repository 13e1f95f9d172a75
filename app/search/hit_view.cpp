// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/hit_view.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include "app/presentation/qt_text.h"
#include "app/search/hit_delegate.h"

namespace duixian::searching {

HitView::HitView(models::HitListModel& model, QWidget* parent) : QListView(parent), m_model(model), m_delegate(new HitDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Sentences found"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the lines would break anew when it comes
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    constexpr int step = 24;
    verticalScrollBar()->setSingleStep(step);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { verticalScrollBar()->setEnabled(least < most); });
    // The name at the upper edge does not move with the rest.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT wanted(index.row()); });
}

void HitView::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!currentIndex().isValid() && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1));
}

QString HitView::copied() const
{
    const Hit* const hit = m_model.hitOf(currentIndex().row());
    if (!hit)
        return {};
    const auto& group = m_model.groupOf(currentIndex().row());
    const models::ReportRow* const report = m_model.report(group.report);
    return toQt(std::u16string_view(hit->excerpt)) + QLatin1Char('\n') + (report ? report->title : m_model.nameOf(group));
}

void HitView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const QModelIndex top = indexAt({viewport()->width() / 2, 1});
    if (!top.isValid())
        return;
    const auto& group = m_model.groupOf(top.row());
    const int height = m_delegate->headerHeight(fontMetrics());
    if (visualRect(m_model.index(group.headerRow)).top() >= 0)
        return;
    const int nextRow = group.headerRow + static_cast<int>(group.count) + 1;
    const int next = nextRow < m_model.rowCount() ? visualRect(m_model.index(nextRow)).top() : height;
    QPainter painter(viewport());
    m_delegate->paintHeader(painter, QRect(0, std::min(0, next - height), viewport()->width(), height), font(), group);
}

void HitView::keyPressEvent(QKeyEvent* event)
{
    const bool first = currentIndex().row() <= 1;
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Up && first)) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_model.hitOf(currentIndex().row()))
            Q_EMIT wanted(currentIndex().row());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copied());
        return;
    }
    QListView::keyPressEvent(event);
}

QModelIndex HitView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex there = QListView::moveCursor(action, modifiers);
    if (!there.isValid() || m_model.hitOf(there.row()))
        return there;
    const bool upwards = action == MoveUp && there.row() > 0;
    return m_model.index(upwards ? there.row() - 1 : there.row() + 1);
}

void HitView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!m_model.hitOf(index.row()))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open in the report"), this, [this, row = index.row()] { Q_EMIT wanted(row); });
    menu->addAction(tr("&Copy with its source"), this, [this] { QGuiApplication::clipboard()->setText(copied()); });
    menu->popup(event->globalPos());
}

} // namespace duixian::searching
