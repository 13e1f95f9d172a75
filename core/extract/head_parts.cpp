// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_parts.h"

#include <algorithm>
#include <utility>

#include "core/extract/head_words.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;

bool looksBack(std::u16string_view words)
{
    return holdsOneOf(
        words, {u"回顾"sv, u"总结"sv, u"成绩"sv, u"成就"sv, u"发展情况"sv, u"工作情况"sv, u"以来的工作"sv, u"以来工作"sv, u"过去"sv});
}

bool looksAhead(std::u16string_view words)
{
    return holdsOneOf(words, {u"安排"sv, u"任务"sv, u"重点"sv, u"目标"sv, u"思路"sv, u"要求"sv, u"部署"sv, u"计划"sv, u"打算"sv, u"工作"sv,
                              u"建议"sv, u"展望"sv, u"举措"sv, u"蓝图"sv, u"愿景"sv});
}

bool namesTime(std::u16string_view words)
{
    return holdsOneOf(words, {u"今年"sv, u"去年"sv, u"过去"sv, u"今后"sv, u"未来"sv, u"下半年"sv, u"上半年"sv, u"本届"sv, u"成立以来"sv,
                              u"下一步"sv, u"下步"sv, u"明年"sv, u"五年"sv, u"三年"sv});
}

bool namesManyYears(std::u16string_view words)
{
    return holdsOneOf(words, {u"五年"sv, u"四年"sv, u"三年"sv, u"本届"sv, u"成立以来"sv, u"换届以来"sv, u"七年"sv});
}

/// What a heading says of the time; nothing where it says none.
std::optional<PartWords> partFrom(const text::Heading& heading, std::u16string_view words)
{
    PartWords part;
    part.heading = heading.span;
    part.years = yearsIn(words);
    part.plan = fiveYearPlanIn(words);
    if (part.years.empty() && !part.plan && !namesTime(words))
        return std::nullopt;
    part.back = looksBack(words);
    part.ahead = !part.back && looksAhead(words);
    part.manyYears = part.plan.has_value() || namesManyYears(words);
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

} // namespace

bool liesInReport(const Front& front, std::size_t place)
{
    return std::any_of(front.report.begin(), front.report.end(), [place](const Span& stretch) { return stretch.contains(place); });
}

std::vector<PartWords> readParts(const HeadSource& source, const Front& front)
{
    std::vector<PartWords> parts;
    for (const text::Heading& heading : source.outline.headings) {
        if (heading.level != 1 || !liesInReport(front, heading.span.begin))
            continue;
        auto part = partFrom(heading, source.folded.substr(heading.span.begin, heading.span.length()));
        if (!part)
            continue;
        if (!parts.empty())
            parts.back().body.end = heading.span.begin;
        part->body = {heading.span.end, source.folded.size()};
        parts.push_back(std::move(*part));
    }
    mend(parts);
    return parts;
}

} // namespace duixian::extract
