// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/labelled/labelled_rows.h"

#include <algorithm>
#include <iterator>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::labelled {

std::string rowOf(const Statement& s)
{
    std::string value = s.value ? numberText(*s.value) : "";
    if (s.valueMax)
        value += ".." + numberText(*s.valueMax);
    std::string row = std::to_string(s.span.begin);
    for (const std::string& field : {toUtf8(s.quote), std::string(nameOf(s.kind)), value, toUtf8(s.unit), std::string(nameOf(s.measure)),
                                     std::string(nameOf(s.bound)), s.period ? toText(*s.period) : std::string(), toUtf8(s.indicator)})
        row += "\t" + field;
    return row;
}

std::string placeIn(std::string_view row)
{
    return std::string(row.substr(0, row.find('\t', row.find('\t') + 1)));
}

std::vector<std::string> rowsIn(std::string_view file)
{
    std::vector<std::string> rows;
    while (!file.empty()) {
        const auto line = file.substr(0, file.find('\n'));
        file.remove_prefix(std::min(file.size(), line.size() + 1));
        if (!line.empty() && !line.starts_with('#'))
            rows.emplace_back(line);
    }
    return rows;
}

std::vector<std::string> common(std::vector<std::string> a, std::vector<std::string> b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    std::vector<std::string> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

double f1(std::size_t hits, std::size_t expected, std::size_t found)
{
    return expected + found == 0 ? 1.0 : 2.0 * static_cast<double>(hits) / static_cast<double>(expected + found);
}

} // namespace duixian::labelled
