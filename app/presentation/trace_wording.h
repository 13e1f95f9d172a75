// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "core/model/trace.h"

namespace duixian::presentation {

/// What one pass saw at a figure, in people's words.
struct TraceLine {
    QString asked; ///< what the pass looks for: "Target or outcome"
    QString seen;  ///< what it saw: "Target"
    bool dropped = false;
};

/// The way of a figure through the passes, a line for each that saw something.
[[nodiscard]] std::vector<TraceLine> traceLines(const Trace& trace);
/// In a sentence: that it is a statement, or why not.
[[nodiscard]] QString traceSummary(const Trace& trace);

/// People's words for the codes in a trace (core/model/trace.h); empty for what is no such code.
[[nodiscard]] QString wordOfPass(std::string_view pass);
[[nodiscard]] QString wordOfTraceField(std::string_view field);
/// A sentence, with an example where it needs one.
[[nodiscard]] QString wordOfDropping(std::string_view reason);

} // namespace duixian::presentation
