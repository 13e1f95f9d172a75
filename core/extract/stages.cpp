// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "core/extract/anchor_years.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

/// What a part is that no heading tells, by what the file holds at all: before the only plan of a report that has no heading for its review
/// stands the review.
Section untoldSection(const Reading& reading)
{
    const auto holds = [&](Section section) {
        return std::ranges::any_of(reading.parts, [section](const Part& part) { return part.section == section; });
    };
    switch (reading.head.kind) {
    case ReportKind::PlanOnly:
        return Section::Plan;
    case ReportKind::ReviewOnly:
        return Section::Review;
    case ReportKind::Annual:
    case ReportKind::NewTerm:
        return holds(Section::Plan) && !holds(Section::Review) ? Section::Review : Section::Other;
    default:
        return Section::Other;
    }
}

/// The years of a part whose heading names none.
std::optional<Period> usualYears(const Head& head, Section section)
{
    return section == Section::Plan ? head.planned : section == Section::Review ? head.reviewed : std::nullopt;
}

/// Whether a word of time is of a span that the report as such looks back on or ahead to, and so can turn what follows: those of a term,
/// or the year reviewed or planned. 2015年 in a report on 2018 only turns its paragraph.
std::optional<Section> turnsTo(const Head& head, const Period& years)
{
    const bool manyStages = head.plannedTerm || (head.reviewed && !head.reviewed->single());
    if (!manyStages)
        return std::nullopt;
    if (years == head.plannedTerm || years == head.planned)
        return Section::Plan;
    if (head.reviewed && (years == head.reviewed || years == Period::year(head.reviewed->last)))
        return Section::Review;
    if (head.reviewed && head.reviewed->single() && years.last == head.reviewed->last)
        return Section::Review; // “十三五”期间 in the review of 2020
    return std::nullopt;
}

const TimeWord* firstIn(const Reading& reading, const Span& heading)
{
    const auto word =
        std::partition_point(reading.times.begin(), reading.times.end(), [&](const TimeWord& w) { return w.span.begin < heading.begin; });
    const bool in = word != reading.times.end() && word->span.end <= heading.end && word->years;
    return in ? &*word : nullptr;
}

std::optional<Period> yearsOfHeading(const Reading& reading, const Part& part, Section section)
{
    const TimeWord* word = firstIn(reading, part.heading);
    if (word && turnsTo(reading.head, *word->years) == section)
        return word->years;
    return std::nullopt;
}

class Stages {
public:
    explicit Stages(Reading& reading) : m_reading(reading), m_untold(untoldSection(reading)) {}

    void run()
    {
        const Section first = m_untold;
        put(0, first, usualYears(m_reading.head, first));
        auto word = m_reading.times.begin();
        for (const Part& part : m_reading.parts) {
            for (; word != m_reading.times.end() && word->span.begin < part.heading.begin; ++word)
                turnAt(*word);
            openPart(part);
            while (word != m_reading.times.end() && word->span.end <= part.heading.end)
                ++word;
        }
        for (; word != m_reading.times.end(); ++word)
            turnAt(*word);
    }

private:
    [[nodiscard]] Stage& last() { return m_reading.stages.back(); }

    void put(std::size_t begin, Section section, std::optional<Period> years) { m_reading.stages.push_back({begin, section, years}); }

    void openPart(const Part& part)
    {
        const Section section = (part.section == Section::Other ? m_untold : part.section);
        const auto years = yearsOfHeading(m_reading, part, section);
        if (section != last().section || part.level == 1 || years)
            put(part.heading.begin, section,
                years                                         ? years
                : section == last().section && part.level > 1 ? last().years
                                                              : ofUntold(section));
    }

    /// A heading of the first level that names no years: 四、加强政府自身建设 goes on with the plan.
    [[nodiscard]] std::optional<Period> ofUntold(Section section)
    {
        return section == last().section ? last().years : usualYears(m_reading.head, section);
    }

    /// 2016年是“十三五”开局之年 turns from the plan of five years to that of one.
    void turnAt(const TimeWord& word)
    {
        const bool now = word.relative && last().section == Section::Review; // 今年是“十三五”收官之年 opens no review of one year
        if (!word.topic || !word.years || word.role == TimeRole::Until || now)
            return;
        const auto section = turnsTo(m_reading.head, *word.years);
        if (section && *section == last().section && word.years != last().years)
            put(word.span.begin, *section, word.years);
    }

    Reading& m_reading;
    Section m_untold; ///< of what stands under no heading that says it
};

} // namespace

void findStages(Reading& reading)
{
    Stages(reading).run();
    const AnchorYears anchors = anchorYears(reading.head);
    for (TimeWord& word : reading.times)
        if (word.count > 0 && stageAt(reading, word.span.begin).section == Section::Plan)
            if (const auto ahead = yearsAhead(anchors, word.count)) // 用两年时间: in the plan they are to come
                word.years = ahead;
}

const Stage& stageAt(const Reading& reading, std::size_t place)
{
    const auto next = std::upper_bound(reading.stages.begin(), reading.stages.end(), place,
                                       [](std::size_t p, const Stage& stage) { return p < stage.begin; });
    return *std::prev(next);
}

} // namespace duixian::extract
