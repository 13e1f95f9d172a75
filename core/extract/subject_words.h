// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/extract/draft.h"

namespace duixian::extract {

/// One verb, or several joined by list signs: 新建、改扩建. Two verbs in a row are a verb and its noun: 发放补助.
[[nodiscard]] bool isAction(const Reading& r, std::u16string_view words);
/// The stretch without list signs and blanks at its edges, and without words that no name keeps at its front (全区, 累计, 加快).
[[nodiscard]] Span trimmed(const Reading& r, Span s);
/// The text of a stretch.
[[nodiscard]] std::u16string words(const Reading& r, const Span& s);
/// Where the run of verbs that ends at `end` begins: 新建、改扩建; `end` itself where no verb ends there.
[[nodiscard]] std::size_t actionsBegin(const Reading& r, std::size_t begin, std::size_t end);
/// The first verb of the stretch, of two characters at least.
[[nodiscard]] Span firstAction(const Reading& r, const Span& s);
/// The first word behind a noun that says what the things counted do: 进驻, 完成.
[[nodiscard]] Span firstPredicate(const Reading& r, const Span& s);

/// Where the noun ends and what the things do begins, adverbs and all: 49个行政村|全部完成改革 for the verb 完成.
[[nodiscard]] std::size_t predicateBegin(const Reading& reading, const Span& noun, const Span& verb);

} // namespace duixian::extract
