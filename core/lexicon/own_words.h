// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/model/own_words.h"

namespace duixian {

class Lexicon;

/// What is wrong with a person's words, in their order: before they are stored. Empty: they can be.
[[nodiscard]] std::vector<OwnWordProblem> problemsOf(const OwnWords& words);

/// SHA-256 of the words, whatever their order; empty where there are none. Tells which reports were read with other words.
[[nodiscard]] std::string fingerprintOf(const OwnWords& words);

/// The program's tables with a person's words; without any, those that are built in.
[[nodiscard]] std::shared_ptr<const Lexicon> lexiconWith(const OwnWords& words);

} // namespace duixian
