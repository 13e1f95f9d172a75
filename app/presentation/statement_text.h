// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/pair.h"
#include "core/model/statement.h"

namespace duixian::presentation {

/// The figure as it would be said: "确保增长 6 %", "171.31 亿元", "growth ≈ 7 %", "fall ≥ 5 %".
[[nodiscard]] QString spokenFigure(const Statement& statement);

/// Two words one after the other, without a blank between Chinese and Chinese: 确保增长, ensured growth, 确保 88 亿元.
[[nodiscard]] QString joinedWords(const QString& first, const QString& second);

/// The statement in one line: "目标 · 一般公共预算收入 · 确保增长 6 % · 2019".
[[nodiscard]] QString statementLine(const Statement& statement);

/// "2018 target ≥ 8 % → outcome +9.5 %, reached".
[[nodiscard]] QString pairLine(const Statement& target, const Statement& outcome, Verdict verdict);

/// Plain text as a tool tip may have it: tool tips guess at rich text, and a report may hold tags.
[[nodiscard]] QString toolTipOf(const QString& plain);

} // namespace duixian::presentation
