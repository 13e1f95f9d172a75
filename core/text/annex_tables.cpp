// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/annex_tables.h"

#include <algorithm>

#include "core/text/characters.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

bool isNumber(std::u16string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), isDigit) && cell.find_first_not_of(u"0123456789.,%-+±‰—"sv) == npos;
}

/// 地区生产总值 亿元 120.5 131 8.5%
bool isRow(std::u16string_view line)
{
    std::size_t cells = 0;
    std::size_t numbers = 0;
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t end = std::min(line.find(u' ', begin), line.size());
        if (end > begin) {
            ++cells;
            numbers += isNumber(line.substr(begin, end - begin)) ? 1 : 0;
        }
        begin = end + 1;
    }
    return cells >= 3 && numbers >= 2 && line.find(u'。') == npos;
}

bool isProse(std::u16string_view line)
{
    constexpr std::size_t longest = 40;
    return line.size() > longest || line.find_first_of(u"。；"sv) != npos;
}

} // namespace

bool opensAnnex(std::u16string_view line)
{
    constexpr std::size_t longest = 40;
    const std::size_t begin = line.find_first_not_of(u' ');
    if (begin == npos || line.size() > longest || line[begin] != u'附')
        return false;
    const std::u16string_view opening = line.substr(begin, 4);
    for (const auto word : {u"附件"sv, u"附表"sv, u"附录"sv, u"附:"sv})
        if (opening.starts_with(word))
            return true;
    return false;
}

std::vector<Layer> annexTables(std::u16string_view clean)
{
    constexpr std::size_t fewest = 3;
    std::vector<Layer> layers;
    Span table{npos, npos}; // begins with its title
    std::size_t rows = 0;
    std::size_t lastRowEnd = 0;
    const auto close = [&] {
        if (table.begin != npos && rows >= fewest)
            layers.push_back({{table.begin, lastRowEnd}, LayerReason::Annex});
        table.begin = npos;
        rows = 0;
    };
    for (std::size_t begin = 0; begin < clean.size();) {
        const std::size_t end = std::min(clean.find(u'\n', begin), clean.size());
        const std::u16string_view line = clean.substr(begin, end - begin);
        if (opensAnnex(line) && begin * 5 > clean.size() * 2) {
            close();
            table.begin = begin;
        } else if (table.begin != npos && isRow(line)) {
            ++rows;
            lastRowEnd = end;
        } else if (isProse(line)) {
            close();
        }
        begin = end + 1;
    }
    close();
    return layers;
}

} // namespace duixian::text
