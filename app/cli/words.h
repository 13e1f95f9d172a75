// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/library/library_error.h"

namespace duixian::cli {

/// One sentence: which file, what is wrong, what to do.
[[nodiscard]] std::string sentenceFor(const Error& error, std::string_view file);
[[nodiscard]] std::string sentenceFor(const library::LibraryError& error, std::string_view file);

/// The code of an error in lines of JSON: file_empty, encoding_unknown.
[[nodiscard]] std::string_view codeOf(ErrorCode code);

} // namespace duixian::cli
