// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/model/pair_row.h"

class QMenu;

namespace duixian::reader {

/// What a person may do with the pairs of a statement.
enum class Pairing {
    OtherEnd, ///< go there
    Confirm,
    Part,
    Join,
    Overrule,
    Withdraw, ///< take back what was said of them
};

/// Whether it may be done with these pairs of one statement, not counting whether the library can be written.
[[nodiscard]] bool isOffered(Pairing what, const std::vector<PairRow>& pairs);

/// Puts into a menu what may be done; writable: also what is said of the pairs. Each entry calls wanted.
void offerPairing(QMenu& menu, const std::vector<PairRow>& pairs, bool writable, const std::function<void(Pairing)>& wanted);

} // namespace duixian::reader
