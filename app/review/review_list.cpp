// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/review_list.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "app/review/review_delegate.h"

namespace duixian::review {

ReviewList::ReviewList(models::ReviewListModel& model, QWidget* parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new ReviewDelegate(model, this));
    setAccessibleName(tr("Statements to go over"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the lines would break anew when it comes
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    constexpr int step = 24;
    verticalScrollBar()->setSingleStep(step);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        verticalScrollBar()->setEnabled(least < most);
        Q_EMIT screenChanged();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReviewList::screenChanged);
    connect(this, &QListView::doubleClicked, this, &ReviewList::correctWanted);
}

std::vector<int> ReviewList::onScreen() const
{
    std::vector<int> rows;
    const QRect seen = viewport()->rect();
    const QModelIndex top = indexAt({seen.width() / 2, 1});
    for (int row = top.isValid() ? top.row() : 0; row < model()->rowCount(); ++row) {
        const QRect rect = visualRect(model()->index(row, 0));
        if (rect.top() > seen.bottom())
            break;
        // A row that is cut was not read.
        if (seen.contains(rect))
            rows.push_back(row);
    }
    return rows;
}

void ReviewList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT correctWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

void ReviewList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowChosen(current.row());
}

void ReviewList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    Q_EMIT screenChanged();
}

} // namespace duixian::review
