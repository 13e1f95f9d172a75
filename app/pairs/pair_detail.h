// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/pairs/pair_columns.h"
#include "app/pairs/pair_texts.h"

class QLabel;
class QPushButton;

namespace duixian::pairing {

class SentenceView;

/// One target and what came of it: both sentences side by side with the figure marked, and below them the arithmetic, the rule in words,
/// what a person said and what other sources say.
class PairDetail : public QWidget {
    Q_OBJECT
public:
    explicit PairDetail(QWidget* parent = nullptr);

    void setPair(const ShownPair& pair, const PairTexts& texts);
    void clear();

Q_SIGNALS:
    void targetWanted();
    void outcomeWanted();

private:
    [[nodiscard]] QWidget* side(QPushButton* open, SentenceView* sentence);
    void tellBelow(const ShownPair& pair);

    QPushButton* m_openTarget;
    QPushButton* m_openOutcome;
    SentenceView* m_target;
    SentenceView* m_outcome;
    QLabel* m_verdict;
    QLabel* m_arithmetic;
    QLabel* m_rule;
};

} // namespace duixian::pairing
