// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_tokens.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/script/search_text.h"
#include "core/script/search_tokens.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostUnits = 4000;
constexpr std::size_t mostDistance = 1000;

char16_t closing(char16_t opening)
{
    constexpr auto pairs = std::to_array<std::pair<char16_t, char16_t>>(
        {{u'"', u'"'}, {u'＂', u'＂'}, {u'“', u'”'}, {u'”', u'”'}, {u'「', u'」'}, {u'『', u'』'}, {u'《', u'》'}});
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == opening; });
    return found == pairs.end() ? u'\0' : found->second;
}

bool isOpen(char16_t c)
{
    return c == u'(' || c == u'（';
}

bool isClose(char16_t c)
{
    return c == u')' || c == u'）';
}

bool isGap(char16_t c)
{
    return text::isBlank(c) || text::isLineEnd(c) || text::isInvisible(c);
}

class Cutter {
public:
    explicit Cutter(std::u16string_view question) : m_text(question.substr(0, mostUnits)) {}

    std::vector<QuestionToken> run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_out);
    }

private:
    using Sort = QuestionToken::Sort;

    void step()
    {
        const char16_t c = m_text[m_at];
        if (isGap(c))
            ++m_at;
        else if (isOpen(c) || isClose(c) || c == u'|' || c == u'｜')
            sign(isOpen(c) ? Sort::Open : isClose(c) ? Sort::Close : Sort::Or);
        else if ((c == u'-' || c == u'－') && (m_at == 0 || isGap(m_text[m_at - 1]) || isOpen(m_text[m_at - 1])))
            sign(Sort::Not);
        else if (const std::size_t end = endOfQuoted(); end != std::u16string_view::npos)
            quoted(end);
        else
            word();
    }

    void sign(Sort sort)
    {
        m_out.push_back({.sort = sort});
        ++m_at;
    }

    [[nodiscard]] std::size_t endOfQuoted() const
    {
        const char16_t other = closing(m_text[m_at]);
        return other == u'\0' ? std::u16string_view::npos : m_text.find(other, m_at + 1);
    }

    void quoted(std::size_t end)
    {
        const std::u16string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        const bool star = m_at < m_text.size() && m_text[m_at] == u'*';
        m_at += star ? 1 : 0;
        addWords(inside, star);
    }

    void word()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && !isGap(m_text[end]) && !isOpen(m_text[end]) && !isClose(m_text[end]) && m_text[end] != u'|' &&
               (end == m_at || closing(m_text[end]) == u'\0'))
            ++end;
        const std::u16string_view whole = m_text.substr(m_at, end - m_at);
        m_at = end;
        if (whole == u"AND" || whole == u"OR" || whole == u"NOT")
            m_out.push_back({.sort = whole == u"AND" ? Sort::And : whole == u"OR" ? Sort::Or : Sort::Not});
        else if (whole == u"NEAR" && m_at < m_text.size() && isOpen(m_text[m_at]))
            nearGroup();
        else if (whole.starts_with(u"NEAR/") || whole == u"NEAR")
            m_out.push_back({.sort = Sort::Near, .distance = number(whole.substr(std::min<std::size_t>(whole.size(), 5)))});
        else
            addWords(whole, whole.ends_with(u'*') || whole.ends_with(u'＊'));
    }

    /// NEAR(a b, 5): the number behind the comma is the distance.
    void nearGroup()
    {
        ++m_at;
        std::size_t close = m_at;
        while (close < m_text.size() && !isClose(m_text[close]))
            ++close;
        const std::u16string_view inside = m_text.substr(m_at, close - m_at);
        const std::size_t comma = inside.find_last_of(u",，");
        const std::optional<std::size_t> distance = comma == std::u16string_view::npos ? std::nullopt : number(inside.substr(comma + 1));
        m_out.push_back({.sort = Sort::Near, .opens = true, .distance = distance});
        std::vector<QuestionToken> words = Cutter(distance ? inside.substr(0, comma) : inside).run();
        std::move(words.begin(), words.end(), std::back_inserter(m_out));
        m_out.push_back({.sort = Sort::Close});
        m_at = std::min(close + 1, m_text.size());
    }

    static std::optional<std::size_t> number(std::u16string_view digits)
    {
        std::size_t value = 0;
        bool any = false;
        for (const char16_t c : digits) {
            if (isGap(c) && !any)
                continue;
            if (!text::isDigit(c))
                return std::nullopt;
            value = std::min(mostDistance, value * 10 + static_cast<std::size_t>(c - u'0'));
            any = true;
        }
        return any ? std::optional(value) : std::nullopt;
    }

    void addWords(std::u16string_view words, bool prefix)
    {
        std::u16string folded = script::searchText(words).units;
        const std::vector<script::TokenRun> runs = script::tokenRuns(folded);
        if (runs.empty())
            return;
        folded.erase(runs.back().span.end);
        folded.erase(0, runs.front().span.begin);
        m_out.push_back({.sort = Sort::Words, .words = std::move(folded), .prefix = prefix});
    }

    std::u16string_view m_text;
    std::size_t m_at = 0;
    std::vector<QuestionToken> m_out;
};

} // namespace

std::vector<QuestionToken> questionTokens(std::u16string_view question)
{
    return Cutter(question).run();
}

} // namespace duixian::query
