// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture_words.h"

#include <algorithm>

#include "core/base/embedded.h"
#include "core/base/table.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

FurnitureWords loaded()
{
    FurnitureWords words;
    for (const TableRow& row : readTable(embedded("lexicon/furniture.tsv"))) {
        const std::u16string& sort = row.at(0);
        const bool forum = row.at(2) == u"forum";
        (sort == u"foot"       ? forum ? words.forumFoot : words.foot
         : sort == u"line"     ? forum ? words.forumLine : words.line
         : sort == u"within"   ? forum ? words.forumWithin : words.within
         : sort == u"button"   ? words.button
         : sort == u"glossary" ? words.glossary
         : sort == u"annex"    ? words.annex
         : sort == u"planted"  ? words.planted
                               : words.closing)
            .push_back(row.at(1));
    }
    const auto longer = [](const auto& a, const auto& b) { return a.size() > b.size(); };
    std::stable_sort(words.button.begin(), words.button.end(), longer);
    std::stable_sort(words.planted.begin(), words.planted.end(), longer);
    return words;
}

} // namespace

const FurnitureWords& FurnitureWords::builtIn()
{
    static const FurnitureWords words = loaded();
    return words;
}

bool beginsWith(std::u16string_view line, const FurnitureWords::Words& words)
{
    const std::size_t begin = line.find_first_not_of(u" 【[（(〖|-"sv);
    return begin != npos &&
           std::any_of(words.begin(), words.end(), [rest = line.substr(begin)](const auto& word) { return rest.starts_with(word); });
}

bool endsWith(std::u16string_view line, const FurnitureWords::Words& words)
{
    const std::size_t last = line.find_last_not_of(u" 】])）〗:；。"sv);
    return last != npos &&
           std::any_of(words.begin(), words.end(), [rest = line.substr(0, last + 1)](const auto& word) { return rest.ends_with(word); });
}

bool holdsWord(std::u16string_view line, const FurnitureWords::Words& words)
{
    return std::any_of(words.begin(), words.end(), [line](const auto& word) { return line.find(word) != npos; });
}

bool consistsOf(std::u16string_view line, const FurnitureWords::Words& words)
{
    constexpr auto around = u" 【】[]（）()〖〗|>:·-/、，\u2022"sv;
    bool any = false;
    for (std::size_t i = 0; i < line.size();) {
        if (around.find(line[i]) != npos) {
            ++i;
            continue;
        }
        const auto word =
            std::find_if(words.begin(), words.end(), [rest = line.substr(i)](const auto& each) { return rest.starts_with(each); });
        if (word == words.end())
            return false;
        i += word->size();
        any = true;
    }
    return any;
}

} // namespace duixian::text
