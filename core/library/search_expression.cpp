// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search_expression.h"

#include <vector>

#include "core/script/search_tokens.h"

namespace duixian::library {
namespace {

/// So many tokens of a phrase, phrases of a question, and levels of brackets tell where to look; FTS5 refuses some hundred of each.
constexpr std::size_t mostTokens = 24;
constexpr std::size_t mostPhrases = 64;
constexpr int mostLevels = 12;

std::string quoted(const std::vector<std::string>& tokens)
{
    std::string out = "\"";
    for (const std::string& token : tokens) {
        out.append(out.size() > 1 ? " " : "");
        for (const char unit : token)
            out.append(unit == '"' ? 2 : 1, unit);
    }
    return out + "\"";
}

class Expression {
public:
    std::optional<std::string> of(const WordQuery& query, int level = 0)
    {
        if (level > mostLevels)
            return std::nullopt;
        switch (query.kind) {
        case WordQuery::Kind::Words:
            return phrase(script::tokenPhrase(query.words, query.prefix));
        case WordQuery::Kind::Any:
            return any(query, level);
        case WordQuery::Kind::Without:
            return query.parts.empty() ? std::nullopt : of(query.parts.front(), level + 1);
        case WordQuery::Kind::All:
        case WordQuery::Kind::Near:
            break;
        }
        return all(query, level);
    }

    std::optional<std::string> phrase(script::TokenPhrase phrase)
    {
        if (phrase.tokens.empty() || ++m_phrases > mostPhrases)
            return std::nullopt;
        if (phrase.tokens.size() > mostTokens) {
            phrase.tokens.resize(mostTokens);
            phrase.prefix = false;
        }
        return quoted(phrase.tokens) + (phrase.prefix ? "*" : "");
    }

private:
    /// A part of which nothing is known holds anywhere.
    std::optional<std::string> all(const WordQuery& query, int level)
    {
        std::string out;
        for (const WordQuery& part : query.parts)
            if (const auto one = of(part, level + 1))
                out.append(out.empty() ? "" : " AND ").append(*one);
        return out.empty() ? std::nullopt : std::optional("(" + out + ")");
    }

    std::optional<std::string> any(const WordQuery& query, int level)
    {
        std::string out;
        for (const WordQuery& part : query.parts) {
            const auto one = of(part, level + 1);
            if (!one)
                return std::nullopt;
            out.append(out.empty() ? "" : " OR ").append(*one);
        }
        return out.empty() ? std::nullopt : std::optional("(" + out + ")");
    }

    std::size_t m_phrases = 0;
};

} // namespace

std::optional<std::string> matchExpression(const WordQuery& query)
{
    return Expression().of(query);
}

} // namespace duixian::library
