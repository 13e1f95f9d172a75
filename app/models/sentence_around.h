// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/report.h"

namespace duixian::models {

/// Of a whole report (core/model/sentence_around.h).
[[nodiscard]] Span sentenceAround(const Report& report, const Span& figure);
[[nodiscard]] Span paragraphAround(const Report& report, const Span& figure);

/// The headings over it, the uppermost first: "一、2018年工作回顾 › (二)民生".
[[nodiscard]] QString headingsOver(const Report& report, const Span& figure);

} // namespace duixian::models
