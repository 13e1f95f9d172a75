// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/indicator_name.h"

namespace duixian::match {

/// Whether less of it is better: as the table of standard indicators says; of other names by the words in resources/lexicon/less_words.tsv
/// (农村调查失业率, 规上工业单位产品电耗). Where neither more nor less is, it counts as more.
[[nodiscard]] bool lessIsBetter(const IndicatorName& name);

} // namespace duixian::match
