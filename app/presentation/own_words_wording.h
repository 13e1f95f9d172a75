// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/own_words.h"

namespace duixian::presentation {

/// What is wrong with a word, and what to do: one sentence.
[[nodiscard]] QString sentenceFor(const OwnWordProblem& problem);

} // namespace duixian::presentation
