// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "core/base/id.h"

namespace duixian::comparing {

/// A report of the library, as it is offered to be set on a side.
struct ReportChoice {
    ReportId id;
    QString name;     ///< place and year, short
    QString title;    ///< whole
    QStringList path; ///< from the province down, the place itself last; empty where the place is not known
    std::optional<int> year;

    friend bool operator==(const ReportChoice&, const ReportChoice&) = default;
};

} // namespace duixian::comparing
