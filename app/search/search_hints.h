// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace duixian::searching {

/// A question to be tried, and in words what it asks.
struct Example {
    QString question;
    QString words;

    friend bool operator==(const Example&, const Example&) = default;
};

/// What stands in the place of hits where there are none: what can be asked, or what can be left out. A click asks.
class SearchHints : public QWidget {
    Q_OBJECT
public:
    explicit SearchHints(QWidget* parent);

    void show(const QString& title, const QString& words, const std::vector<Example>& examples);

Q_SIGNALS:
    void asked(const QString& question);

private:
    QLabel* m_title;
    QLabel* m_words;
    QWidget* m_examples = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace duixian::searching
