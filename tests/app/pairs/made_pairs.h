// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/models/report_row.h"
#include "core/model/pair_row.h"

namespace duixian::made {

/// Rows of two invented places: 云泽区 reports of 2020 (1) and 2021 (2), 柳溪县 of 2020 (3).
///   0 云泽区 地区生产总值 ≥ +6 % → +7.2 %, reached, another source says 7.5 %
///   1 云泽区 固定资产投资 +10 % → +4 %, not reached, by a person's word
///   2 云泽区 粮食产量 25 万吨, not reported
///   3 柳溪县 地区生产总值 +5 %, no next report
[[nodiscard]] std::vector<PairRow> pairRows();
[[nodiscard]] std::vector<models::ReportRow> pairedReports();

/// The first row once more as the target of another report, as often as wanted.
[[nodiscard]] std::vector<PairRow> manyRows(std::size_t count);

} // namespace duixian::made
