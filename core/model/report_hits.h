// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/model/hit.h"
#include "core/model/report.h"

namespace duixian {

/// A report of a library without its text, with what in it answers a question.
struct ReportHits {
    ReportId report;
    Passport passport;
    Head head;
    std::vector<Hit> hits;
};

} // namespace duixian
