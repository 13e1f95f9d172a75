// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace duixian::architecture {

/// C++ without what the compiler does not read as code: comments are gone, strings and characters are empty. Lines stay.
[[nodiscard]] std::string codeOf(std::string_view text);

/// One line for each word in core that ties it to a locale, a clock or a language: core is pure, and people's words are the app's.
[[nodiscard]] std::vector<std::string> forbiddenWords(const SourceTree& tree);
/// One line for each type that is called by what it is for lack of a better word (FooManager, FooHelper…).
[[nodiscard]] std::vector<std::string> emptyNames(const SourceTree& tree);
/// One line for each file whose first line is not the licence's.
[[nodiscard]] std::vector<std::string> withoutLicence(const SourceTree& tree);
/// One line for each file that is longer than a file may be (400 lines).
[[nodiscard]] std::vector<std::string> tooLong(const SourceTree& tree);

} // namespace duixian::architecture
