// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include "core/base/utf.h"

namespace duixian {
namespace {

std::vector<std::u16string> split(std::u16string_view text, char16_t separator)
{
    std::vector<std::u16string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

} // namespace

const std::u16string& TableRow::at(std::size_t column) const
{
    static const std::u16string none;
    return column < columns.size() ? columns[column] : none;
}

std::vector<TableRow> readTable(std::string_view tsv)
{
    std::vector<TableRow> rows;
    std::size_t begin = 0;
    for (std::size_t line = 1; begin < tsv.size(); ++line) {
        const std::size_t end = std::min(tsv.find('\n', begin), tsv.size());
        const std::string_view text = tsv.substr(begin, end - begin);
        begin = end + 1;
        if (!text.empty() && text.front() != '#')
            rows.push_back({split(toUtf16(text), u'\t'), line});
    }
    return rows;
}

std::vector<std::u16string> listed(std::u16string_view column)
{
    return column.empty() ? std::vector<std::u16string>{} : split(column, u'、');
}

} // namespace duixian
