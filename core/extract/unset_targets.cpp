// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/unset_targets.h"

#include <algorithm>
#include <set>

#include "core/lexicon/lexicon.h"

namespace duixian::extract {
namespace {

constexpr std::u16string_view clauseEnds = u"\n,;:。!?，；：！？";

struct NamedAt {
    Span span;
    std::u16string indicator;
};

class Finder {
public:
    Finder(const Source& source, const Lexicon& lexicon) : m_text(source.folded), m_map(source.clean.map), m_lexicon(lexicon) {}

    std::vector<Note> find(const std::vector<Part>& parts)
    {
        const bool planned = std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.section == Section::Plan; });
        const WordTable<bool>& verbs = m_lexicon.list(WordList::UnsetVerb);
        for (std::size_t at = m_text.find_first_of(begins); at < m_text.size(); at = m_text.find_first_of(begins, at + 1)) {
            const auto verb = verbs.longestAt(m_text, at, m_text.size());
            if (!verb)
                continue;
            const Section section = sectionAt(parts, m_map.toDecoded(at));
            if (section == Section::Plan || (!planned && section != Section::Review))
                findAt({at, at + verb.length()});
            at += verb.length() - 1;
        }
        return std::move(m_notes);
    }

private:
    static constexpr std::u16string_view begins = u"不未没暂";

    /// Of the innermost part that says; those stand behind the ones that they lie in.
    static Section sectionAt(const std::vector<Part>& parts, std::size_t place)
    {
        Section section = Section::Other;
        for (const Part& part : parts)
            if (part.body.begin <= place && place < part.body.end && part.section != Section::Other)
                section = part.section;
        return section;
    }

    void findAt(const Span& verb)
    {
        const std::size_t end = std::min(m_text.find_first_of(clauseEnds, verb.end), m_text.size());
        const std::size_t before = m_text.find_last_of(clauseEnds, verb.begin);
        const std::size_t begin = before == std::u16string_view::npos ? 0 : before + 1;
        // 不设具体目标 and, the object in front, 增长目标不再设定.
        const Span object = objectIn({verb.end, end});
        const Span front = object.empty() ? objectIn({begin, verb.begin}) : Span{};
        if (object.empty() && front.empty())
            return;
        std::vector<NamedAt> names = namesIn({verb.end, object.empty() ? verb.end : object.begin});
        if (names.empty())
            names = namesIn({begin, verb.begin});
        for (NamedAt& name : names)
            note({std::min(name.span.begin, verb.begin), std::max(object.end, verb.end)}, std::move(name.indicator));
    }

    [[nodiscard]] Span objectIn(const Span& stretch) const
    {
        for (std::size_t at = stretch.begin; at < stretch.end; ++at)
            if (const auto word = m_lexicon.list(WordList::UnsetObject).longestAt(m_text, at, stretch.end))
                return {at, at + word.length()};
        return {};
    }

    [[nodiscard]] std::vector<NamedAt> namesIn(const Span& stretch) const
    {
        std::vector<NamedAt> out;
        for (std::size_t at = stretch.begin; at < stretch.end;) {
            const auto name = m_lexicon.indicatorNames().longestAt(m_text, at, stretch.end);
            const auto economy = m_lexicon.list(WordList::WholeEconomy).longestAt(m_text, at, stretch.end);
            const std::size_t length = std::max(name.length(), economy.length());
            if (length > 0) {
                const std::u16string_view said = name ? m_lexicon.indicators()[*name.entry].name : std::u16string_view(u"地区生产总值");
                out.push_back({{at, at + length}, std::u16string(said)});
            }
            at += std::max<std::size_t>(length, 1);
        }
        return out;
    }

    void note(const Span& span, std::u16string indicator)
    {
        if (m_said.insert(indicator).second)
            m_notes.push_back({NoteCode::TargetUnset, m_map.toDecoded(span), {}, {}, std::move(indicator)});
    }

    std::u16string_view m_text;
    const text::OffsetMap& m_map;
    const Lexicon& m_lexicon;
    std::set<std::u16string> m_said;
    std::vector<Note> m_notes;
};

} // namespace

std::vector<Note> unsetTargetsIn(const std::vector<Part>& parts, const Source& source, const Lexicon& lexicon)
{
    return Finder(source, lexicon).find(parts);
}

} // namespace duixian::extract
