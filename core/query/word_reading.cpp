// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/word_reading.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/query/question_tokens.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostWords = 64;
constexpr std::size_t deepest = 16;
constexpr std::size_t usualDistance = 10;

WordQuery joined(WordQuery::Kind kind, std::vector<WordQuery> parts)
{
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return {.kind = kind, .parts = std::move(parts)};
}

/// Any: (All: (NOT)? one …) OR …; what is missing is passed over.
class WordReader {
public:
    explicit WordReader(std::vector<QuestionToken> tokens) : m_tokens(std::move(tokens)) {}

    WordQuery read()
    {
        std::vector<WordQuery> parts;
        while (!atEnd()) { // a closing bracket too many ends nothing
            add(parts, any(0));
            skip(QuestionToken::Sort::Close);
        }
        return joined(WordQuery::Kind::All, std::move(parts));
    }

private:
    using Sort = QuestionToken::Sort;

    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] bool at(Sort sort) const { return !atEnd() && m_tokens[m_at].sort == sort; }
    bool skip(Sort sort)
    {
        const bool there = at(sort);
        m_at += there ? 1 : 0;
        return there;
    }

    static void add(std::vector<WordQuery>& parts, WordQuery part)
    {
        if (!part.empty())
            parts.push_back(std::move(part));
    }

    WordQuery any(std::size_t depth)
    {
        std::vector<WordQuery> parts;
        do
            add(parts, all(depth));
        while (skip(Sort::Or));
        return joined(WordQuery::Kind::Any, std::move(parts));
    }

    WordQuery all(std::size_t depth)
    {
        std::vector<WordQuery> wanted;
        std::vector<WordQuery> unwanted;
        while (!atEnd() && !at(Sort::Or) && !at(Sort::Close)) {
            bool without = false;
            while (at(Sort::And) || at(Sort::Not))
                without = skip(Sort::Not) || (skip(Sort::And) && without);
            add(without ? unwanted : wanted, beside(depth));
        }
        WordQuery out = joined(WordQuery::Kind::All, std::move(wanted));
        if (out.empty() || unwanted.empty())
            return out; // all that does not hold a word is nothing that anybody looks for
        unwanted.insert(unwanted.begin(), std::move(out));
        return {.kind = WordQuery::Kind::Without, .parts = std::move(unwanted)};
    }

    /// 就业 NEAR/5 大学生
    WordQuery beside(std::size_t depth)
    {
        std::vector<WordQuery> parts;
        std::optional<std::size_t> distance;
        add(parts, one(depth));
        while (at(Sort::Near) && !m_tokens[m_at].opens) {
            distance = m_tokens[m_at++].distance.value_or(usualDistance);
            add(parts, one(depth));
        }
        return near(std::move(parts), distance);
    }

    static WordQuery near(std::vector<WordQuery> parts, std::optional<std::size_t> distance)
    {
        WordQuery out = joined(WordQuery::Kind::Near, std::move(parts));
        if (out.kind == WordQuery::Kind::Near && distance)
            out.distance = *distance;
        return out;
    }

    WordQuery one(std::size_t depth)
    {
        if (at(Sort::Words))
            return words(m_tokens[m_at++]);
        if (at(Sort::Open) && depth < deepest) {
            ++m_at;
            WordQuery inside = any(depth + 1);
            skip(Sort::Close);
            return inside;
        }
        if (at(Sort::Near))
            return group();
        if (!atEnd() && !at(Sort::Close) && !at(Sort::Or))
            ++m_at;
        return {};
    }

    /// NEAR(就业 大学生, 5): words alone stand in it
    WordQuery group()
    {
        const std::optional<std::size_t> distance = m_tokens[m_at++].distance;
        std::vector<WordQuery> parts;
        while (!atEnd() && !at(Sort::Close))
            add(parts, at(Sort::Words) ? words(m_tokens[m_at++]) : (++m_at, WordQuery{}));
        skip(Sort::Close);
        return near(std::move(parts), distance.value_or(usualDistance));
    }

    WordQuery words(QuestionToken& token)
    {
        if (m_words == mostWords)
            return {};
        ++m_words;
        return {.kind = WordQuery::Kind::Words, .words = std::move(token.words), .prefix = token.prefix};
    }

    std::vector<QuestionToken> m_tokens;
    std::size_t m_at = 0;
    std::size_t m_words = 0;
};

} // namespace

WordQuery readWords(std::u16string_view question)
{
    return WordReader(questionTokens(question)).read();
}

} // namespace duixian::query
