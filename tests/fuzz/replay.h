// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/fuzz/door.h"

namespace duixian::fuzz {

struct Input {
    std::string name; ///< its way from tests/fuzz, or "made 1"
    std::string bytes;
};

/// What a door's inputs begin with: those that are made, those of corpus/NAME, and what was once found (findings/NAME).
[[nodiscard]] std::vector<Input> inputsOf(const Door& door);
/// The words that changes put in: the lines of words/NAME.txt.
[[nodiscard]] std::vector<std::string> wordsOf(const Door& door);

/// Lets the inputs in as they are, then as many changed ones as the door says, the same ones in every run. What did not hold, with the
/// input that it did not hold for: the first few.
[[nodiscard]] std::vector<std::string> faultsOf(const Door& door, const std::vector<Input>& inputs, const std::vector<std::string>& words);

} // namespace duixian::fuzz
