// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/span.h"

namespace duixian {

/// What one pass did with a figure: its name and what it added, or why it dropped the figure ("rejects", "ordinal").
struct TraceStep {
    std::string pass;
    std::string what;

    friend bool operator==(const TraceStep&, const TraceStep&) = default;
};

/// The way of one figure through the passes, also of one that became no statement. span: in the decoded text.
struct Trace {
    Span span;
    std::u16string quote;
    bool kept = false;
    std::vector<TraceStep> steps;

    friend bool operator==(const Trace&, const Trace&) = default;
};

} // namespace duixian
