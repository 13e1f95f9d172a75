// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "app/models/hit_list_model.h"

namespace duixian::searching {

class HitDelegate;

/// The hits, to be gone through by keys. Whose they are stays at the upper edge while one scrolls through them.
class HitView : public QListView {
    Q_OBJECT
public:
    HitView(models::HitListModel& model, QWidget* parent);

    /// Makes the first hit the current one where none is, and takes the keys.
    void enter();
    /// The sentence that is the current one, with its source, as text to be pasted.
    [[nodiscard]] QString copied() const;

Q_SIGNALS:
    void wanted(int row);
    /// Esc, or Up from the first one.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    models::HitListModel& m_model;
    HitDelegate* m_delegate;
};

} // namespace duixian::searching
