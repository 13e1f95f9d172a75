// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/compare/carried_row.h"
#include "app/compare/share_list.h"
#include "app/presentation/shown_table.h"
#include "core/model/report.h"

namespace duixian::comparing {

/// b's sentences in their order, then those of a that are gone.
[[nodiscard]] std::vector<CarriedRow> carriedRows(const CarriedOver& carried, const Report& a, const Report& b);

/// The whole of b and its parts.
[[nodiscard]] std::vector<ShareRow> shareRows(const CarriedOver& carried, const Report& b);

/// Sentences as a table for spreadsheets: kind, part, now, before, moved.
[[nodiscard]] presentation::ShownTable carriedTable(const std::vector<CarriedRow>& rows, const Report& a, const Report& b);

} // namespace duixian::comparing
