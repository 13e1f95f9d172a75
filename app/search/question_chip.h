// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "app/presentation/question_wording.h"

namespace duixian::searching {

/// One piece of a question as it was understood. A piece that may as well be taken another way has a dotted edge. What a person typed is
/// shown as plain text.
class QuestionChip : public QAbstractButton {
    Q_OBJECT
public:
    QuestionChip(const presentation::PartWords& words, bool guessed, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString saidShown() const;

    presentation::PartWords m_words;
    bool m_guessed;
};

} // namespace duixian::searching
