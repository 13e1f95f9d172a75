// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_given.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/head_words.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

/// The year behind the one that the review names most often, or the last of those: figures of the year under review are said to be of it.
int yearBehind(const std::vector<int>& years)
{
    std::map<int, std::size_t> counts;
    for (const int year : years)
        ++counts[year];
    int last = 0;
    std::size_t most = 0;
    for (const auto& [year, count] : counts)
        if (count >= most || (count > 1 && year == last + 1)) {
            most = std::max(most, count);
            last = year;
        }
    return last;
}

SaidYear yearByBody(const HeadSource& source, const Front& front, const std::vector<PartWords>& parts)
{
    const Span stretch = stretchBeforePlan(source, front, parts);
    const std::u16string_view text = source.folded.substr(stretch.begin, stretch.length());
    const std::vector<int> years = yearsIn(text);
    if (years.empty())
        return {yearInFile(source.file), Witness::FileName, {}};
    const bool plans = std::any_of(parts.begin(), parts.end(), [](const PartWords& part) { return part.ahead; });
    const auto plan = fiveYearPlanIn(text);
    const int last = yearBehind(years);
    const std::size_t first = text.find(toUtf16(std::to_string(last)));
    const Span mention = first == npos ? Span{} : Span{stretch.begin + first, stretch.begin + first + 5};
    return {std::max(last, plan && !plans ? std::min(plan->last, last + 1) : 0) + 1, Witness::Body, mention};
}

/// A page may bear the day of its upload: years after what it tells of.
bool isMuchLater(int dated, int told)
{
    constexpr int farthest = 2;
    return dated - told > farthest;
}

} // namespace

Span stretchBeforePlan(const HeadSource& source, const Front& front, const std::vector<PartWords>& parts)
{
    const auto ahead = std::find_if(parts.begin(), parts.end(), [](const PartWords& part) { return part.ahead; });
    const std::size_t begin = front.report.empty() ? 0 : front.report.front().begin;
    return {begin, std::max(begin, ahead != parts.end() ? ahead->heading.begin : source.folded.size())};
}

std::optional<SaidYear> yearOfTargets(const HeadSource& source, const Front& front, int given)
{
    constexpr std::size_t opening = 60;
    for (const text::Sentence& sentence : source.outline.sentences) {
        const Span span{sentence.span.begin, std::min(sentence.span.end, sentence.span.begin + opening)};
        const std::u16string_view text = source.folded.substr(span.begin, span.length());
        const std::size_t goal = std::min({text.find(u"预期目标"sv), text.find(u"主要目标"sv), text.find(u"奋斗目标"sv)});
        if (goal == npos || !liesInReport(front, sentence.span.begin) || !holdsOneOf(text.substr(goal), {u"是"sv, u"为"sv, u":"sv}))
            continue;
        const std::vector<int> years = yearsIn(text.substr(0, goal));
        const SaidYear said{years.empty() ? 0 : years.front(), Witness::Targets, span};
        if (!years.empty() && (given == 0 || years.front() <= given + 1))
            return said;
        if (years.empty() && holdsOneOf(text.substr(0, goal), {u"今年"sv, u"全年"sv}))
            return said;
    }
    return std::nullopt;
}

SaidYear yearGiven(const HeadSource& source, const Front& front, const std::vector<PartWords>& parts, const Occasion& occasion)
{
    for (const PartWords& part : parts)
        if (part.ahead && !part.years.empty() && !part.range)
            return {part.years.back(), Witness::Headings, part.heading};
    if (const std::vector<int> years = yearsIn(occasion.title.words); !years.empty())
        return {years.front(), occasion.title.witness, occasion.title.span};
    const SaidYear body = yearByBody(source, front, parts);
    const auto dated = numberFrom(std::string_view(occasion.date).substr(0, 4));
    if (dated && (body.witness != Witness::Body || !isMuchLater(static_cast<int>(*dated), body.year)))
        return {static_cast<int>(*dated), Witness::Title, occasion.dateSpan};
    if (const auto targets = yearOfTargets(source, front); targets && targets->year != 0)
        return *targets;
    for (const PartWords& part : parts)
        if (part.back && !part.years.empty())
            return {part.years.back() + 1, Witness::Headings, part.heading};
    return body;
}

} // namespace duixian::extract
