// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/extract/draft.h"
#include "core/extract/extractor.h"

namespace duixian::extract {

/// Adds to each draft a step with the fields that the pass has just given it or changed, or with the reason for which it dropped it. A
/// field's own pass (kinds, measures, indicators, periods) tells it also where it stays as it was, so that a trace that ends in a
/// statement tells every field.
void record(Reading& reading, std::string_view pass);

/// The way of a draft as it was recorded; with the doubts about the statement that was made of it, null where it was dropped.
[[nodiscard]] Trace traceOf(const Source& source, const Draft& draft, const Statement* statement);

} // namespace duixian::extract
