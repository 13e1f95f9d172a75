// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/report.h"

namespace duixian::align {

/// A report of the samples, analysed.
[[nodiscard]] Report sample(const std::string& name);
/// Any text, analysed.
[[nodiscard]] Report read(std::string_view text);

/// The text of a sample, line by line, without the empty ones.
[[nodiscard]] std::vector<std::string> linesOf(const std::string& name);
[[nodiscard]] std::string joined(const std::vector<std::string>& lines);

/// The first so many units of a stretch of a report, as UTF-8.
[[nodiscard]] std::string wordsAt(const Report& report, const Span& span, std::size_t most = 1000);

} // namespace duixian::align
