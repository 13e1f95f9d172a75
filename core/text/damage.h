// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/text/outline.h"

namespace duixian::text {

struct CleanText;

/// Where words were taken out of a text (Censored: 不断*。, 某××市, ■) or bytes were lost (LostBytes: 投入???506万元, 8个?!凹, U+FFFD,
/// 锟斤拷). Spans in the decoded text that is handed in, in order and apart from one another. Bullets, 2*3, **strong** and a question's ？
/// are none.
[[nodiscard]] std::vector<Layer> damageOf(std::u16string_view decoded);

/// The line ends inside sentences that the outline joined over, with the blanks around them; spans in the decoded text, in order.
[[nodiscard]] std::vector<Layer> brokenLines(const CleanText& clean, const Outline& outline);

} // namespace duixian::text
