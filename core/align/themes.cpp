// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/themes.h"

#include <algorithm>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/word_tree.h"

namespace duixian::align {
namespace {

/// A theme prevails where it has so much more than the next one.
constexpr double prevails = 1.15;
/// A word by which a theme is called says more than one that is used of it.
constexpr double weightOfName = 2;
constexpr double weightOfWord = 1;

struct ThemeWord {
    std::size_t theme = 0;
    double weight = 0;
    std::size_t length = 0;
};

struct ThemeTable {
    std::vector<std::u16string> names;
    WordTree tree;
    std::vector<ThemeWord> words; ///< by the tree's numbers

    void add(const std::u16string& word, std::size_t theme, double weight)
    {
        const auto number = static_cast<std::uint32_t>(words.size());
        if (tree.add(word.begin(), word.end(), number) == number)
            words.push_back({theme, weight, word.size()});
    }
};

const ThemeTable& table()
{
    static const ThemeTable* const themes = [] {
        auto* const out = new ThemeTable;
        for (const TableRow& row : readTable(embedded("lexicon/themes.tsv"))) {
            const std::size_t theme = out->names.size();
            out->names.push_back(row.at(0));
            for (const std::u16string& word : listed(row.at(1)))
                out->add(word, theme, weightOfName);
            for (const std::u16string& word : listed(row.at(2)))
                out->add(word, theme, weightOfWord);
        }
        return out;
    }();
    return *themes;
}

} // namespace

const std::vector<std::u16string>& themeNames()
{
    return table().names;
}

std::vector<double> themeWeights(std::u16string_view simplified)
{
    const ThemeTable& themes = table();
    std::vector<double> out(themes.names.size(), 0);
    for (std::size_t i = 0; i < simplified.size();) {
        const std::uint32_t found = themes.tree.longest(simplified.begin() + static_cast<std::ptrdiff_t>(i), simplified.end());
        if (found == WordTree::none) {
            ++i;
            continue;
        }
        out[themes.words[found].theme] += themes.words[found].weight;
        i += themes.words[found].length;
    }
    return out;
}

std::optional<std::size_t> themeOf(std::u16string_view simplified)
{
    const std::vector<double> weights = themeWeights(simplified);
    const auto most = std::max_element(weights.begin(), weights.end());
    if (most == weights.end() || *most <= 0)
        return std::nullopt;
    double next = 0;
    for (auto other = weights.begin(); other != weights.end(); ++other)
        if (other != most)
            next = std::max(next, *other);
    if (*most < prevails * next)
        return std::nullopt;
    return static_cast<std::size_t>(most - weights.begin());
}

} // namespace duixian::align
