// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pair_lines.h"

#include "core/export/ndjson.h"
#include "core/match/second_figures.h"

namespace duixian::cli {

std::vector<std::string> pairLines(const std::vector<PairRow>& rows)
{
    std::vector<std::string> out;
    for (const PairRow& row : rows)
        out.push_back(exporting::pairRowLine(row, match::secondBeside(row)));
    return out;
}

} // namespace duixian::cli
