// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture_words.h"

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
            .add(row.at(1));
    }
    return words;
}

} // namespace

void FurnitureWords::Words::add(std::u16string_view word)
{
    const auto length = static_cast<std::uint32_t>(word.size());
    m_fromBegin.add(word.begin(), word.end(), length);
    m_fromEnd.add(word.rbegin(), word.rend(), length);
}

const FurnitureWords& FurnitureWords::builtIn()
{
    static const FurnitureWords words = loaded();
    return words;
}

bool beginsWith(std::u16string_view line, const FurnitureWords::Words& words)
{
    const std::size_t begin = line.find_first_not_of(u" 【[（(〖|-"sv);
    return begin != npos && words.lengthAt(line, begin) > 0;
}

bool endsWith(std::u16string_view line, const FurnitureWords::Words& words)
{
    const std::size_t last = line.find_last_not_of(u" 】])）〗:；。"sv);
    return last != npos && words.lengthBeforeEnd(line.substr(0, last + 1)) > 0;
}

bool holdsWord(std::u16string_view line, const FurnitureWords::Words& words)
{
    for (std::size_t i = 0; i < line.size(); ++i)
        if (words.lengthAt(line, i) > 0)
            return true;
    return false;
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
        const std::size_t length = words.lengthAt(line, i);
        if (length == 0)
            return false;
        i += length;
        any = true;
    }
    return any;
}

} // namespace duixian::text
