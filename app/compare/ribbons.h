// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "app/compare/counterpart.h"
#include "app/compare/levelling.h"
#include "core/model/alignment.h"

namespace duixian::comparing {

/// A column and how far it is scrolled.
struct Sight {
    Column column;
    double scroll = 0;

    [[nodiscard]] bool isSeen(std::size_t paragraph) const;
    /// From where to where it reaches, seen from the top of the viewport.
    [[nodiscard]] reader::Extent seen(std::size_t paragraph) const;
    /// Where a link takes hold of it: at its first line, or at the first one that is in view.
    [[nodiscard]] double anchor(std::size_t paragraph) const;
};

/// A link of which at least one end is in view.
struct Ribbon {
    std::size_t link = 0;
    Joint joint = Joint::Words;
    bool leftSeen = false;
    bool rightSeen = false;
    double left = 0; ///< the y of its ends, in the viewport
    double right = 0;
    int nth = 0; ///< of the stubs at one paragraph; 0 is the first

    [[nodiscard]] bool isStub() const { return !leftSeen || !rightSeen; }
    friend bool operator==(const Ribbon&, const Ribbon&) = default;
};

/// What the band shows, what is painted last comes last: stronger joints over weaker ones.
[[nodiscard]] std::vector<Ribbon> ribbonsOf(const Alignment& alignment, const Sight& left, const Sight& right, const HiddenJoints& hidden);

/// The paragraphs in view that no link of weight joins, headings left out.
[[nodiscard]] std::vector<std::size_t> aloneInSight(const Alignment& alignment, Side side, const Sight& sight);

} // namespace duixian::comparing
