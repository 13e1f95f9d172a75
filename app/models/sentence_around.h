// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/report.h"

namespace duixian::models {

/// The sentence that a figure stands in, without blanks at its ends: from behind 。！？；or a line end to the next of them, that included
/// but for a line end. A line end that cuts a sentence (LayerReason::BrokenLine) is none. Never longer than 400 units on either side.
[[nodiscard]] Span sentenceAround(const Report& report, const Span& figure);

/// The paragraph that it stands in; of a very long one what is near.
[[nodiscard]] Span paragraphAround(const Report& report, const Span& figure);

/// The headings over it, the uppermost first: "一、2018年工作回顾 › (二)民生".
[[nodiscard]] QString headingsOver(const Report& report, const Span& figure);

} // namespace duixian::models
