// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/model/hit.h"

namespace duixian::searching {

/// Where a person is on the page: what is asked, in which order, which hit is the current one (by its first mark), and how far the list is
/// scrolled.
struct SearchSpot {
    QString question;
    HitOrder order = HitOrder::PlaceAndYear;
    ReportId report;
    Span mark;
    int scrolled = 0;

    friend bool operator==(const SearchSpot&, const SearchSpot&) = default;
};

} // namespace duixian::searching
