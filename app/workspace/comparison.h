// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QMetaType>

#include "core/base/id.h"
#include "core/model/alignment.h"
#include "core/model/carried_over.h"
#include "core/model/compared_table.h"
#include "core/model/quotation_matrix.h"
#include "core/model/report.h"

namespace duixian {

/// Reports set side by side, with a person's decisions applied. The first two are read beside each other, all of them stand in the tables.
struct ReportComparison {
    std::vector<ReportId> reports;
    std::vector<std::shared_ptr<const Report>> texts; ///< of these reports, in their order
    std::vector<PinnedSpans> pins;                    ///< of the first two
    Alignment alignment;                              ///< of the first two, as all that follows in singular
    CarriedOver carried;                              ///< what the second has of the first
    CarriedOver carriedBack;                          ///< what the first has of the second
    ComparedTable table;
    QuotationMatrix quotations;
};

/// Handed on without a copy.
using ComparisonPtr = std::shared_ptr<const ReportComparison>;

} // namespace duixian

Q_DECLARE_METATYPE(duixian::ComparisonPtr)
