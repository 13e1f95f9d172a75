// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace duixian::comparing {

/// The panes below the readers: a quiet row of switches, and the pane that is chosen.
class PaneStack : public QWidget {
    Q_OBJECT
public:
    explicit PaneStack(QWidget* parent);

    /// The first one is shown.
    void add(const QString& words, QWidget* pane);
    void show(int place);
    void show(QWidget* pane);
    [[nodiscard]] int place() const;
    [[nodiscard]] QWidget* shown() const;

private:
    QHBoxLayout* m_switches;
    QButtonGroup* m_group;
    QStackedWidget* m_stack;
};

} // namespace duixian::comparing
