// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/span.h"

namespace duixian {

/// A field of the statement in the making, and what it became: "measure", "growth".
struct TraceField {
    std::string name;
    std::string value;

    friend bool operator==(const TraceField&, const TraceField&) = default;
};

/// What one pass did with a figure: its name and what it added or changed, or the code of the reason for which it dropped the figure
/// ("rejects", "ordinal"). A pass that did nothing has no step.
struct TraceStep {
    std::string pass;
    std::vector<TraceField> added;
    std::string dropped;

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
