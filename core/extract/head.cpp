// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/base/utf.h"
#include "core/extract/head_front.h"
#include "core/extract/head_people.h"
#include "core/extract/head_place.h"
#include "core/extract/head_words.h"
#include "core/extract/head_years.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;

/// A title where none is written: 2018年南山区政府工作报告.
std::u16string madeTitle(const Head& head)
{
    std::u16string title;
    if (const auto& period = head.planned ? head.planned : head.reviewed)
        title = toUtf16(toText(*period)) + u"年";
    if (head.place)
        title += head.place->name;
    return title.empty() ? title : title + u"政府工作报告";
}

/// An excerpt or article has its title in its first line: 2023年经济社会发展主要任务.
std::u16string firstLine(const HeadSource& source, const Front& front)
{
    constexpr std::size_t longest = 40;
    if (!front.opening.empty() || front.block.empty() || front.block.front().length() > longest)
        return {};
    const std::u16string line = source.clean.text.substr(front.block.front().begin, front.block.front().length());
    const bool numbered = line.size() > 2 && (line[1] == u'、' || line[2] == u'、'); // 一、…: a heading, no title
    return !numbered && line.find_first_of(u"。；") == std::u16string::npos ? line : std::u16string{};
}

/// What else is read to a congress: the reports of a planning commission, a treasury, a court, a standing committee.
bool isOfAnotherBody(const HeadSource& source, const Front& front)
{
    constexpr std::array titles{u"计划执行情况"sv,       u"预算执行情况"sv,       u"人民法院工作报告"sv,
                                u"人民检察院工作报告"sv, u"常务委员会工作报告"sv, u"常委会工作报告"sv};
    constexpr std::size_t nearest = 3; // lines right before the address that were taken for the page's own
    std::vector<Span> lines(front.chrome.end() - static_cast<std::ptrdiff_t>(std::min(nearest, front.chrome.size())), front.chrome.end());
    lines.insert(lines.end(), front.block.begin(), front.block.end());
    return std::any_of(lines.begin(), lines.end(), [&](const Span& line) {
        const std::u16string_view words = source.folded.substr(line.begin, line.length());
        return std::any_of(titles.begin(), titles.end(), [words](const auto title) { return holds(words, title); });
    });
}

/// Whether the file's name holds a year that is none of the report's.
bool fileHasAnotherYear(std::string_view file, const YearsReading& years)
{
    const int year = yearInFile(file);
    const auto near = [year](const std::optional<Period>& period) { return period && period->contains(year); };
    return year != 0 && years.given != 0 && year != years.given && !near(years.reviewed) && !near(years.planned);
}

} // namespace

HeadReading readHead(const HeadSource& source, const Places& places)
{
    const Front front = findFront(source);
    Occasion occasion = readOccasion(source, front, places);
    const YearsReading years = readYears(source, front, occasion.title, occasion.date);
    PlaceReading place = readPlace(source, front, places, years.given);

    HeadReading reading;
    Head& head = reading.head;
    head.place = std::move(place.place);
    head.kind = isOfAnotherBody(source, front) ? ReportKind::None : years.kind;
    head.reviewed = years.reviewed;
    head.planned = years.planned;
    head.plannedTerm = years.plannedTerm;
    head.date = std::move(occasion.date);
    head.session = std::move(occasion.session);
    head.speaker = std::move(occasion.speaker);
    head.title = occasion.title.empty() ? firstLine(source, front) : std::move(occasion.title);
    if (head.title.empty())
        head.title = madeTitle(head);

    reading.notes = std::move(place.notes);
    if (fileHasAnotherYear(source.file, years))
        reading.notes.push_back({NoteCode::FileDisagrees, {}});
    if (head.kind == ReportKind::None)
        reading.notes.push_back({NoteCode::NoReport, {}});
    else if (!head.reviewed && !head.planned)
        reading.notes.push_back({NoteCode::YearsUnknown, {}});
    return reading;
}

} // namespace duixian::extract
