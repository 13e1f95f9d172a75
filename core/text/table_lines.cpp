// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/table_lines.h"

#include <algorithm>

#include "core/base/embedded.h"
#include "core/base/utf.h"

namespace duixian::text {

std::vector<std::pair<std::u16string, std::u16string>> rowsOf(std::string_view table)
{
    std::vector<std::pair<std::u16string, std::u16string>> rows;
    const std::u16string words = toUtf16(embedded(table));
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(u'\n', begin), words.size());
        const std::u16string line = words.substr(begin, end - begin);
        const std::size_t tab = line.find(u'\t');
        if (!line.starts_with(u'#') && tab != std::u16string::npos)
            rows.emplace_back(line.substr(0, tab), line.substr(tab + 1));
        begin = end + 1;
    }
    return rows;
}

} // namespace duixian::text
