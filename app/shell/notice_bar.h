// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace duixian::shell {

/// Something to know about the library that is open, for as long as it holds.
struct Notice {
    QString text;
    QString action;            ///< the word on its button; empty: none
    std::function<void()> act; ///< what the button does
    bool closable = true;      ///< whether a person may put it away
    bool warning = false;      ///< something has to be done
};

/// A line across the window, above the pages; not there when there is nothing to say. It stops nobody.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// In the place of what it says now.
    void show(const Notice& notice);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& button() { return *m_button; }

private:
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
    std::function<void()> m_act;
};

} // namespace duixian::shell
