// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::fuzz {

/// A way into the program for bytes that nobody vouches for, with all that has to hold whatever they are.
struct Door {
    std::string_view name; ///< of its folders in corpus, findings and words
    /// Lets bytes in and looks at what came of them. Throws Broken where something did not hold; keeps nothing from one call to the next.
    void (*let)(std::string_view bytes);
    /// Inputs to begin with that are made by a program: a PDF, a library.
    std::vector<std::string> (*made)();
    std::size_t longest; ///< no longer input is tried, in bytes
    int executions;      ///< how many a long run tries
    int changes;         ///< how many changed inputs the short run in the tests tries
};

/// Something that has to hold for every input did not.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void require(bool holds, const char* what)
{
    if (!holds)
        throw Broken(what);
}

/// One input in so many, always the same ones: for looks that would cost too much at each.
[[nodiscard]] inline bool isOneIn(std::size_t many, std::string_view bytes)
{
    std::size_t sum = bytes.size();
    for (const char c : bytes)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return sum % many == 0;
}

/// For a door whose inputs all stand in files.
[[nodiscard]] inline std::vector<std::string> noneMade()
{
    return {};
}

} // namespace duixian::fuzz
