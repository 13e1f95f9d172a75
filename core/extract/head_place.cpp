// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_place.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

#include "core/base/utf.h"
#include "core/extract/characters.h"
#include "core/extract/head_words.h"
#include "core/extract/place_choice.h"
#include "core/extract/place_names.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

/// What speaks for a name, in points: the address before the title, the title before the page, those before all of the body.
constexpr double addressPoints = 200;
constexpr double blockPoints = 60;
constexpr double chromePoints = 40;
constexpr double bodyNamePoints = 1;
constexpr double mostBodyNames = 30;
constexpr double bodyShortPoints = 0.5;
constexpr double mostBodyShorts = 20;
constexpr double leastPoints = 2;

struct Candidate {
    double points = 0;
    std::vector<std::u16string> above;
    Span span;                       ///< what the strongest witness says, in the clean text
    Witness witness = Witness::Body; ///< that one
    bool onPage = false;             ///< the page around the report names it
};

class Reader {
public:
    Reader(const HeadSource& source, const Front& front, const Places& places, int year)
        : m_source(source),
          m_front(front),
          m_places(places),
          m_year(year),
          m_counts(countNames(source, front, places)),
          m_file(toUtf16(source.file)),
          m_choice(m_counts, places, m_file, year)
    {
    }

    PlaceReading run()
    {
        readAddress();
        if (m_level == 0)
            m_level = levelByWords();
        for (const Span& line : m_front.block)
            readLine(line, blockPoints, Witness::Title);
        for (const Span& line : m_front.chrome)
            readLine(line, chromePoints, Witness::Page);
        if (m_level != 0)
            readBody();
        else
            readLoneName();
        const auto best = std::max_element(m_candidates.begin(), m_candidates.end(),
                                           [](const auto& a, const auto& b) { return a.second.points < b.second.points; });
        if (best == m_candidates.end() || best->second.points < leastPoints)
            return readFile();
        return decided(best->first, best->second);
    }

private:
    [[nodiscard]] std::u16string_view words(Span span) const { return m_source.folded.substr(span.begin, span.length()); }

    void add(Naming naming, double points, Witness witness)
    {
        if (naming.name.empty())
            return;
        if (!m_places.shortNamed(naming.name).empty() && m_places.named(naming.name).empty())
            return; // 深圳 alone names no government
        Candidate& candidate = m_candidates[naming.name];
        if (witness != Witness::Page || !std::exchange(candidate.onPage, true)) // a menu of twenty links says it once
            candidate.points += points;
        if (candidate.above.size() < naming.above.size())
            candidate.above = std::move(naming.above);
        hear(candidate, naming.span, witness);
    }

    static void hear(Candidate& candidate, Span span, Witness witness)
    {
        if (!candidate.span.empty() && candidate.witness <= witness)
            return;
        candidate.span = span;
        candidate.witness = witness;
    }

    /// 我代表惠济区人民政府 names the place, 我代表区人民政府 only its level.
    void readAddress()
    {
        constexpr std::array bodies{u"人民政府"sv, u"政府"sv, u"管委会"sv,   u"管理委员会"sv,
                                    u"党工委"sv,   u"行署"sv, u"行政公署"sv, u"办事处"sv};
        const std::u16string_view opening = words(m_front.opening);
        if (const std::size_t council = opening.find(u"国务院"sv); council != npos) {
            add({u"国务院", {}, {m_front.opening.begin + council, m_front.opening.begin + council + 3}}, addressPoints, Witness::Address);
            return;
        }
        std::size_t first = npos;
        for (const auto body : bodies)
            first = std::min(first, opening.find(body));
        if (first == npos || first == 0)
            return;
        const std::size_t end = m_front.opening.begin + first;
        Naming naming = namingBefore(m_source.folded, end, m_places);
        m_level = naming.name.empty() ? levelOf(m_source.folded.substr(0, end)) : levelOf(naming.name);
        add(std::move(naming), addressPoints, Witness::Address);
    }

    /// Without an address: what the text calls its own, 全区, 区委, 我区.
    [[nodiscard]] char16_t levelByWords() const
    {
        char16_t best = 0;
        std::size_t most = 2;
        for (const char16_t level : u"省市区县旗州盟镇乡道"sv) {
            std::size_t count = 0;
            for (const Span& stretch : m_front.report)
                for (const char16_t prefix : u"全我"sv)
                    count += countOf(words(stretch), std::u16string{prefix, level});
            for (const Span& stretch : m_front.report)
                for (const char16_t suffix : u"委长"sv)
                    count += countOf(words(stretch), std::u16string{level, suffix});
            if (count > most) {
                most = count;
                best = level;
            }
        }
        return best;
    }

    /// The names before 政府工作报告, 人民政府, 第三届人民代表大会, or before the year of a title (清苑区2022年政府工作报告), in a line of
    /// the front.
    void readLine(Span line, double points, Witness witness)
    {
        constexpr std::array behind{u"人民政府"sv, u"政府工作报告"sv, u"第"sv,         u"区委"sv,     u"县委"sv,     u"市委"sv,
                                    u"人大"sv,     u"管委会"sv,       u"管理委员会"sv, u"行署"sv,     u"行政公署"sv, u"国民经济"sv,
                                    u"办事处"sv,   u"工作回顾"sv,     u"工作总结"sv,   u"重点工作"sv, u"工作报告"sv};
        const std::u16string_view text = words(line);
        for (const auto word : behind)
            for (std::size_t place = text.find(word); place != npos; place = text.find(word, place + 1)) {
                const std::size_t own = word.size() == 2 && word[1] == u'委' ? 1 : 0; // the 区 of 区委 is the name's last
                addOfLevel(namingBefore(m_source.folded, line.begin + place + own, m_places), points, witness);
            }
        if (const std::size_t year = text.find(u"20"sv);
            year != npos && year > 0 && holdsOneOf(text, {u"报告"sv, u"工作"sv, u"任务"sv, u"计划"sv, u"回顾"sv}))
            addOfLevel(namingBefore(m_source.folded, line.begin + year, m_places), points, witness);
        if (text.find(u"国务院"sv) != npos)
            add({u"国务院", {}, line}, points, witness);
    }

    void addOfLevel(Naming naming, double points, Witness witness)
    {
        if (m_level == 0 || levelOf(naming.name) == m_level)
            add(std::move(naming), points, witness);
    }

    [[nodiscard]] bool fits(const Division& division) const
    {
        const bool level = m_level == 0 || levelOf(division.name) == m_level || (m_level == u'区' && division.name.ends_with(u"自治区"));
        const bool time = m_year == 0 || (division.from <= m_year && m_year <= division.until);
        return level && time;
    }

    /// What the body calls by name, and by short name where that is no everyday word. Only of the level that the text calls its own.
    void readBody()
    {
        for (const auto& [name, named] : m_counts) {
            const auto count = static_cast<double>(named.count);
            const Span first{named.first, named.first + name.size()};
            for (const std::size_t i : m_places.named(name))
                if (const Division& division = m_places.divisions()[i]; fits(division) && !division.nameIsWord) {
                    m_candidates[name].points += std::min(mostBodyNames, bodyNamePoints * count);
                    hear(m_candidates[name], first, Witness::Body);
                    break;
                }
            std::vector<std::u16string> given;
            for (const std::size_t i : m_places.shortNamed(name))
                if (const Division& division = m_places.divisions()[i];
                    fits(division) && !division.shortIsWord && std::find(given.begin(), given.end(), division.name) == given.end()) {
                    m_candidates[division.name].points += std::min(mostBodyShorts, bodyShortPoints * count);
                    hear(m_candidates[division.name], first, Witness::Body);
                    given.push_back(division.name);
                }
        }
    }

    /// An article that says neither of which level it is nor whose: the one full name that stands in it at least twice as often as any
    /// other, but for those of what it lies in (桃源县 in a text that also speaks of 常德市).
    void readLoneName()
    {
        const std::vector<std::pair<std::u16string, NameCount>> names = oftenNamed();
        for (const auto& [name, named] : names) {
            const bool alone = std::all_of(names.begin(), names.end(), [&, &own = name, count = named.count](const auto& other) {
                return other.first == own || liesUnder(own, other.first) ||
                       (other.second.count * 2 <= count && !liesUnder(other.first, own));
            });
            if (!alone)
                continue;
            m_candidates[name].points += leastPoints;
            hear(m_candidates[name], {named.first, named.first + name.size()}, Witness::Body);
        }
    }

    /// The full names that one division alone bears and that stand in the text twice or more, the most frequent ones.
    [[nodiscard]] std::vector<std::pair<std::u16string, NameCount>> oftenNamed() const
    {
        constexpr std::size_t fewest = 2;
        constexpr std::size_t most = 12;
        std::vector<std::pair<std::u16string, NameCount>> names;
        for (const auto& [name, named] : m_counts)
            if (named.count >= fewest && soleDivision(name) != Places::npos)
                names.emplace_back(name, named);
        std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
            return a.second.count > b.second.count || (a.second.count == b.second.count && a.first < b.first);
        });
        names.resize(std::min(most, names.size()));
        return names;
    }

    /// The division of a full name that no other bears in that year.
    [[nodiscard]] std::size_t soleDivision(const std::u16string& name) const
    {
        const std::vector<std::size_t> divisions =
            m_places.named(name).empty() ? std::vector<std::size_t>{} : m_choice.divisionsNamed(name);
        return divisions.size() == 1 && !m_places.divisions()[divisions.front()].nameIsWord ? divisions.front() : Places::npos;
    }

    [[nodiscard]] bool liesUnder(const std::u16string& name, const std::u16string& upper) const
    {
        const std::vector<std::u16string> path = m_places.path(soleDivision(name));
        return name != upper && std::find(path.begin(), path.end(), upper) != path.end();
    }

    PlaceReading decided(const std::u16string& name, const Candidate& candidate) const
    {
        PlaceReading reading;
        const std::vector<std::size_t> divisions = m_choice.divisionsNamed(name);
        const Span span = candidate.span.empty() ? Span{} : m_source.clean.map.toDecoded(candidate.span);
        reading.evidence = {HeadField::Place, candidate.witness, span, candidate.witness == Witness::Body && isRivalled(name, candidate)};
        const std::size_t division = m_choice.among(divisions, candidate.above);
        if (division != Places::npos) {
            reading.place = m_places.place(division);
        } else {
            std::vector<std::u16string> path = candidate.above;
            path.push_back(name);
            reading.place = Place{name, {}, std::move(path)};
            if (candidate.above.empty() && !divisions.empty())
                reading.notes.push_back({NoteCode::PlaceAmbiguous, span});
        }
        if (fileNamesAnother(*reading.place))
            reading.notes.push_back({NoteCode::FileDisagrees, span});
        reading.evidence.doubtful = reading.evidence.doubtful || !reading.notes.empty();
        return reading;
    }

    /// Whether another name is spoken for nearly as much.
    [[nodiscard]] bool isRivalled(const std::u16string& name, const Candidate& candidate) const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(),
                           [&](const auto& other) { return other.first != name && other.second.points * 1.5 > candidate.points; });
    }

    /// The names of divisions in the file's name and folders, the longest at each place.
    [[nodiscard]] std::vector<std::u16string> namesInFile() const
    {
        std::vector<std::u16string> names;
        for (std::size_t i = 0; i < m_file.size();) {
            const std::size_t length = m_places.lengthAt(m_file, i);
            if (length > 0)
                names.push_back(m_file.substr(i, length));
            i += length > 0 ? length : 1;
        }
        return names;
    }

    [[nodiscard]] bool fileNamesAnother(const Place& place) const
    {
        const std::vector<std::u16string> names = namesInFile();
        const bool same = std::any_of(names.begin(), names.end(), [&](const auto& name) {
            return std::any_of(place.path.begin(), place.path.end(),
                               [&](const auto& part) { return part == name || part.starts_with(name) || name.starts_with(part); });
        });
        const bool another = std::any_of(names.begin(), names.end(), [&](const auto& name) { return !m_places.named(name).empty(); });
        return another && !same;
    }

    /// The text names nothing: the last division in the file's name.
    PlaceReading readFile() const
    {
        PlaceReading reading;
        std::vector<std::u16string> names = namesInFile();
        while (!names.empty()) {
            const std::u16string name = names.back();
            names.pop_back();
            auto divisions = m_places.named(name).empty() ? m_places.shortNamed(name) : m_choice.divisionsNamed(name);
            divisions.erase(
                std::remove_if(divisions.begin(), divisions.end(), [this](std::size_t i) { return !fits(m_places.divisions()[i]); }),
                divisions.end());
            if (const std::size_t division = m_choice.among(divisions, names); division != Places::npos) {
                reading.place = m_places.place(division);
                reading.evidence = {HeadField::Place, Witness::FileName, {}, true};
                reading.notes.push_back({NoteCode::PlaceFromFile, {}});
                return reading;
            }
        }
        reading.notes.push_back({NoteCode::PlaceUnknown, {}});
        return reading;
    }

    const HeadSource& m_source;
    const Front& m_front;
    const Places& m_places;
    int m_year;
    NameCounts m_counts;
    std::u16string m_file;
    PlaceChoice m_choice;
    char16_t m_level = 0;
    std::map<std::u16string, Candidate> m_candidates; ///< by name, in a fixed order
};

} // namespace

PlaceReading readPlace(const HeadSource& source, const Front& front, const Places& places, int year)
{
    return Reader(source, front, places, year).run();
}

} // namespace duixian::extract
