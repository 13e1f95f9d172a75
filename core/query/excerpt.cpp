// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/excerpt.h"

#include <algorithm>
#include <optional>

#include "core/text/characters.h"

namespace duixian::query {
namespace {

/// In units of the text: what of a long sentence is shown, and how much of it in front of the first mark.
constexpr std::size_t longest = 200;
constexpr std::size_t before = 60;

bool endsSentence(char16_t c) // as a search text has them
{
    return c == u'。' || c == u'!' || c == u'?' || c == u';' || c == u'\n';
}

Span sentenceAround(std::u16string_view units, const Span& mark)
{
    std::size_t begin = mark.begin;
    while (begin > 0 && !endsSentence(units[begin - 1]))
        --begin;
    while (begin < mark.begin && units[begin] == u' ')
        ++begin;
    std::size_t end = std::max(mark.end, mark.begin + 1) - 1;
    while (end < units.size() && !endsSentence(units[end]))
        ++end;
    if (end < units.size() && units[end] != u'\n')
        ++end;
    return {begin, std::max(end, mark.end)};
}

/// A stretch of a text on one line, with the way from the text's offsets.
class Line {
public:
    Line(std::u16string_view text, const Span& shown)
    {
        m_at.reserve(shown.length() + 1);
        for (std::size_t i = shown.begin; i < shown.end; ++i) {
            m_at.push_back(m_units.size());
            if (text::isBlank(text[i]) || text::isLineEnd(text[i]))
                m_units.append(m_units.empty() || m_units.back() == u' ' ? 0 : 1, u' ');
            else if (!text::isInvisible(text[i]))
                m_units.push_back(text[i]);
        }
        while (!m_units.empty() && m_units.back() == u' ')
            m_units.pop_back();
        m_at.push_back(m_units.size());
        m_shown = shown;
    }

    [[nodiscard]] const std::u16string& units() const { return m_units; }

    /// None where it is not in what is shown.
    [[nodiscard]] std::optional<Span> of(const Span& inText) const
    {
        if (!m_shown.overlaps(inText))
            return std::nullopt;
        const auto at = [&](std::size_t place) {
            return std::min(m_at[std::clamp(place, m_shown.begin, m_shown.end) - m_shown.begin], m_units.size());
        };
        const Span out{at(inText.begin), at(inText.end)};
        return out.empty() ? std::nullopt : std::optional(out);
    }

private:
    std::u16string m_units;
    std::vector<std::size_t> m_at;
    Span m_shown;
};

bool splitsPair(std::u16string_view text, std::size_t at)
{
    return at > 0 && at < text.size() && text[at] >= 0xDC00 && text[at] <= 0xDFFF;
}

/// What of a sentence is shown.
Span shownOf(std::u16string_view text, const Span& sentence, const Span& mark)
{
    if (sentence.length() <= longest)
        return sentence;
    Span out = sentence;
    if (mark.begin > sentence.begin + before)
        out.begin = mark.begin - before;
    out.end = std::min(sentence.end, std::max(out.begin + longest, std::min(mark.end, mark.begin + longest)));
    out.begin = std::min(out.begin, out.end - std::min(out.end - sentence.begin, longest));
    out.begin += splitsPair(text, out.begin) ? 1 : 0;
    out.end -= splitsPair(text, out.end) ? 1 : 0;
    return out;
}

void setExcerpt(Hit& hit, std::u16string_view text, Excerpt excerpt)
{
    const Span shown = excerpt == Excerpt::Whole ? hit.sentence : shownOf(text, hit.sentence, hit.marks.front());
    const Line line(text, shown);
    const std::size_t shift = shown.begin > hit.sentence.begin ? 1 : 0;
    hit.excerpt = (shift == 1 ? u"…" : u"") + line.units() + (shown.end < hit.sentence.end ? u"…" : u"");
    for (const Span& mark : hit.marks)
        if (const std::optional<Span> there = line.of(mark))
            hit.excerptMarks.push_back({there->begin + shift, there->end + shift});
}

} // namespace

std::vector<Hit> sentencesWith(std::u16string_view text, const script::SearchText& searched, const std::vector<Span>& marks,
                               Excerpt excerpt)
{
    std::vector<Hit> out;
    std::size_t end = 0; // of the last sentence, in units
    for (const Span& mark : marks) {
        if (out.empty() || mark.begin >= end) {
            const Span sentence = sentenceAround(searched.units, mark);
            end = sentence.end;
            out.push_back({.sentence = searched.inText(sentence)});
        } else if (mark.end > end) {
            const Span sentence = sentenceAround(searched.units, mark);
            end = sentence.end;
            out.back().sentence.end = searched.inText(sentence).end;
        }
        out.back().marks.push_back(searched.inText(mark));
    }
    for (Hit& hit : out)
        setExcerpt(hit, text, excerpt);
    return out;
}

} // namespace duixian::query
