// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/word_matching.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/script/search_tokens.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

using script::TokenRun;
using script::TokenSort;

/// Words with what stands between them, ready to be looked for.
class Phrase {
public:
    Phrase(std::u16string_view words, bool prefix) : m_words(words), m_runs(script::tokenRuns(words)), m_prefix(prefix) {}

    [[nodiscard]] std::vector<Span> placesIn(std::u16string_view text) const
    {
        std::vector<Span> out;
        if (m_runs.empty())
            return out;
        const std::u16string_view first = letters(m_runs.front());
        for (std::size_t at = text.find(first); at != std::u16string_view::npos;) {
            const std::optional<std::size_t> end = endFrom(text, at);
            if (end)
                out.push_back({at, *end});
            at = text.find(first, end.value_or(at + 1));
        }
        return out;
    }

private:
    [[nodiscard]] std::u16string_view letters(const TokenRun& run) const { return m_words.substr(run.span.begin, run.span.length()); }

    /// Where the words end that begin here; none: they don't.
    [[nodiscard]] std::optional<std::size_t> endFrom(std::u16string_view text, std::size_t begin) const
    {
        std::size_t at = begin;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (i > 0)
                at = endOfGap(text, at, isParted(i));
            const std::u16string_view wanted = letters(m_runs[i]);
            if (text.substr(std::min(at, text.size()), wanted.size()) != wanted || !mayStand(text, {at, at + wanted.size()}, i))
                return std::nullopt;
            at += wanted.size();
        }
        return at;
    }

    /// Whether the question has punctuation before a run.
    [[nodiscard]] bool isParted(std::size_t i) const
    {
        const std::size_t from = m_runs[i - 1].span.end;
        return m_words.substr(from, m_runs[i].span.begin - from).find_first_not_of(u' ') != std::u16string_view::npos;
    }

    /// Punctuation in the question stands for any, also for none but blanks; a blank between a number and its unit says nothing.
    static std::size_t endOfGap(std::u16string_view text, std::size_t at, bool asked)
    {
        while (at < text.size() && (text[at] == u' ' || (asked && text[at] != u'\n' && script::tokenRuns(text.substr(at, 1)).empty() &&
                                                         !(text[at] >= 0xD800 && text[at] <= 0xDFFF))))
            ++at;
        return at;
    }

    /// Words and numbers stand whole; Chinese ones may begin and end within a run, but not between two runs of the question.
    [[nodiscard]] bool mayStand(std::u16string_view text, const Span& span, std::size_t i) const
    {
        const bool last = i + 1 == m_runs.size();
        if (m_runs[i].sort == TokenSort::Han)
            return last || !goesOn(text, span.end, TokenSort::Han);
        if (m_runs[i].sort == TokenSort::Sign)
            return true;
        return (i > 0 || !comesFrom(text, span.begin)) && ((last && m_prefix) || !goesOn(text, span.end, TokenSort::Word));
    }

    static bool goesOn(std::u16string_view text, std::size_t end, TokenSort sort)
    {
        const std::u16string_view around = text.substr(end - 1, 3); // 5 goes on as 5.7
        const std::vector<TokenRun> runs = script::tokenRuns(around);
        return !runs.empty() && runs.front().sort == sort && runs.front().span.length() > 1;
    }

    static bool comesFrom(std::u16string_view text, std::size_t begin)
    {
        const std::size_t before = begin - std::min<std::size_t>(begin, 2);
        for (const TokenRun& run : script::tokenRuns(text.substr(before, begin - before + 1)))
            if (run.span.begin < begin - before && run.span.end > begin - before)
                return true;
        return false;
    }

    std::u16string_view m_words;
    std::vector<TokenRun> m_runs;
    bool m_prefix;
};

/// A query over one text: each of its words is looked for once.
struct Found {
    const WordQuery* query = nullptr;
    std::vector<Span> places; ///< of Words
    std::vector<Found> parts;
};

Found lookFor(const WordQuery& query, std::u16string_view text)
{
    Found out{&query, {}, {}};
    if (query.kind == WordQuery::Kind::Words)
        out.places = placesOf(query.words, query.prefix, text);
    for (const WordQuery& part : query.parts)
        out.parts.push_back(lookFor(part, text));
    return out;
}

using Marks = std::vector<Span>;

void append(Marks& marks, const Marks& more)
{
    marks.insert(marks.end(), more.begin(), more.end());
}

std::optional<Marks> within(const Found& found, const Span& paragraph);

Marks placesWithin(const Found& found, const Span& paragraph)
{
    const auto from = [&](std::size_t offset) {
        return std::lower_bound(found.places.begin(), found.places.end(), offset,
                                [](const Span& place, std::size_t begin) { return place.begin < begin; });
    };
    return {from(paragraph.begin), from(paragraph.end)};
}

bool before(const Span& a, const Span& b)
{
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
}

std::size_t gap(const Span& a, const Span& b)
{
    return a.end <= b.begin ? b.begin - a.end : a.begin >= b.end ? a.begin - b.end : 0;
}

/// The places that have one of the others no further away. Both in order.
Marks closeTo(const Marks& places, const Marks& others, std::size_t distance)
{
    Marks out;
    for (const Span& place : places) {
        const auto behind = std::upper_bound(others.begin(), others.end(), place, before);
        auto ahead = std::lower_bound(others.begin(), others.end(), place, before);
        const bool reachesOn = behind != others.end() && gap(place, *behind) <= distance;
        if (reachesOn || (ahead != others.begin() && gap(place, *--ahead) <= distance))
            out.push_back(place);
    }
    return out;
}

/// Each part within reach of the one before it.
std::optional<Marks> near(const Found& found, const Span& paragraph)
{
    Marks reached;
    Marks out;
    for (std::size_t i = 0; i < found.parts.size(); ++i) {
        std::optional<Marks> marks = within(found.parts[i], paragraph);
        if (!marks)
            return std::nullopt;
        std::sort(marks->begin(), marks->end(), before);
        Marks close = i == 0 ? *marks : closeTo(*marks, reached, found.query->distance);
        if (close.empty())
            return std::nullopt;
        if (i > 0)
            append(out, closeTo(reached, close, found.query->distance));
        append(out, i == 0 ? Marks{} : close);
        reached = std::move(close);
    }
    return out;
}

std::optional<Marks> all(const Found& found, const Span& paragraph)
{
    Marks out;
    for (const Found& part : found.parts) {
        const std::optional<Marks> marks = within(part, paragraph);
        if (!marks)
            return std::nullopt;
        append(out, *marks);
    }
    return out;
}

std::optional<Marks> any(const Found& found, const Span& paragraph)
{
    Marks out;
    for (const Found& part : found.parts)
        if (const std::optional<Marks> marks = within(part, paragraph))
            append(out, *marks);
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

/// What holds in a paragraph, with its marks; none: it does not hold.
std::optional<Marks> within(const Found& found, const Span& paragraph)
{
    switch (found.query->kind) {
    case WordQuery::Kind::Words: {
        Marks places = placesWithin(found, paragraph);
        return places.empty() ? std::nullopt : std::optional(std::move(places));
    }
    case WordQuery::Kind::All:
        return all(found, paragraph);
    case WordQuery::Kind::Any:
        return any(found, paragraph);
    case WordQuery::Kind::Near:
        return near(found, paragraph);
    case WordQuery::Kind::Without:
        for (std::size_t i = 1; i < found.parts.size(); ++i)
            if (within(found.parts[i], paragraph))
                return std::nullopt;
        return found.parts.empty() ? std::nullopt : within(found.parts.front(), paragraph);
    }
    return std::nullopt;
}

void collect(const Found& found, Marks& places)
{
    append(places, found.places);
    for (const Found& part : found.parts)
        collect(part, places);
}

/// In order, and what touches or overlaps as one.
Marks apart(Marks marks)
{
    std::sort(marks.begin(), marks.end(), before);
    Marks out;
    for (const Span& mark : marks)
        if (!out.empty() && mark.begin < out.back().end)
            out.back().end = std::max(out.back().end, mark.end);
        else
            out.push_back(mark);
    return out;
}

} // namespace

std::vector<Span> placesOf(std::u16string_view words, bool prefix, std::u16string_view searchUnits)
{
    return Phrase(words, prefix).placesIn(searchUnits);
}

std::vector<Passage> passagesWith(const WordQuery& query, std::u16string_view searchUnits)
{
    std::vector<Passage> out;
    if (query.empty())
        return out;
    const Found found = lookFor(query, searchUnits);
    Marks places;
    collect(found, places);
    std::sort(places.begin(), places.end(), before);
    std::size_t done = 0;
    for (const Span& place : places) {
        if (place.begin < done)
            continue;
        const std::size_t lineEnd = place.begin == 0 ? std::u16string_view::npos : searchUnits.rfind(u'\n', place.begin - 1);
        const Span paragraph{lineEnd == std::u16string_view::npos ? 0 : lineEnd + 1,
                             std::min(searchUnits.find(u'\n', place.begin), searchUnits.size())};
        done = paragraph.end;
        if (std::optional<Marks> marks = within(found, paragraph); marks && !marks->empty())
            out.push_back({paragraph, apart(std::move(*marks))});
    }
    return out;
}

} // namespace duixian::query
