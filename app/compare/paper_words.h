// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/paper_parts.h"

namespace duixian::comparing {

/// "A" for the first report, "B" for the second, …
[[nodiscard]] QString letterOf(std::size_t report);
/// "A12": a paragraph, counted from 0, as people call it; where its words stand in the paper, and as words that lead there.
[[nodiscard]] PaperWords paragraphName(std::size_t report, std::size_t paragraph);
[[nodiscard]] PaperWords paragraphReference(std::size_t report, std::size_t paragraph);

/// A report's words in a stretch as they are read: without furniture and without line ends inside sentences.
[[nodiscard]] QString readWords(const Report& report, const Span& span);
/// The same with the statements in it marked by ◇ and ●; those that the list of figures holds lead there. ofReport: which it is.
[[nodiscard]] PaperLine markedWords(const Report& report, std::size_t ofReport, const Span& span, const FigurePlaces& places);
/// The heading of the innermost part that a place stands in; empty where none does.
[[nodiscard]] QString partWords(const Report& report, std::size_t at);
/// The same words, or their beginning with … behind it.
[[nodiscard]] QString shortened(const QString& words, qsizetype most);

/// A cell of plain words.
[[nodiscard]] PaperCell cellOf(const QString& words, Tone tone = Tone::Plain);
[[nodiscard]] PaperRow headOf(const QStringList& words);

} // namespace duixian::comparing
