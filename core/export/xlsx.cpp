// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <string_view>
#include <variant>

#include <xlsxwriter.h>

#include "core/base/utf.h"
#include "core/export/workbook_parts.h"
#include "core/system/decimal_point.h"
#include "core/system/scratch_file.h"

namespace duixian::exporting {
namespace {

constexpr std::size_t mostRows = 1'048'575; // below the first
constexpr std::size_t mostUnits = 32'767;
constexpr double narrowest = 8;
constexpr double widest = 60;

/// What a cell takes: no control characters but tab and line end, no more than mostUnits; the end of one that was cut is ….
std::string fitting(const std::string& text)
{
    std::u16string units = toUtf16(text);
    std::erase_if(units, [](char16_t c) { return (c < 0x20 && c != u'\t' && c != u'\n') || c >= 0xFFFE; });
    if (units.size() > mostUnits) {
        units.resize(mostUnits - 1 - (units[mostUnits - 2] >= 0xD800 && units[mostUnits - 2] <= 0xDBFF ? 1 : 0));
        units += u'…';
    }
    return toUtf8(units);
}

/// A workbook writes what XML has no place for as _x0009_; a text that has those letters itself gets its first _ written so.
std::string withPlainUnderscores(const std::string& text)
{
    if (text.find("_x") == std::string::npos)
        return text;
    const auto isWritten = [&text](std::size_t at) {
        const std::string_view rest = std::string_view(text).substr(at);
        return rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' &&
               rest.substr(2, 4).find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        out.append(text[i] == '_' && isWritten(i) ? "_x005F_" : std::string(1, text[i]));
    return out;
}

/// As wide as the text in it, about: a Chinese character takes two columns of digits.
double widthOf(const Cell& cell)
{
    const auto* const text = std::get_if<std::string>(&cell);
    if (text == nullptr)
        return narrowest;
    double width = 2;
    for (const char16_t c : toUtf16(*text))
        width += c < 0x2000 ? 1 : 2;
    return std::clamp(width, narrowest, widest);
}

/// The name of a sheet as Excel takes it: at most 31 units, without []:*?/\ and without ' at its ends.
std::string sheetName(const std::string& name)
{
    constexpr std::size_t most = 31;
    std::u16string units = toUtf16(name);
    std::replace_if(
        units.begin(), units.end(),
        [](char16_t c) { return c < 0x20 || c >= 0xFFFE || std::u16string_view(u"[]:*?/\\").find(c) != std::u16string_view::npos; }, u' ');
    if (units.size() > most)
        units.resize(most - (units[most - 1] >= 0xD800 && units[most - 1] <= 0xDBFF ? 1 : 0));
    while (!units.empty() && (units.back() == u'\'' || units.back() == u' '))
        units.pop_back();
    units.erase(0, std::min(units.find_first_not_of(u"' "), units.size()));
    return units.empty() ? "Sheet1" : toUtf8(units);
}

/// What is no number (NaN) is an empty cell.
lxw_error write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, lxw_format* format = nullptr)
{
    if (const auto* const text = std::get_if<std::string>(&cell))
        return worksheet_write_string(sheet, row, column, fitting(withPlainUnderscores(*text)).c_str(), format);
    if (const auto* const number = std::get_if<double>(&cell); number != nullptr && std::isfinite(*number))
        return worksheet_write_number(sheet, row, column, *number, format);
    return LXW_NO_ERROR;
}

/// The day on which the workbook says that it was made: none of ours, so that equal tables make equal bytes.
constexpr time_t noDay = 315'532'800; // 1980-01-01

void leaveOutTheClock(lxw_workbook* workbook)
{
    lxw_doc_properties properties{};
    properties.created = noDay;
    workbook_set_properties(workbook, &properties);
}

lxw_error fill(lxw_workbook* workbook, lxw_worksheet* sheet, const Table& table)
{
    lxw_format* const bold = workbook_add_format(workbook);
    format_set_bold(bold);
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    lxw_error fault = LXW_NO_ERROR;
    const auto note = [&fault](lxw_error written) { fault = fault == LXW_NO_ERROR ? written : fault; };
    for (lxw_col_t column = 0; column < columns; ++column) {
        note(write(sheet, 0, column, Cell{table.columns[column]}, bold));
        double width = widthOf(Cell{table.columns[column]});
        for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 200); ++row)
            width = std::max(width, widthOf(table.rows[row].at(column)));
        worksheet_set_column(sheet, column, column, width, nullptr);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (lxw_col_t column = 0; column < columns; ++column)
            note(write(sheet, static_cast<lxw_row_t>(row + 1), column, table.rows[row].at(column)));
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(columns - 1));
    return fault;
}

} // namespace

Result<std::string> xlsx(const Table& table, const std::string& sheet)
{
    if (table.rows.size() > mostRows)
        return failure(ErrorCode::FileTooLarge, std::to_string(table.rows.size()) + " > " + std::to_string(mostRows));
    const system::DecimalPoint decimalPoint;
    const Result<system::ScratchFile> file = system::ScratchFile::make(); // the library writes to files alone
    if (!file)
        return tl::unexpected(file.error());
    lxw_workbook* const workbook = workbook_new(file->path().c_str());
    if (workbook == nullptr)
        return failure(ErrorCode::WriteFailed, file->path());
    leaveOutTheClock(workbook);
    const lxw_error filled = fill(workbook, workbook_add_worksheet(workbook, sheetName(sheet).c_str()), table);
    const lxw_error closed = workbook_close(workbook);
    for (const lxw_error fault : {filled, closed})
        if (fault != LXW_NO_ERROR)
            return failure(ErrorCode::WriteFailed, file->path() + ": " + lxw_strerror(fault));
    auto bytes = file->bytes();
    if (bytes && !hasWholeParts(*bytes))
        return failure(ErrorCode::WriteFailed, file->path());
    return bytes;
}

} // namespace duixian::exporting
