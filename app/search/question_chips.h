// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/understood.h"

class QMenu;

namespace duixian::searching {

class FlowLayout;

/// What a question was understood as, piece by piece. A click on a piece offers the other ways to take it.
class QuestionChips : public QWidget {
    Q_OBJECT
public:
    explicit QuestionChips(QWidget* parent);

    void setQuestion(const QString& question, const Understood& understood);
    /// The other ways to take a piece; the caller owns it.
    [[nodiscard]] QMenu* menuOf(std::size_t part);

Q_SIGNALS:
    /// Another question is meant.
    void corrected(const QString& question);

private:
    QString m_question;
    std::vector<QuestionPart> m_parts;
    FlowLayout* m_layout;
};

} // namespace duixian::searching
