// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/model/pair.h"
#include "core/model/report.h"
#include "core/model/statement.h"

namespace duixian::presentation {

/// People's words for what the core says as codes, in the language of the window.
[[nodiscard]] QString wordOf(Kind kind);
[[nodiscard]] QString wordOf(Measure measure);
/// 左右 ≈, 以上 ≥, 以内 ≤ in words for a filter or a form: "about", "at least". The sign is boundSign.
[[nodiscard]] QString wordOf(Bound bound);
[[nodiscard]] QString wordOf(Section section);
/// 约束性, 确保, 力争; empty for a promise without such a word. These are words and no bounds.
[[nodiscard]] QString wordOf(Strength strength);
/// One short sentence: why to look once more.
[[nodiscard]] QString wordOf(Doubt doubt);
[[nodiscard]] QString wordOf(ReportKind kind);
/// One short sentence: what the program doubts about a report.
[[nodiscard]] QString wordOf(NoteCode code);
[[nodiscard]] QString wordOf(Verdict verdict);
[[nodiscard]] QString wordOf(UnpairedReason reason);

/// "≈", "≥", "≤"; empty where the text has no bound, and for a range.
[[nodiscard]] QString boundSign(Bound bound);

/// What happened, with which file, and what to do: one or two sentences. file: the name as the person knows it; where it is empty the
/// error's detail is taken for it. Plain text, never to be shown as rich text.
[[nodiscard]] QString sentenceFor(const Error& error, const QString& file = {});

/// "2018" or "2016–2020"; empty for none.
[[nodiscard]] QString periodText(const std::optional<Period>& period);

} // namespace duixian::presentation
