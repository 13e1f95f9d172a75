// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/span.h"
#include "core/model/report.h"

namespace duixian {

/// A stretch of a text that can be found again after the text was read anew: by its words and what stands around them, then by its place.
/// core/judgement/anchor.h makes and finds them.
struct Anchor {
    std::u16string quote;
    std::u16string before; ///< up to 32 units
    std::u16string after;  ///< up to 32 units
    Span span;             ///< where it stood when it was made

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// A person's word on a passage: out of what the rules read, or back into it.
struct PassageChoice {
    Anchor anchor;
    bool takenOut = true;

    friend bool operator==(const PassageChoice&, const PassageChoice&) = default;
};

/// What a person settled about how a report is read. Kept apart from what the program finds, so that a new reading keeps it. A field that
/// is none is the program's.
struct Choices {
    std::optional<Encoding> encoding;
    std::optional<Place> place;
    std::optional<ReportKind> kind;
    std::optional<Period> reviewed;
    std::optional<Period> planned;
    std::optional<std::u16string> title;
    std::vector<PassageChoice> passages; ///< a later one goes before an earlier one

    friend bool operator==(const Choices&, const Choices&) = default;
};

} // namespace duixian
