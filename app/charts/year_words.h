// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QString>

namespace duixian::charts {

/// What is written under columns of so many pixels: "2018"; "'18" where that is too wide; where that is too wide too, every second or
/// third or … of them, the last one among them, and an empty text under the others.
[[nodiscard]] std::vector<QString> yearWords(const std::vector<int>& years, const QFont& font, double column);

} // namespace duixian::charts
