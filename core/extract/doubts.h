// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"
#include "core/extract/extractor.h"

namespace duixian::extract {

/// Gives the statement made of a draft the reasons for which a person should look once more, in the order of the enum, and takes the cost
/// of each from its confidence, which stays above zero. A name with a doubt is kept as it is: a doubt corrects nothing.
void addDoubts(const Source& source, const Lexicon& lexicon, const Draft& draft, Statement& statement);

} // namespace duixian::extract
