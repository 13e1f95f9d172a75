// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/measure_cells.h"

#include "core/export/cells.h"

namespace duixian::exporting {

void addMeasureColumns(Table& table)
{
    for (const char* const column :
         {"deviation", "ratio", "amplification", "upper_place", "ratchet", "deviation_before", "years_unchanged"})
        table.columns.emplace_back(column);
}

void appendMeasures(Row& row, const TargetMeasures& measures)
{
    const auto value = [&](TargetMeasure which) {
        const auto& measured = measures.of(which);
        return measured ? Cell{measured->value} : Cell{};
    };
    const auto& amplification = measures.of(TargetMeasure::Amplification);
    const auto& ratchet = measures.of(TargetMeasure::Ratchet);
    append(row, {value(TargetMeasure::Deviation), value(TargetMeasure::Ratio), value(TargetMeasure::Amplification),
                 amplification && amplification->upper ? cell(amplification->upper->name) : Cell{}, value(TargetMeasure::Ratchet),
                 ratchet ? cell(ratchet->deviationBefore) : Cell{}, value(TargetMeasure::YearsUnchanged)});
}

} // namespace duixian::exporting
