// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_parts.h"

#include <algorithm>
#include <utility>

#include "core/extract/head_words.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;

/// What a heading says of the time; nothing where it says none.
std::optional<PartWords> partFrom(const text::Heading& heading, std::u16string_view words)
{
    PartWords part;
    part.heading = heading.span;
    part.years = yearsIn(words);
    part.plan = fiveYearPlanIn(words);
    part.range = yearRangeIn(words);
    if (part.years.empty() && !part.plan && !holds(words, HeadingWord::Time))
        return std::nullopt;
    part.back = holds(words, HeadingWord::Back);
    part.ahead = !part.back && holds(words, HeadingWord::Ahead);
    part.manyYears = part.plan || part.range || holds(words, HeadingWord::Years);
    if (part.back && part.years.size() > 1 && part.years.back() > part.years.front())
        part.ahead = holdsOneOf(words, {u"安排"sv, u"任务"sv, u"计划"sv, u"打算"sv});
    return part;
}

/// 一、2018年工作 and 二、2019年工作: the earlier of two looks back although no word says so.
void mend(std::vector<PartWords>& parts)
{
    const bool told = std::any_of(parts.begin(), parts.end(), [](const PartWords& part) { return part.back; });
    if (told || parts.size() < 2 || parts[0].years.size() != 1 || parts[1].years.size() != 1)
        return;
    if (parts[1].years[0] == parts[0].years[0] + 1) {
        parts[0].back = true;
        parts[0].ahead = false;
    }
}

std::vector<PartWords> partsOfLevel(int level, const HeadSource& source, const Front& front)
{
    std::vector<PartWords> parts;
    for (const text::Heading& heading : source.outline.headings) {
        if (heading.level != level || !liesInReport(front, heading.span.begin))
            continue;
        auto part = partFrom(heading, source.folded.substr(heading.span.begin, heading.span.length()));
        if (!part)
            continue;
        if (!parts.empty())
            parts.back().body.end = heading.span.begin;
        part->body = {heading.span.end, source.folded.size()};
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace

bool liesInReport(const Front& front, std::size_t place)
{
    const auto stretch = std::partition_point(front.report.begin(), front.report.end(), [place](const Span& s) { return s.end <= place; });
    return stretch != front.report.end() && stretch->contains(place);
}

std::vector<PartWords> readParts(const HeadSource& source, const Front& front)
{
    std::vector<PartWords> parts = partsOfLevel(1, source, front);
    if (parts.empty()) // （一）2022年工作回顾: some number their parts so
        parts = partsOfLevel(2, source, front);
    mend(parts);
    return parts;
}

} // namespace duixian::extract
