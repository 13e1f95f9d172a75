// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head.h"

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

int yearIn(std::u16string_view words)
{
    for (std::size_t i = 0; i + 4 < words.size(); ++i)
        if (words[i] == u'2' && words[i + 1] == u'0' && isDigit(words[i + 2]) && isDigit(words[i + 3]) && words[i + 4] == u'年')
            return 2000 + (words[i + 2] - u'0') * 10 + (words[i + 3] - u'0');
    return 0;
}

} // namespace

HeadReading readHead(std::u16string_view folded, const text::Outline& outline, std::string_view)
{
    HeadReading reading;
    for (const text::Heading& heading : outline.headings) {
        const std::u16string_view words = folded.substr(heading.span.begin, heading.span.length());
        const int year = yearIn(words);
        if (year != 0 && words.find(u"回顾") != std::u16string_view::npos)
            reading.head.reviewed = Period::year(year);
        else if (year != 0 && !reading.head.planned && reading.head.reviewed && year > reading.head.reviewed->last)
            reading.head.planned = Period::year(year);
    }
    if (reading.head.reviewed)
        reading.head.kind = reading.head.planned ? ReportKind::Annual : ReportKind::ReviewOnly;
    if (!reading.head.reviewed)
        reading.notes.push_back({NoteCode::YearsUnknown, {}});
    reading.notes.push_back({NoteCode::PlaceUnknown, {}});
    return reading;
}

} // namespace duixian::extract
