// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QListView>

#include "app/models/review_list_model.h"

namespace duixian::review {

/// The queue of a report, to be gone through by keys.
class ReviewList : public QListView {
    Q_OBJECT
public:
    ReviewList(models::ReviewListModel& model, QWidget* parent);

    /// What can be read on the screen now, by rows.
    [[nodiscard]] std::vector<int> onScreen() const;

Q_SIGNALS:
    /// Enter, or a double click.
    void correctWanted();
    /// Another row is the current one; -1 for none.
    void rowChosen(int row);
    /// Other rows are on the screen.
    void screenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace duixian::review
