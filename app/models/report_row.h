// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QString>
#include <QStringList>

#include "core/base/id.h"

namespace duixian::models {

/// A report as the library tree shows it.
struct ReportRow {
    ReportId id;
    QStringList path; ///< from the province down, the place itself last; empty where the place is not known
    QString title;
    std::optional<int> year; ///< that it is filed under
    std::size_t targets = 0;
    std::size_t outcomes = 0;

    friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

} // namespace duixian::models
