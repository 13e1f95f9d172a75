// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::bench {

/// How long figures take to be drawn and painted at a window's width of 1280, medians in milliseconds; of fifty districts the first time
/// too, when the letters are not known yet. Prints a line of JSON.
void measureFigures();

} // namespace duixian::bench
