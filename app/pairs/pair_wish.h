// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/model/pair.h"

namespace duixian::pairing {

/// Which targets a person wants to see; what is not said may be anything.
struct PairWish {
    QString words; ///< each of them is somewhere in the row
    std::optional<Verdict> verdict = {};
    std::optional<bool> unpaired = {}; ///< without an outcome
    std::optional<UnpairedReason> reason = {};
    std::optional<int> year = {};      ///< that the target is for
    std::optional<bool> byPerson = {}; ///< joined or judged by a person

    friend bool operator==(const PairWish&, const PairWish&) = default;
};

} // namespace duixian::pairing
