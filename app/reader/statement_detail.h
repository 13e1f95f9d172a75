// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "app/presentation/statement_card.h"

class QLabel;

namespace duixian::reader {

class PairDetail;

/// What is known of one statement, to be read at leisure under the table: the statement in words, what came of it or what it answers, what
/// its indicator counts, its doubts and what to do about them. Can be selected and copied. Takes no room while there is no statement, and a
/// third of its panel at most: the rest is scrolled to.
class StatementDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit StatementDetail(QWidget* parent = nullptr);

    void setStatement(const Statement& statement, const presentation::Surroundings& around);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] PairDetail& pairs() { return *m_pairs; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_line;
    PairDetail* m_pairs;
    QLabel* m_background;
};

} // namespace duixian::reader
