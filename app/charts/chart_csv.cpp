// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_csv.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/export/cells.h"
#include "core/export/csv.h"
#include "core/export/xlsx.h"
#include "core/model/names.h"

namespace duixian::charts {
namespace {

using exporting::append;
using exporting::Cell;
using exporting::cell;
using exporting::Row;
using exporting::word;

/// Conversion between units leaves noise in the last digits.
Cell numberCell(const std::optional<double>& value)
{
    return value ? Cell{withoutNoise(*value)} : Cell{};
}

void addMark(Row& row, const Mark* mark)
{
    if (!mark) {
        append(row, {{}, {}, {}, {}, {}});
        return;
    }
    append(row, {cell(mark->statement.period), word(mark->statement.bound), numberCell(mark->value), numberCell(mark->upper),
                 cell(mark->statement.quote)});
}

/// Where a mark comes from: the report's title, its file and the hash of that.
void addSource(Row& row, const Chart& chart, const Mark* mark)
{
    const auto file =
        std::find_if(chart.files.begin(), chart.files.end(), [mark](const ChartFile& f) { return mark && f.report == mark->report; });
    if (file == chart.files.end())
        append(row, {{}, {}, {}});
    else
        append(row, {cell(file->title), cell(std::string_view(file->name)), cell(std::string_view(file->sha256))});
}

std::u16string joined(const std::vector<std::u16string>& path)
{
    std::u16string out;
    for (const std::u16string& part : path)
        out += (out.empty() ? std::u16string() : std::u16string(1, u'/')) + part;
    return out;
}

std::u16string placeOf(const Chart& chart, const ChartRow& row)
{
    if (!row.placeKey.empty())
        return row.placeKey;
    return chart.placePath.empty() ? chart.place : joined(chart.placePath);
}

/// A difference of two shares is in points; a ratio has no unit.
Cell measuredUnit(TargetMeasure measure, const ChartAxis& axis)
{
    if (measure == TargetMeasure::Ratio)
        return {};
    if (measure == TargetMeasure::YearsUnchanged)
        return cell(std::u16string(u"年"));
    return cell(axis.unit == u"%" ? std::u16string(u"个百分点") : axis.unit);
}

void addMeasured(Row& row, const Chart& chart, const ChartRow& of)
{
    const auto& measured = of.measured;
    const bool based = measured && measured->basis;
    append(row, {word(*chart.measure), measured ? numberCell(measured->value) : Cell{}, measuredUnit(*chart.measure, chart.axis),
                 based ? cell(measured->basis->statement.quote) : Cell{},
                 measured && measured->upper ? cell(joined(measured->upper->path)) : Cell{}});
}

Cell othersCell(const ChartRow& row)
{
    std::u16string out;
    for (const OtherMark& other : row.others)
        out += (out.empty() ? u"" : u" | ") + other.source + u" " + toUtf16(numberText(withoutNoise(other.value)));
    return cell(out);
}

Row rowOf(const Chart& chart, const ChartRow& of)
{
    const Mark* outcome = of.outcome ? &*of.outcome : nullptr;
    const Mark* target = of.targets.empty() ? nullptr : &of.targets[0];
    const Mark* stretch = of.targets.size() > 1 ? &of.targets[1] : nullptr;
    const bool overYears = chart.kind == ChartKind::Histogram || isOverYears(chart.kind);
    const int year = of.year.value_or(overYears ? 0 : chart.year);
    Row row{cell(placeOf(chart, of)), cell(of.indicator), year == 0 ? Cell{} : Cell{static_cast<double>(year)}, word(chart.axis.measure),
            cell(chart.axis.unit)};
    addMark(row, outcome);
    addMark(row, target);
    append(row, {target && target->statement.strength ? word(*target->statement.strength) : Cell{},
                 stretch ? numberCell(stretch->value) : Cell{}, stretch ? cell(stretch->statement.quote) : Cell{},
                 of.verdict ? word(*of.verdict) : Cell{}, numberCell(of.difference)});
    if (chart.measure)
        addMeasured(row, chart, of);
    row.push_back(othersCell(of));
    addSource(row, chart, outcome);
    addSource(row, chart, target);
    return row;
}

} // namespace

exporting::Table tableOf(const Chart& chart)
{
    exporting::Table table{{"place",          "indicator",     "year",          "measure",     "unit",
                            "outcome_period", "outcome_bound", "outcome",       "outcome_max", "outcome_quote",
                            "target_period",  "target_bound",  "target",        "target_max",  "target_quote",
                            "strength",       "stretch",       "stretch_quote", "verdict",     "difference"},
                           {}};
    if (chart.measure)
        for (const char* name : {"calculated", "calculated_value", "calculated_unit", "basis", "basis_place"})
            table.columns.emplace_back(name);
    for (const char* name :
         {"other_sources", "outcome_title", "outcome_file", "outcome_sha256", "target_title", "target_file", "target_sha256"})
        table.columns.emplace_back(name);
    for (const ChartRow& row : chart.rows)
        table.rows.push_back(rowOf(chart, row));
    return table;
}

QByteArray csvOf(const Chart& chart)
{
    return QByteArray::fromStdString(exporting::csv(tableOf(chart), exporting::ByteOrderMark::With));
}

Result<QByteArray> xlsxOf(const Chart& chart)
{
    const Result<std::string> book = exporting::xlsx(tableOf(chart), "Duixian");
    if (!book)
        return tl::unexpected(book.error());
    return QByteArray::fromStdString(*book);
}

} // namespace duixian::charts
