// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QVariantList>

#include "app/models/column.h"
#include "app/pairs/report_names.h"
#include "app/pairs/second_source.h"
#include "core/model/pair_row.h"

namespace duixian::pairing {

/// A target with what came of it, and what its reports are called.
struct ShownPair {
    const PairRow& row;
    const ReportNames& reports;
    const Comparing& comparing;
};

/// A column of the table of targets. In a file it may become several: titles and cells; null: as it is shown.
struct PairColumn : models::Column<ShownPair> {
    QStringList (*titles)() = nullptr;
    QVariantList (*cells)(const ShownPair&) = nullptr;
};

/// In the order of PairTableModel::Column.
[[nodiscard]] const std::vector<PairColumn>& pairColumns();

/// A figure of another source beside the row's outcome.
[[nodiscard]] BesideOutcome besideOutcome(const SecondFigure& figure, const PairRow& row, const Comparing& comparing);
/// Whether another source says something else than the report, by more than rounding.
[[nodiscard]] bool isContradicted(const PairRow& row, const Comparing& comparing);

} // namespace duixian::pairing
