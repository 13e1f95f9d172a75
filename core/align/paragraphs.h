// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian::align {

/// The paragraphs of a report in their order, between line ends that end a paragraph: its own ones, without furniture. One of more than
/// 1,500 units is cut behind sentences.
[[nodiscard]] std::vector<AlignedParagraph> paragraphsOf(const Report& report);

/// The same with those of furniture between them.
[[nodiscard]] std::vector<AlignedParagraph> allParagraphsOf(const Report& report);

} // namespace duixian::align
