// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/span.h"

namespace duixian::extract {

/// What one result of the outside suite says, or what we find where it should be. Spans count UTF-16 code units, half open.
struct Quantity {
    Span span;
    std::optional<double> low;  ///< the value; or the lower end
    std::optional<double> high; ///< of a range alone
    std::string unit;           ///< as the suite calls it; empty for numbers
};

/// A case of Microsoft Recognizers-Text's suite (MIT), by the name of its file and its place there.
struct RecognizersCase {
    std::string file; ///< NumberModel
    std::size_t place = 0;
    std::string input;
    std::vector<Quantity> expected;

    [[nodiscard]] std::string name() const { return file + " " + std::to_string(place); }
};

/// The cases of one file (Number/NumberModel) under ../shared/outside/recognizers.
[[nodiscard]] std::vector<RecognizersCase> recognizersCases(const std::string& sharedFolder, const std::string& file);

/// A case that asks for what our rules forbid, and the rule: tests/core/extract/recognizers_contradictions.tsv.
struct Contradiction {
    std::string name;
    std::string input;
    std::string rule;
};

[[nodiscard]] std::vector<Contradiction> recognizersContradictions();

} // namespace duixian::extract
