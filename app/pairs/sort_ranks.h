// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QVariant>

namespace duixian::pairing {

/// The numbers 0, 1, 2 … of these keys in the order of the keys: numbers by value, texts as people sort names (by pinyin, 9号 before 10号),
/// equal ones as they stand; those without a key last in either order. For rows by the ten thousand: each text is compared once.
[[nodiscard]] std::vector<std::uint32_t> orderOf(const std::vector<QVariant>& keys, Qt::SortOrder order);

} // namespace duixian::pairing
