// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/base/id.h"
#include "core/model/report.h"

namespace duixian::comparing {

/// A report that is set beside others, as this page knows it.
struct ComparedReport {
    ReportId id;
    std::shared_ptr<const Report> report; ///< with a person's decisions applied
    QString name;                         ///< place and year, short: for the head of a column
    QString title;                        ///< whole
};

} // namespace duixian::comparing
