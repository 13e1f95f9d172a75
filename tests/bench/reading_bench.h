// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::bench {

/// How long a person waits who reads, at a window of 1280×800 on a library of its own: reports of 26,700 characters with 300 statements,
/// and one of 2 MB. Medians, and of scrolling the longest pause. Prints a line of JSON. False where a library can't be made.
[[nodiscard]] bool measureReading();

} // namespace duixian::bench
