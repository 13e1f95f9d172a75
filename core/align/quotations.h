// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/quotation_matrix.h"
#include "core/model/report.h"

namespace duixian::align {

/// Which paragraphs of each report speak of which theme (core/align/themes.h).
[[nodiscard]] QuotationMatrix quotations(const std::vector<const Report*>& reports);

} // namespace duixian::align
