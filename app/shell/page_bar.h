// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace duixian::shell {

/// The pages at the window's left edge: icon and word, the one that is shown marked.
class PageBar : public QWidget {
    Q_OBJECT
public:
    explicit PageBar(QWidget* parent = nullptr);

    /// The action's icon, text and checked state are shown; a click triggers it.
    void add(QAction* action);

private:
    QVBoxLayout* m_layout;
};

} // namespace duixian::shell
