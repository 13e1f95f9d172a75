// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/alone.h"

#include <algorithm>

#include "app/compare/counterpart.h"
#include "app/models/sentence_around.h"
#include "app/presentation/qt_text.h"

namespace duixian::comparing {
namespace {

bool countsAsBody(const AlignedParagraph& paragraph)
{
    return !paragraph.heading && !paragraph.furniture;
}

} // namespace

std::vector<std::size_t> aloneOf(const Alignment& alignment, Side side)
{
    const std::vector<AlignedParagraph>& paragraphs = paragraphsOf(alignment, side);
    std::vector<bool> joined(paragraphs.size());
    for (const Link& link : alignment.links)
        if (isOfWeight(link))
            joined[endOf(link, side)] = true;
    std::vector<std::size_t> alone;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (!joined[i] && countsAsBody(paragraphs[i]))
            alone.push_back(i);
    return alone;
}

std::size_t countOfBody(const Alignment& alignment, Side side)
{
    const std::vector<AlignedParagraph>& paragraphs = paragraphsOf(alignment, side);
    return static_cast<std::size_t>(std::count_if(paragraphs.begin(), paragraphs.end(), countsAsBody));
}

std::vector<AloneRow> aloneRows(const Alignment& alignment, Side side, const Report& report)
{
    std::vector<AloneRow> rows;
    for (const std::size_t i : aloneOf(alignment, side)) {
        const AlignedParagraph& paragraph = paragraphsOf(alignment, side)[i];
        const auto figures = std::count_if(report.statements.begin(), report.statements.end(),
                                           [&](const Statement& s) { return paragraph.span.contains(s.span.begin); });
        rows.push_back({i, paragraph.span, models::headingsOver(report, paragraph.span),
                        toQt(std::u16string_view(report.text).substr(paragraph.span.begin, paragraph.span.length())).simplified(),
                        toQt(std::u16string_view(paragraph.theme)), static_cast<int>(figures)});
    }
    return rows;
}

} // namespace duixian::comparing
