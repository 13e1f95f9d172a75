// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_csv.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::charts {
namespace {

bool looksLikeFormula(std::u16string_view text)
{
    constexpr std::u16string_view starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.empty() && starts.find(text.front()) != std::u16string_view::npos;
}

std::string cell(const std::u16string& text)
{
    std::string plain = toUtf8(looksLikeFormula(text) ? u"'" + text : text);
    if (plain.find_first_of(",\"\r\n") == std::string::npos)
        return plain;
    std::string out = "\"";
    for (const char c : plain)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string cell(const std::optional<double>& value)
{
    return value ? numberText(std::stod(QByteArray::number(*value, 'g', 12).toStdString())) : std::string();
}

void addMark(std::vector<std::string>& cells, const Mark* mark)
{
    cells.push_back(mark && mark->statement.period ? toText(*mark->statement.period) : std::string());
    cells.push_back(mark ? std::string(nameOf(mark->statement.bound)) : std::string());
    cells.push_back(mark ? cell(mark->value) : std::string());
    cells.push_back(mark ? cell(mark->upper) : std::string());
    cells.push_back(mark ? cell(mark->statement.quote) : std::string());
}

/// Where a mark comes from: the report's title, its file and the hash of that.
void addSource(std::vector<std::string>& cells, const Chart& chart, const Mark* mark)
{
    const auto file =
        std::find_if(chart.files.begin(), chart.files.end(), [mark](const ChartFile& f) { return mark && f.report == mark->report; });
    const bool known = file != chart.files.end();
    cells.push_back(known ? cell(file->title) : std::string());
    cells.push_back(known ? cell(toUtf16(file->name)) : std::string());
    cells.push_back(known ? file->sha256 : std::string());
}

std::string line(const std::vector<std::string>& cells)
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += (i == 0 ? "" : ",") + cells[i];
    return out + "\r\n";
}

std::u16string joined(const std::vector<std::u16string>& path)
{
    std::u16string out;
    for (const std::u16string& part : path)
        out += (out.empty() ? std::u16string() : std::u16string(1, u'/')) + part;
    return out;
}

} // namespace

QByteArray csvOf(const Chart& chart)
{
    std::string out = "\xEF\xBB\xBF";
    out += line({"place",          "indicator",     "measure",       "unit",         "outcome_period", "outcome_bound", "outcome",
                 "outcome_max",    "outcome_quote", "target_period", "target_bound", "target",         "target_max",    "target_quote",
                 "strength",       "stretch",       "stretch_quote", "verdict",      "difference",     "outcome_title", "outcome_file",
                 "outcome_sha256", "target_title",  "target_file",   "target_sha256"});
    for (const ChartRow& row : chart.rows) {
        const Mark* target = row.targets.empty() ? nullptr : &row.targets[0];
        const Mark* stretch = row.targets.size() > 1 ? &row.targets[1] : nullptr;
        std::vector<std::string> cells{cell(chart.placePath.empty() ? chart.place : joined(chart.placePath)), cell(row.indicator),
                                       std::string(nameOf(chart.axis.measure)), cell(chart.axis.unit)};
        addMark(cells, row.outcome ? &*row.outcome : nullptr);
        addMark(cells, target);
        cells.push_back(target && target->statement.strength ? std::string(nameOf(*target->statement.strength)) : std::string());
        cells.push_back(stretch ? cell(stretch->value) : std::string());
        cells.push_back(stretch ? cell(stretch->statement.quote) : std::string());
        cells.push_back(row.verdict ? std::string(nameOf(*row.verdict)) : std::string());
        cells.push_back(cell(row.difference));
        addSource(cells, chart, row.outcome ? &*row.outcome : nullptr);
        addSource(cells, chart, target);
        out += line(cells);
    }
    return QByteArray::fromStdString(out);
}

} // namespace duixian::charts
