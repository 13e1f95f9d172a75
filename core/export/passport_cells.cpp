// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/passport_cells.h"

#include <array>
#include <string_view>

#include "core/base/encoding.h"
#include "core/export/cells.h"
#include "core/model/names.h"

namespace duixian::exporting {
namespace {

constexpr std::array columns{"file", "path", "address", "imported", "sha256", "encoding", "format", "steps", "rules"};

} // namespace

Cell stepsCell(const std::vector<CleaningStep>& steps)
{
    std::string out;
    for (const CleaningStep& step : steps)
        out.append(out.empty() ? "" : " ").append(nameOf(step.step)).append(":").append(std::to_string(step.count));
    return cell(std::string_view(out));
}

void addPassportColumns(Table& table, const std::string& prefix, PassportCells which)
{
    for (std::size_t i = which == PassportCells::All ? 0 : 1; i < columns.size(); ++i)
        table.columns.push_back(prefix + columns.at(i));
}

void appendPassport(Row& row, const Passport& passport, PassportCells which)
{
    if (which == PassportCells::All)
        row.push_back(cell(passport.fileName));
    for (const std::string_view text :
         {std::string_view(passport.path), std::string_view(passport.address), std::string_view(passport.imported),
          std::string_view(passport.sha256), nameOf(passport.encoding), nameOf(passport.format)})
        row.push_back(cell(text));
    row.push_back(stepsCell(passport.steps));
    row.push_back(static_cast<double>(passport.rules));
}

void appendNoPassport(Row& row)
{
    row.resize(row.size() + columns.size());
}

} // namespace duixian::exporting
