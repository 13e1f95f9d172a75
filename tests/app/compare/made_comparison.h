// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "app/compare/compared_report.h"
#include "app/compare/report_choice.h"
#include "core/model/alignment.h"

namespace duixian::made {

/// Two reports by hand, of 青石区 and 临江县, with paragraphs of unlike lengths, and how they belong together.
struct MadeComparison {
    comparing::ComparedReport left;
    comparing::ComparedReport right;
    std::shared_ptr<const Alignment> alignment;
    std::vector<comparing::ReportChoice> choices; ///< both of them, and other years of both places
};

/// Headings with headings; links cross; three paragraphs on either side stand alone.
[[nodiscard]] MadeComparison comparison();

/// The same with a pin between two spans.
[[nodiscard]] std::shared_ptr<const Alignment> pinned(const Alignment& alignment, const PinnedSpans& pin);

} // namespace duixian::made
