// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/choices.h"
#include "core/model/report.h"
#include "core/model/trace.h"

namespace duixian {

class Lexicon;

/// The version of the rules; raised with every change that alters what is found.
inline constexpr int rulesVersion = 4;

/// What is known of the bytes from outside. Both may be empty; a name never outvotes the text.
struct Origin {
    std::string fileName;
    std::string path;
    Choices choices; ///< what a person settled; the rest is found
};

/// Bytes to a report with its statements: the whole pipeline. Pure: same bytes, origin and lexicon, same report. Any thread.
[[nodiscard]] Result<Report> analyse(std::string_view bytes, const Origin& origin, const Lexicon& lexicon);

struct Explanation {
    Report report;
    std::vector<Trace> traces; ///< one for every figure, also those that became no statement
};

/// The same passes with a record of what each did.
[[nodiscard]] Result<Explanation> explain(std::string_view bytes, const Origin& origin, const Lexicon& lexicon);

/// The longest reports known have 100 KB, saved pages a few MB; what is far beyond is another kind of file, and would only fill the memory.
inline constexpr std::uintmax_t longestFile = std::uintmax_t{64} * 1024 * 1024;
/// PDFs and zips hold pictures beside their text.
inline constexpr std::uintmax_t longestPacked = 4 * longestFile;

/// Reads a file's bytes, all from one file, also where another takes its name meanwhile. Fails with FileMissing, FileUnreadable, FileEmpty
/// or FileTooLarge (by its first bytes, a PDF or a zip may have longestPacked at least); detail is the path.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::uintmax_t longest = longestFile);

} // namespace duixian
