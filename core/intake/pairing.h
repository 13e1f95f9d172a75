// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace duixian {
class Lexicon;
}

namespace duixian::intake {

/// Makes the pairs anew of the places where something changed, with a person's decisions on statements and pairs applied, and keeps them in
/// the library's tables, for those who ask the file itself. Nothing due costs one look. Other programs may write meanwhile: then it looks
/// again.
void pairAnew(library::Library& library, const Lexicon& lexicon);

} // namespace duixian::intake
