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

/// An excerpt or article has its title in its first line: 2023年经济社会发展主要任务.
SaidWords firstLine(const HeadSource& source, const Front& front)
{
    constexpr std::size_t longest = 40;
    if (!front.opening.empty() || front.block.empty() || front.block.front().length() > longest)
        return {};
    const Span span = front.block.front();
    const std::u16string line = source.clean.text.substr(span.begin, span.length());
    const bool numbered = line.size() > 2 && (line[1] == u'、' || line[2] == u'、'); // 一、…: a heading, no title
    return !numbered && line.find_first_of(u"。；") == std::u16string::npos ? SaidWords{line, span, Witness::Title} : SaidWords{};
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
    const auto near = [year](const std::optional<SaidPeriod>& said) { return said && said->period.contains(year); };
    return year != 0 && years.given != 0 && year != years.given && !near(years.reviewed) && !near(years.planned);
}

/// Whether the title's year is neither that of the plan nor that of the review (or in the span of one).
bool titleHasAnotherYear(const SaidWords& title, const YearsReading& years)
{
    const std::vector<int> named = yearsIn(title.words);
    const auto near = [&](const std::optional<SaidPeriod>& said) {
        return said && std::any_of(named.begin(), named.end(), [&](int year) { return said->period.contains(year); });
    };
    return !named.empty() && named.front() != years.given && !near(years.reviewed) && !near(years.planned);
}

/// Gathers what spoke for each field, in the order of the fields.
class EvidenceList {
public:
    explicit EvidenceList(const HeadSource& source) : m_source(source) {}

    /// span: in the clean text.
    void add(HeadField field, Witness witness, Span span, bool doubtful)
    {
        m_list.push_back({field, witness, span.empty() ? Span{} : m_source.clean.map.toDecoded(span), doubtful});
    }

    void add(const Evidence& decoded) { m_list.push_back(decoded); }

    void add(HeadField field, const std::optional<SaidPeriod>& said, bool doubtful)
    {
        if (said)
            add(field, said->witness, said->span, doubtful || said->witness > Witness::Page);
    }

    void add(HeadField field, const SaidWords& said)
    {
        if (!said.words.empty())
            add(field, said.witness, said.span, false);
    }

    [[nodiscard]] std::vector<Evidence> taken() { return std::move(m_list); }

private:
    const HeadSource& m_source;
    std::vector<Evidence> m_list;
};

std::vector<Evidence> evidenceOf(const HeadSource& source, const PlaceReading& place, const YearsReading& years, const Occasion& occasion,
                                 const SaidWords& title)
{
    const bool otherYear = fileHasAnotherYear(source.file, years) || titleHasAnotherYear(occasion.title, years);
    EvidenceList list(source);
    if (place.place)
        list.add(place.evidence);
    const bool kindUnsure = years.kind == ReportKind::None || years.kindSaid.witness == Witness::Body;
    list.add(HeadField::Kind, years.kindSaid.witness, years.kindSaid.span, kindUnsure);
    list.add(HeadField::Reviewed, years.reviewed, otherYear);
    list.add(HeadField::Planned, years.planned, otherYear);
    list.add(HeadField::PlannedTerm, years.plannedTerm, otherYear);
    if (!occasion.date.empty())
        list.add(HeadField::Date, Witness::Title, occasion.dateSpan, false);
    list.add(HeadField::Session, occasion.session);
    list.add(HeadField::Speaker, occasion.speaker);
    list.add(HeadField::Title, title);
    return list.taken();
}

std::optional<Period> periodOf(const std::optional<SaidPeriod>& said)
{
    return said ? std::optional(said->period) : std::nullopt;
}

} // namespace

std::u16string madeTitle(const Head& head)
{
    std::u16string title;
    if (const auto& period = head.planned ? head.planned : head.reviewed)
        title = toUtf16(toText(*period)) + u"年";
    if (head.place)
        title += head.place->name;
    return title.empty() ? title : title + u"政府工作报告";
}

HeadReading readHead(const HeadSource& source, const Places& places)
{
    const Front front = findFront(source);
    Occasion occasion = readOccasion(source, front, places);
    YearsReading years = readYears(source, front, occasion);
    if (years.given != 0 && occasion.date > std::to_string(years.given + 2)) // the day of upload
        occasion.date.clear();
    if (isOfAnotherBody(source, front))
        years.kind = ReportKind::None;
    PlaceReading place = readPlace(source, front, places, years.given);
    SaidWords title = occasion.title.words.empty() ? firstLine(source, front) : occasion.title;

    HeadReading reading;
    Head& head = reading.head;
    head.place = place.place;
    head.kind = years.kind;
    head.reviewed = periodOf(years.reviewed);
    head.planned = periodOf(years.planned);
    head.plannedTerm = periodOf(years.plannedTerm);
    head.date = occasion.date;
    head.session = occasion.session.words;
    head.speaker = occasion.speaker.words;
    if (title.words.empty())
        title = {madeTitle(head), {}, Witness::Body}; // of the fields above, which have their own witnesses
    head.title = title.words;
    head.evidence = evidenceOf(source, place, years, occasion, title);

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
