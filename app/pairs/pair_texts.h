// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/span.h"

namespace duixian::pairing {

/// Where a statement stands, for whoever has no report at hand.
struct SideText {
    QString headings; ///< over the sentence, the uppermost first
    QString sentence;
    Span figure; ///< in the sentence
};

/// The two ends of a row; what is none has no sentence.
struct PairTexts {
    std::optional<SideText> target;
    std::optional<SideText> outcome;
};

} // namespace duixian::pairing
