// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/verdict_rules.h"

class QSpinBox;

namespace duixian::shell {

/// How verdicts are given: the rules in words, and what of them a person settles.
class VerdictsPage : public QWidget {
    Q_OBJECT
public:
    explicit VerdictsPage(QWidget* parent);

    void take(const VerdictRules& rules);
    [[nodiscard]] VerdictRules rules() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_tolerance; ///< in per cent
};

} // namespace duixian::shell
