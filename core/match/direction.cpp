// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/direction.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/model/indicator.h"

namespace duixian::match {
namespace {

struct LessWords {
    std::vector<std::u16string> words;
    std::vector<std::u16string> unless;
};

const std::vector<LessWords>& lessWords()
{
    static const std::vector<LessWords> table = [] {
        std::vector<LessWords> out;
        for (const TableRow& row : readTable(embedded("lexicon/less_words.tsv")))
            out.push_back({listed(row.at(0)), listed(row.at(1))});
        return out;
    }();
    return table;
}

bool hasOneOf(std::u16string_view name, const std::vector<std::u16string>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::u16string& word) { return name.find(word) != std::u16string_view::npos; });
}

} // namespace

bool lessIsBetter(const IndicatorName& name)
{
    if (name.standard != nullptr)
        return name.standard->direction == Direction::LessIsBetter;
    return std::any_of(lessWords().begin(), lessWords().end(),
                       [&](const LessWords& row) { return hasOneOf(name.whole, row.words) && !hasOneOf(name.whole, row.unless); });
}

} // namespace duixian::match
