// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_years.h"

#include <algorithm>
#include <map>

#include "core/base/number_text.h"
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
    Reader(const HeadSource& source, const Front& front, std::u16string_view title, std::string_view date)
        : m_source(source), m_front(front), m_title(title), m_date(date), m_parts(readParts(source, front))
    {
    }

    YearsReading run()
    {
        YearsReading reading;
        const PartWords* back = firstPart(&PartWords::back);
        const bool ahead = firstPart(&PartWords::ahead) != nullptr || targetYear().has_value();
        reading.given = givenYear();
        const bool reviews = back != nullptr || reviewsWithoutHeading();
        const bool term = reviews && reviewsTerm();
        if (reviews)
            reading.reviewed = term ? reviewedTerm(reading.given) : reviewedYear(reading.given);
        if (ahead) {
            reading.planned = plannedYear(reading.given);
            reading.plannedTerm = plannedTerm(reading.given);
            if (!reading.planned)
                std::swap(reading.planned, reading.plannedTerm);
            if (!reading.planned && reading.given != 0)
                reading.planned = Period::year(reading.given);
        }
        if (reviews && ahead)
            reading.kind = term ? ReportKind::NewTerm : ReportKind::Annual;
        else if (reviews || ahead)
            reading.kind = reviews ? ReportKind::ReviewOnly : ReportKind::PlanOnly;
        return reading;
    }

private:
    [[nodiscard]] std::u16string_view words(Span span) const { return m_source.folded.substr(span.begin, span.length()); }

    [[nodiscard]] const PartWords* firstPart(bool PartWords::*side) const
    {
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), [side](const PartWords& part) { return part.*side; });
        return found == m_parts.end() ? nullptr : &*found;
    }

    /// 今年经济社会发展的主要预期目标是, 2019年预期目标: the year, 0 for 今年; none where no sentence says so. Where the year of the report
    /// is known, what lies farther ahead (到2025年的主要目标) is the target of a term and does not count.
    [[nodiscard]] std::optional<int> targetYear(int given = 0) const
    {
        constexpr std::size_t opening = 60;
        for (const text::Sentence& sentence : m_source.outline.sentences) {
            const std::u16string_view text = words({sentence.span.begin, std::min(sentence.span.end, sentence.span.begin + opening)});
            const std::size_t goal = std::min({text.find(u"预期目标"sv), text.find(u"主要目标"sv), text.find(u"奋斗目标"sv)});
            if (goal == npos || !liesInReport(m_front, sentence.span.begin) || !holdsOneOf(text.substr(goal), {u"是"sv, u"为"sv, u":"sv}))
                continue;
            const std::vector<int> years = yearsIn(text.substr(0, goal));
            if (!years.empty() && (given == 0 || years.front() <= given + 1))
                return years.front();
            if (years.empty() && holdsOneOf(text.substr(0, goal), {u"今年"sv, u"全年"sv}))
                return 0;
        }
        return std::nullopt;
    }

    /// A report whose first heading is lost, or that has none: it opens with what the past year brought.
    [[nodiscard]] bool reviewsWithoutHeading() const
    {
        const PartWords* ahead = firstPart(&PartWords::ahead);
        const std::size_t begin = m_front.report.empty() ? 0 : m_front.report.front().begin;
        const std::size_t end = ahead != nullptr ? ahead->heading.begin : m_source.folded.size();
        const std::u16string_view text = words({begin, std::max(begin, end)});
        constexpr std::size_t shortest = 400;
        return text.size() > shortest && (holdsOneOf(text, {u"过去一年"sv, u"过去的一年"sv, u"一年来"sv, u"五年来"sv, u"过去五年"sv}) ||
                                          (ahead == nullptr && holds(text, u"时期，"sv)) || (ahead == nullptr && holds(text, u"期间，"sv)));
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

    [[nodiscard]] int givenYear() const
    {
        for (const PartWords& part : m_parts)
            if (part.ahead && !part.years.empty())
                return part.years.back();
        if (const std::vector<int> years = yearsIn(m_title); !years.empty())
            return years.front();
        if (const auto year = numberFrom(m_date.substr(0, 4)))
            return static_cast<int>(*year);
        if (const auto year = targetYear(); year.value_or(0) != 0)
            return *year;
        for (const PartWords& part : m_parts)
            if (part.back && !part.years.empty())
                return part.years.back() + 1;
        return yearByBody();
    }

    /// The year behind the one that the review names most often, or the last of those: figures of the year under review are said to be of
    /// it.
    [[nodiscard]] int yearByBody() const
    {
        const PartWords* ahead = firstPart(&PartWords::ahead);
        const std::size_t begin = m_front.report.empty() ? 0 : m_front.report.front().begin;
        const std::size_t end = ahead != nullptr ? ahead->heading.begin : m_source.folded.size();
        const std::vector<int> years = yearsIn(words({begin, std::max(begin, end)}));
        if (years.empty())
            return yearInFile(m_source.file);
        const auto plan = fiveYearPlanIn(words({begin, std::max(begin, end)}));
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
        return std::max(last, plan && ahead == nullptr ? std::min(plan->last, last + 1) : 0) + 1;
    }

    [[nodiscard]] std::optional<Period> reviewedYear(int given) const
    {
        for (const PartWords& part : m_parts)
            if (part.back && !part.years.empty())
                return Period::year(part.years.front());
        return given == 0 ? std::nullopt : std::optional(Period::year(given - 1));
    }

    [[nodiscard]] std::optional<Period> reviewedTerm(int given) const
    {
        for (const PartWords& part : m_parts) {
            if (!part.back || !part.manyYears)
                continue;
            if (part.plan)
                return part.plan;
            if (const auto period = saidTerm(part))
                return period;
        }
        const std::u16string_view text = words({0, m_source.folded.size()});
        if (firstPart(&PartWords::back) == nullptr || !firstManyYears())
            if (const auto plan = fiveYearPlanIn(text); plan && plan->first < given && (given == 0 || plan->last <= given))
                return plan;
        const int last = givenInAutumn() ? given : given - 1; // 2021年10月, 过去五年: 2017-2021
        return given == 0 ? std::nullopt : std::optional(Period{last - termLength + 1, last});
    }

    /// Councils that change their term meet from September on.
    [[nodiscard]] bool givenInAutumn() const { return m_date.size() >= 7 && m_date.substr(5, 2) >= "09"sv; }

    [[nodiscard]] bool firstManyYears() const
    {
        return std::any_of(m_parts.begin(), m_parts.end(), [](const PartWords& part) { return part.back && part.manyYears; });
    }

    /// 1998年以来的五年; 2009年6月30日,新区正式成立: the first year as the part itself says it.
    [[nodiscard]] std::optional<Period> saidTerm(const PartWords& part) const
    {
        const std::u16string_view text = words({part.heading.begin, std::min(part.body.end, part.body.begin + 300)});
        const int given = givenYear();
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
    [[nodiscard]] std::optional<Period> plannedYear(int given) const
    {
        bool terms = false;
        for (const PartWords& part : m_parts) {
            if (part.ahead && !part.years.empty())
                return Period::year(part.years.back());
            if (part.ahead && holdsOneOf(words(part.heading), {u"今年"sv, u"下半年"sv}) && given != 0)
                return Period::year(given);
            terms = terms || (part.ahead && part.manyYears);
        }
        if (const auto year = targetYear(given); year && (*year != 0 || given != 0))
            return Period::year(*year != 0 ? *year : given);
        return terms || given == 0 ? std::nullopt : std::optional(Period::year(given));
    }

    [[nodiscard]] std::optional<Period> plannedTerm(int given) const
    {
        for (const PartWords& part : m_parts) {
            if (!part.ahead || !part.manyYears)
                continue;
            if (part.plan)
                return part.plan;
            if (const int last = lastYearAhead(words(part.body), given); last != 0)
                return Period{last - termLength + 1, last};
            if (given != 0) {
                const int first = givenInAutumn() ? given + 1 : given; // 未来五年 begins with the next year
                return Period{first, first + termLength - 1};
            }
        }
        return std::nullopt;
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
    std::u16string_view m_title;
    std::string_view m_date;
    std::vector<PartWords> m_parts;
};

} // namespace

YearsReading readYears(const HeadSource& source, const Front& front, std::u16string_view title, std::string_view date)
{
    return Reader(source, front, title, date).run();
}

} // namespace duixian::extract
