// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QMetaType>

#include "core/base/id.h"
#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian {

/// Reports set side by side, with a person's decisions applied. The first two are read beside each other, all of them stand in the tables.
struct Comparison {
    std::vector<ReportId> reports;
    std::vector<std::shared_ptr<const Report>> texts; ///< of these reports, in their order
    Alignment alignment;                              ///< of the first two
};

/// Handed on without a copy.
using ComparisonPtr = std::shared_ptr<const Comparison>;

} // namespace duixian

Q_DECLARE_METATYPE(duixian::ComparisonPtr)
