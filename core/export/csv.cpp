// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/number_text.h"

namespace duixian::exporting {
namespace {

constexpr std::array<std::string_view, 10> formulaStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/// A lone = (the bound of most figures) starts nothing.
bool looksLikeFormula(std::string_view text)
{
    return std::any_of(formulaStarts.begin(), formulaStarts.end(),
                       [&](std::string_view start) { return text.starts_with(start) && (text.size() > start.size() || start < " "); });
}

void appendText(std::string& out, std::string_view text)
{
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        out += '"';
    if (looksLikeFormula(text))
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quoted)
        out += '"';
}

void appendCell(std::string& out, const Cell& cell)
{
    if (const auto* const text = std::get_if<std::string>(&cell))
        appendText(out, *text);
    else if (const auto* const number = std::get_if<double>(&cell))
        out += numberText(*number);
}

} // namespace

std::string csv(const Table& table, ByteOrderMark mark)
{
    return csvHead(table, mark) + csvRows(table);
}

std::string csvHead(const Table& table, ByteOrderMark mark)
{
    std::string out = mark == ByteOrderMark::With ? "\xEF\xBB\xBF" : "";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendText(out, table.columns[i]);
    }
    return out + "\r\n";
}

std::string csvRows(const Table& table)
{
    std::string out;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += i == 0 ? "" : ",";
            appendCell(out, row[i]);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace duixian::exporting
