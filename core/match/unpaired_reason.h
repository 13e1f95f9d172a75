// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/match/side.h"
#include "core/model/pair.h"

namespace duixian::match {

/// What was seen of a target while its outcome was looked for.
struct Sightings {
    bool parted = false;       ///< a person parted it from an outcome that would answer it
    bool unitDiffers = false;  ///< such an outcome is there, in a unit of another dimension
    bool answersOther = false; ///< such an outcome is there, and may answer another target in its place
    bool ofSeveral = false;    ///< such an outcome is there, of several years of which the target's is one
};

/// Says why the targets of an earlier report that nothing in a later one answers have no pair (pair.h).
class UnpairedReasons {
public:
    UnpairedReasons(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const Lexicon& lexicon);

    [[nodiscard]] UnpairedReason of(const Side& target, const Sightings& seen);

private:
    [[nodiscard]] bool isStanding(const Side& target) const;
    [[nodiscard]] bool isSpokenOf(const Side& target);

    const std::vector<Statement>& m_earlier;
    const std::vector<Statement>& m_later;
    const Lexicon& m_lexicon;
    std::vector<ComparedName> m_names; ///< of the later report, as soon as they are asked for
    std::optional<int> m_lastYear;     ///< the last of which the later report gives a result
};

} // namespace duixian::match
