// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/codebook.h"

#include <algorithm>
#include <cassert>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian::publish {
namespace {

std::vector<std::string> parts(std::string_view text, char separator)
{
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        out.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

bool isOfYears(std::string_view column, std::string_view pattern)
{
    if (!pattern.ends_with('*') || !column.starts_with(pattern.substr(0, pattern.size() - 1)))
        return false;
    const std::string_view year = column.substr(pattern.size() - 1);
    return year.size() == 4 && year.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

Codebook::Codebook(std::string_view tsv)
{
    for (const TableRow& row : readTable(tsv)) {
        const auto text = [&row](std::size_t column) { return toUtf8(row.at(column)); };
        m_entries.push_back({text(0), text(1), text(2), text(3), text(4), parts(text(5), '|'), text(6), text(7), text(8)});
    }
}

const Codebook& Codebook::builtIn()
{
    static const Codebook codebook(embedded("publish/codebook.tsv"));
    return codebook;
}

const CodebookEntry& Codebook::entry(std::string_view table, std::string_view column) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const CodebookEntry& entry) {
        return entry.table == table && (entry.column == column || isOfYears(column, entry.column));
    });
    assert(found != m_entries.end() && "each column is in the codebook");
    return *found;
}

} // namespace duixian::publish
