// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QString>

#include "core/base/result.h"
#include "core/model/indicator.h"
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
/// The same as a few words for a filter or a row: "year not sure".
[[nodiscard]] QString shortWordOf(Doubt doubt);
/// One short sentence: what to do about it.
[[nodiscard]] QString remedyFor(Doubt doubt);
/// How sure the program is of a statement, in words: "Almost sure.", "Not quite sure.", "Doubtful."
[[nodiscard]] QString confidenceWord(double confidence);
/// "More is better."
[[nodiscard]] QString wordOf(Direction direction);
[[nodiscard]] QString wordOf(ReportKind kind);
/// One short sentence: what the program doubts about a report, or where it contradicts itself.
[[nodiscard]] QString wordOf(NoteCode code);
[[nodiscard]] QString wordOf(Verdict verdict);
[[nodiscard]] QString wordOf(UnpairedReason reason);
/// "plain text", "web page (HTML)", "Word (.docx)".
[[nodiscard]] QString wordOf(Format format);
/// What a stretch is and what is done with it: "navigation of the page, not read".
[[nodiscard]] QString wordOf(LayerReason reason);
/// The same as a few words to stand at a mark: "navigation".
[[nodiscard]] QString shortWordOf(LayerReason reason);
/// What was done, without the count: "line ends made alike".
[[nodiscard]] QString wordOf(Step step);
[[nodiscard]] QString wordOf(HeadField field);
/// Where it is known from: "from the address".
[[nodiscard]] QString wordOf(Witness witness);
[[nodiscard]] QString wordOf(Encoding encoding);

/// "≈", "≥", "≤"; empty where the text has no bound, and for a range.
[[nodiscard]] QString boundSign(Bound bound);

/// What happened, with which file, and what to do: one or two sentences. file: the name as the person knows it; where it is empty the
/// error's detail is taken for it. Plain text, never to be shown as rich text.
[[nodiscard]] QString sentenceFor(const Error& error, const QString& file = {});

/// A field of the head as people read it; empty where it is not known. A place is its name, path and code: "惠济区 · 河南省 郑州市 ·
/// 410108".
[[nodiscard]] QString fieldText(const Head& head, HeadField field);
[[nodiscard]] QString placeText(const Place& place);
/// Who says so, with the words: from the address: “我代表惠济区人民政府”. quote: the words in the text, may be empty.
[[nodiscard]] QString evidenceText(const Evidence& evidence, const QString& quote);
/// How many furniture layers a report has by reason, in the order of the reasons, and the same of damage.
[[nodiscard]] std::vector<std::pair<LayerReason, int>> layerCounts(const std::vector<Layer>& layers);

/// "2018" or "2016–2020"; empty for none.
[[nodiscard]] QString periodText(const std::optional<Period>& period);

} // namespace duixian::presentation
