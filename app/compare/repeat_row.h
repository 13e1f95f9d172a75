// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/model/carried_over.h"

namespace duixian::comparing {

/// A report in which a sentence stands as well.
struct RepeatRow {
    ReportId report;
    Span span;    ///< of the sentence there
    QString name; ///< place and year
    std::u16string words;
    Carried kind = Carried::Same; ///< Same or NewNumber
};

} // namespace duixian::comparing
