// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace duixian::charts {

/// Whether a PNG's chunks before its picture are there in the length that they claim, none longer than a description can be. libpng makes
/// room for what a chunk claims before it reads it: two gigabytes for a file of a hundred bytes.
[[nodiscard]] bool hasWholeChunks(QIODevice& png);

} // namespace duixian::charts
