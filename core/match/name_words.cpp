// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/name_words.h"

#include <algorithm>
#include <array>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/lexicon/word_table.h"

namespace duixian::match {
namespace {

/// In the order of the words in the table.
enum class Rule { Opposed, Joined, Telling };

struct Opposition {
    Rule rule = Rule::Opposed;
    std::vector<std::vector<std::u16string>> sides;
};

Rule ruleNamed(std::u16string_view name)
{
    return name == u"joined" ? Rule::Joined : name == u"telling" ? Rule::Telling : Rule::Opposed;
}

const std::vector<Opposition>& oppositions()
{
    static const std::vector<Opposition> table = [] {
        std::vector<Opposition> out;
        for (const TableRow& row : readTable(embedded("lexicon/opposed.tsv"))) {
            out.push_back({ruleNamed(row.at(0)), {}});
            for (std::size_t side = 1; side < row.columns.size(); ++side)
                out.back().sides.push_back(listed(row.at(side)));
        }
        return out;
    }();
    return table;
}

const WordTable<std::u16string>& likeWords()
{
    static const WordTable<std::u16string>* const table = [] {
        auto* const out = new WordTable<std::u16string>;
        for (const TableRow& row : readTable(embedded("lexicon/like_words.tsv"))) {
            const std::u16string one = row.at(0) == u"-" ? std::u16string{} : row.at(0);
            if (!one.empty())
                out->add(one, one);
            for (const std::u16string& other : listed(row.at(1)))
                out->add(other, one);
        }
        return out;
    }();
    return *table;
}

bool hasOneOf(std::u16string_view name, const std::vector<std::u16string>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::u16string& word) { return name.find(word) != std::u16string_view::npos; });
}

} // namespace

std::u16string inOneWording(std::u16string_view name)
{
    std::u16string out;
    for (std::size_t at = 0; at < name.size();) {
        const auto word = likeWords().longestAt(name, at, name.size());
        if (word)
            out += *word.entry;
        else
            out += name[at];
        at += word ? word.length() : 1;
    }
    return out.empty() ? std::u16string(name) : out;
}

OpposedSides opposedSidesOf(std::u16string_view name)
{
    OpposedSides out;
    for (const Opposition& row : oppositions()) {
        std::uint32_t sides = 0;
        for (std::size_t side = 0; side < row.sides.size(); ++side)
            if (hasOneOf(name, row.sides[side]))
                sides |= 1U << side;
        out.push_back(sides);
    }
    return out;
}

bool areParted(const OpposedSides& a, const OpposedSides& b)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        const Rule rule = oppositions()[i].rule;
        const bool eachHasOwn = (a[i] & ~b[i]) != 0 && (b[i] & ~a[i]) != 0;
        if (rule == Rule::Telling || eachHasOwn || (rule == Rule::Joined && a[i] != 0 && b[i] != 0))
            return true;
    }
    return false;
}

} // namespace duixian::match
