// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/paragraphs.h"

#include <algorithm>
#include <string_view>

#include "core/align/stretches.h"
#include "core/align/themes.h"
#include "core/script/fold.h"

namespace duixian::align {
namespace {

/// Of 61 real reports 9 in 10,000 paragraphs are longer; a page saved without line ends is one of 15,000.
constexpr std::size_t longest = 1500;
/// What a cut piece has at least: half of a long paragraph of these reports.
constexpr std::size_t leastPiece = 400;

/// A line in pieces, cut behind sentences where it is too long for one.
std::vector<Span> piecesOf(std::u16string_view text, Span span)
{
    std::vector<Span> out;
    constexpr std::u16string_view ends = u"。！？!?";
    while (span.length() > longest) {
        const std::size_t cut = text.find_first_of(ends, span.begin + leastPiece);
        if (cut == std::u16string_view::npos || cut + 1 + leastPiece >= span.end)
            break;
        out.push_back(trimmed(text, {span.begin, cut + 1}));
        span = trimmed(text, {cut + 1, span.end});
    }
    if (!span.empty())
        out.push_back(span);
    return out;
}

/// The part that begins last before the end of the paragraph; a heading may stand in front of its paragraph's text.
std::optional<std::size_t> partAt(const std::vector<Part>& parts, const Span& paragraph)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < parts.size() && parts[i].heading.begin < paragraph.end; ++i)
        if (parts[i].body.end > paragraph.begin)
            found = i;
    return found;
}

} // namespace

std::vector<AlignedParagraph> allParagraphsOf(const Report& report)
{
    const std::u16string simplified = script::toSimplified(report.text);
    std::vector<AlignedParagraph> out;
    for (const auto& [line, furniture] : lines(report.text, report.layers))
        for (const Span& span : piecesOf(report.text, line)) {
            AlignedParagraph paragraph{span, std::nullopt, false, furniture, {}};
            if (!furniture)
                paragraph.part = partAt(report.parts, span);
            if (paragraph.part)
                paragraph.heading = report.parts[*paragraph.part].heading.end >= span.end;
            if (const auto theme = themeOf(std::u16string_view(simplified).substr(span.begin, span.length())); theme && !furniture)
                paragraph.theme = themeNames()[*theme];
            out.push_back(std::move(paragraph));
        }
    return out;
}

std::vector<AlignedParagraph> paragraphsOf(const Report& report)
{
    std::vector<AlignedParagraph> out = allParagraphsOf(report);
    std::erase_if(out, [](const AlignedParagraph& paragraph) { return paragraph.furniture; });
    return out;
}

} // namespace duixian::align
