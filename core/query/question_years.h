// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/model/period.h"

namespace duixian::query {

struct SaidYears {
    Period years;
    std::size_t length = 0; ///< in the units of the question
};

/// Years that begin at a place of a folded question: 2019, 2019年, 2015-2019, 2016年到2020年, 十四五.
[[nodiscard]] std::optional<SaidYears> yearsAt(std::u16string_view units, std::size_t begin);

} // namespace duixian::query
