// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/choices.h"
#include "core/model/decision.h"

namespace duixian {

using PinId = Id<struct PinTag>;

/// One end of a pin: a paragraph by its words.
struct PinEnd {
    ReportId report;
    Anchor anchor;

    friend bool operator==(const PinEnd&, const PinEnd&) = default;
};

/// Paragraphs of two reports that a person joined. It stands by their words, so that it outlives a new reading.
struct Pin {
    PinId id; ///< none: not stored yet
    PinEnd a;
    PinEnd b;
    std::string made; ///< ISO 8601 in UTC; empty: not stored yet
    Standing standing = Standing::Holds;

    friend bool operator==(const Pin&, const Pin&) = default;
};

} // namespace duixian
