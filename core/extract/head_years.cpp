// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_years.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/extract/characters.h"
#include "core/extract/head_parts.h"
#include "core/extract/head_words.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

constexpr int termLength = 5;

class Reader {
public:
    Reader(const HeadSource& source, const Front& front, const Occasion& occasion)
        : m_source(source),
          m_front(front),
          m_occasion(occasion),
          m_parts(readParts(source, front)),
          m_given(yearGiven(source, front, m_parts, occasion))
    {
    }

    YearsReading run()
    {
        YearsReading reading;
        const PartWords* back = firstPart(&PartWords::back);
        const PartWords* forward = firstPart(&PartWords::ahead);
        const auto targets = yearOfTargets(m_source, m_front);
        const bool ahead = forward != nullptr || targets.has_value();
        reading.given = m_given.year;
        const Span opening = back != nullptr ? back->heading : reviewsWithoutHeading();
        const bool reviews = !opening.empty();
        const bool term = reviews && reviewsTerm();
        if (reviews)
            reading.reviewed = term ? reviewedTerm() : reviewedYear();
        if (ahead) {
            reading.planned = plannedYear();
            reading.plannedTerm = plannedTerm();
            if (!reading.planned)
                std::swap(reading.planned, reading.plannedTerm);
            if (!reading.planned)
                reading.planned = sinceGiven(0, 0);
        }
        if (reviews && ahead)
            reading.kind = term ? ReportKind::NewTerm : ReportKind::Annual;
        else if (reviews || ahead)
            reading.kind = reviews ? ReportKind::ReviewOnly : ReportKind::PlanOnly;
        if (const PartWords* part = back != nullptr ? back : forward; part != nullptr)
            reading.kindSaid = {0, Witness::Headings, part->heading};
        else
            reading.kindSaid = targets ? *targets : SaidYear{0, Witness::Body, opening};
        return reading;
    }

private:
    [[nodiscard]] std::u16string_view words(Span span) const { return m_source.folded.substr(span.begin, span.length()); }

    [[nodiscard]] const PartWords* firstPart(bool PartWords::*side) const
    {
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), [side](const PartWords& part) { return part.*side; });
        return found == m_parts.end() ? nullptr : &*found;
    }

    /// A report whose first heading is lost, or that has none: the words by which it opens with what the past year brought; empty where it
    /// does not.
    [[nodiscard]] Span reviewsWithoutHeading() const
    {
        const PartWords* ahead = firstPart(&PartWords::ahead);
        const Span stretch = stretchBeforePlan(m_source, m_front, m_parts);
        const std::u16string_view text = words(stretch);
        constexpr std::size_t shortest = 400;
        if (text.size() <= shortest)
            return {};
        Span said = spanOfOne(text, {u"过去一年"sv, u"过去的一年"sv, u"一年来"sv, u"五年来"sv, u"过去五年"sv});
        if (said.empty() && ahead == nullptr)
            said = spanOfOne(text, {u"时期，"sv, u"期间，"sv});
        return said.empty() ? said : Span{stretch.begin + said.begin, stretch.begin + said.end};
    }

    /// Whether several years have a part, or paragraphs with figures, of their own.
    [[nodiscard]] bool reviewsTerm() const
    {
        for (const PartWords& part : m_parts)
            if (part.back && part.manyYears)
                return true;
        const PartWords* ahead = firstPart(&PartWords::ahead);
        const std::size_t end = ahead != nullptr ? ahead->heading.begin : m_source.folded.size();
        return figuresOfTerm(end) >= 6;
    }

    /// How many figures stand in the paragraphs before `end` that open with 过去五年, “十二五”时期 and the like.
    [[nodiscard]] std::size_t figuresOfTerm(std::size_t end) const
    {
        std::size_t figures = 0;
        for (const Span& paragraph : m_source.outline.paragraphs) {
            if (paragraph.begin >= end || !liesInReport(m_front, paragraph.begin))
                continue;
            const std::u16string_view text = words(paragraph);
            const std::u16string_view opening = text.substr(0, 40);
            const bool term = holdsOneOf(opening, {u"过去五年"sv, u"五年来"sv, u"这五年"sv, u"五年间"sv}) ||
                              (fiveYearPlanIn(opening) && holdsOneOf(opening, {u"时期"sv, u"期间"sv, u"五年"sv}));
            for (std::size_t i = 1; term && i < text.size(); ++i)
                figures += isDigit(text[i - 1]) && !isDigit(text[i]) && text[i] != u'.' && text[i] != u'年' && text[i] != u'月' ? 1 : 0;
        }
        return figures;
    }

    /// Years counted from the one in which the report was given; what says that says these.
    [[nodiscard]] std::optional<SaidPeriod> sinceGiven(int first, int last) const
    {
        if (m_given.year == 0)
            return std::nullopt;
        return SaidPeriod{{m_given.year + first, m_given.year + last}, m_given.witness, m_given.span};
    }

    [[nodiscard]] static SaidPeriod said(const Period& period, const PartWords& part) { return {period, Witness::Headings, part.heading}; }

    [[nodiscard]] std::optional<SaidPeriod> reviewedYear() const
    {
        for (const PartWords& part : m_parts)
            if (part.back && !part.years.empty())
                return said(Period::year(part.years.front()), part);
        return sinceGiven(-1, -1);
    }

    [[nodiscard]] std::optional<SaidPeriod> reviewedTerm() const
    {
        for (const PartWords& part : m_parts) {
            if (!part.back || !part.manyYears)
                continue;
            if (part.range || part.plan)
                return said(part.range ? *part.range : *part.plan, part);
            if (const auto period = saidTerm(part))
                return said(*period, part);
        }
        if (firstPart(&PartWords::back) == nullptr || !firstManyYears())
            if (const auto plan = fiveYearPlanIn(m_source.folded);
                plan && plan->first < m_given.year && (m_given.year == 0 || plan->last <= m_given.year))
                return SaidPeriod{*plan, Witness::Body, spanOfOne(m_source.folded, {u"时期"sv, u"期间"sv})};
        const int last = givenInAutumn() ? 0 : -1; // 2021年10月, 过去五年: 2017-2021
        return sinceGiven(last - termLength + 1, last);
    }

    [[nodiscard]] bool firstManyYears() const
    {
        return std::any_of(m_parts.begin(), m_parts.end(), [](const PartWords& part) { return part.back && part.manyYears; });
    }

    /// 1998年以来的五年; 2009年6月30日,新区正式成立: the first year as the part itself says it.
    [[nodiscard]] std::optional<Period> saidTerm(const PartWords& part) const
    {
        const std::u16string_view text = words({part.heading.begin, std::min(part.body.end, part.body.begin + 300)});
        const int given = m_given.year;
        for (const auto mark : {u"年以来的五年"sv, u"年以来的三年"sv, u"年以来的四年"sv})
            if (const std::size_t place = text.find(mark); place != npos && place >= 4)
                if (const auto years = yearsIn(text.substr(place - 4, 5)); !years.empty())
                    return Period{years.front(), years.front() + (mark[4] == u'五' ? 4 : mark[4] == u'四' ? 3 : 2)};
        if (holds(words(part.heading), u"成立以来"sv))
            if (const std::size_t place = text.find(u"成立"sv, part.heading.length()); place != npos)
                if (const auto years = yearsIn(text.substr(place > 30 ? place - 30 : 0, 30)); !years.empty() && given > years.back())
                    return Period{years.back(), given - 1};
        for (const auto& [word, length] : {std::pair{u"三年"sv, 3}, std::pair{u"四年"sv, 4}})
            if (given != 0 && holds(words(part.heading), word))
                return Period{given - length, given - 1};
        return std::nullopt;
    }

    /// The year of a part that plans for one: 2019年重点工作, 2021年下半年重点工作; else that of the main targets.
    [[nodiscard]] std::optional<SaidPeriod> plannedYear() const
    {
        bool terms = false;
        for (const PartWords& part : m_parts) {
            if (part.ahead && !part.years.empty() && !part.range)
                return said(Period::year(part.years.back()), part);
            if (part.ahead && holdsOneOf(words(part.heading), {u"今年"sv, u"下半年"sv}) && m_given.year != 0)
                return sinceGiven(0, 0);
            terms = terms || (part.ahead && part.manyYears);
        }
        const auto targets = yearOfTargets(m_source, m_front, m_given.year);
        if (targets && targets->year != 0)
            return SaidPeriod{Period::year(targets->year), targets->witness, targets->span};
        if (terms && !targets)
            return std::nullopt;
        return sinceGiven(0, 0);
    }

    [[nodiscard]] std::optional<SaidPeriod> plannedTerm() const
    {
        const int given = m_given.year;
        for (const PartWords& part : m_parts) {
            if (!part.ahead || !part.manyYears)
                continue;
            if (part.range || part.plan)
                return said(part.range ? *part.range : *part.plan, part);
            if (const int last = lastYearAhead(words(part.body), given); last != 0)
                return said({last - termLength + 1, last}, part);
            if (given != 0) {
                const int late = givenInAutumn() ? 1 : 0; // 未来五年 begins with the next year
                return sinceGiven(late, termLength - 1 + late);
            }
        }
        return std::nullopt;
    }

    /// Councils that change their term meet from September on.
    [[nodiscard]] bool givenInAutumn() const
    {
        const std::string_view date = m_occasion.date;
        return date.size() >= 7 && date.starts_with(std::to_string(m_given.year)) && date.substr(5, 2) >= "09"sv;
    }

    /// The year that a plan for several years aims at: 到2025年, “十四五”末. The one named most often; 0 where none is.
    [[nodiscard]] static int lastYearAhead(std::u16string_view text, int given)
    {
        std::map<int, std::size_t> counts;
        for (std::size_t place = text.find(u'到'); place != npos; place = text.find(u'到', place + 1))
            if (const std::vector<int> years = yearsIn(text.substr(place, 6)); !years.empty())
                ++counts[years.front()];
        for (std::size_t place = text.find(u"五”"sv); place != npos; place = text.find(u"五”"sv, place + 1))
            if (const auto plan = fiveYearPlanIn(text.substr(place > 2 ? place - 2 : 0, 4)))
                ++counts[plan->last];
        int best = 0;
        std::size_t most = 0;
        for (const auto& [year, count] : counts)
            if (count > most && (given == 0 || (year >= given + 2 && year <= given + 6))) {
                most = count;
                best = year;
            }
        return best;
    }

    const HeadSource& m_source;
    const Front& m_front;
    const Occasion& m_occasion;
    std::vector<PartWords> m_parts;
    SaidYear m_given;
};

} // namespace

YearsReading readYears(const HeadSource& source, const Front& front, const Occasion& occasion)
{
    return Reader(source, front, occasion).run();
}

} // namespace duixian::extract
