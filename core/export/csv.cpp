// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::exporting {
namespace {

constexpr std::array<std::string_view, 10> formulaStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/// A lone = (the bound of most figures) starts nothing.
bool looksLikeFormula(std::string_view text)
{
    return std::any_of(formulaStarts.begin(), formulaStarts.end(),
                       [&](std::string_view start) { return text.starts_with(start) && (text.size() > start.size() || start < " "); });
}

/// The name of a file may be any bytes.
std::string wholeUtf8(const std::string& text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii ? text : toUtf8(toUtf16(text));
}

void appendText(std::string& out, std::string_view text, Formulas formulas)
{
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        out += '"';
    if (formulas == Formulas::Safe && looksLikeFormula(text))
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quoted)
        out += '"';
}

void appendCell(std::string& out, const Cell& cell, Formulas formulas)
{
    if (const auto* const text = std::get_if<std::string>(&cell))
        appendText(out, wholeUtf8(*text), formulas);
    else if (const auto* const number = std::get_if<double>(&cell); number != nullptr && std::isfinite(*number))
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
        appendText(out, table.columns[i], Formulas::Safe);
    }
    return out + "\r\n";
}

std::string csvRows(const Table& table, Formulas formulas)
{
    std::string out;
    for (const auto& row : table.rows) {
        const std::size_t begin = out.size();
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += i == 0 ? "" : ",";
            appendCell(out, row[i], formulas);
        }
        if (row.size() == 1 && out.size() == begin) // an empty line would be no row
            out += "\"\"";
        out += "\r\n";
    }
    return out;
}

} // namespace duixian::exporting
