// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/passes.h"
#include "core/extract/words_within.h"

namespace duixian::extract {
namespace {

bool holdsYear(std::u16string_view text, const std::optional<Period>& period)
{
    return period && text.find(toUtf16(std::to_string(period->last))) != std::u16string_view::npos;
}

/// What the words of a heading say by themselves; none where they say nothing of the time.
std::optional<Section> sectionOf(std::u16string_view heading, const Reading& reading)
{
    const bool back = holdsAny(heading, reading.lexicon.list(WordList::ReviewWord));
    const bool ahead = holdsAny(heading, reading.lexicon.list(WordList::PlanWord));
    const bool planned = holdsYear(heading, reading.head.planned) || holdsYear(heading, reading.head.plannedTerm);
    const bool reviewed = holdsYear(heading, reading.head.reviewed);
    if (back)
        return Section::Review; // 2015年工作回顾及“十二五”主要成绩
    if (ahead && !(reviewed && !planned))
        return Section::Plan;
    if (planned != reviewed)
        return planned ? Section::Plan : Section::Review;
    return std::nullopt;
}

} // namespace

void findSections(Reading& reading)
{
    const std::vector<text::Heading>& headings = reading.outline.headings;
    Section current = Section::Other;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::u16string_view words = reading.text.substr(headings[i].span.begin, headings[i].span.length());
        if (const auto section = sectionOf(words, reading); section && (headings[i].level == 1 || current == Section::Other))
            current = *section;
        std::size_t end = reading.text.size();
        for (std::size_t k = i + 1; k < headings.size(); ++k)
            if (headings[k].level <= headings[i].level) {
                end = headings[k].span.begin;
                break;
            }
        reading.parts.push_back({headings[i].span, {headings[i].span.begin, end}, headings[i].level, current});
    }
}

} // namespace duixian::extract
