// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"

namespace duixian::text {

/// Words that somebody planted into the text to mark a copy or to sell something (…新增市场主体2万余个。二号首长): known ones wherever they
/// stand; addresses of sites, runs that stand behind the last 。 of three paragraphs and in no sentence, and one or two short runs there
/// that no other line has. Spans in the clean text, in order.
[[nodiscard]] std::vector<Layer> plantedWords(std::u16string_view clean);

} // namespace duixian::text
