// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace duixian::shell {

/// The first three things to do with the samples: each is ticked off by being done.
enum class FirstStep { Look, Judge, Compare };

/// A card above the pages that says what to do first. It stops nobody.
class GuideBar : public QWidget {
    Q_OBJECT
public:
    explicit GuideBar(QWidget* parent);

    /// From the first step on.
    void begin();
    /// A person did this: where it is the step that the card is at, the next one is shown.
    void did(FirstStep step);
    [[nodiscard]] FirstStep step() const { return m_step; }
    [[nodiscard]] QPushButton& neverButton() { return *m_never; }

Q_SIGNALS:
    /// It is not to be shown any more, neither now nor later.
    void doneForEver();

private:
    void showStep(FirstStep step);
    void goOn();

    FirstStep m_step = FirstStep::Look;
    QLabel* m_count;
    QLabel* m_words;
    QPushButton* m_next;
    QPushButton* m_never;
};

} // namespace duixian::shell
