// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/share_words.h"
#include "core/extract/shared_names.h"

namespace duixian::extract {

/// Figures that are dealt out together.
struct SharedFigures {
    std::vector<std::size_t> figures; ///< places in the drafts
    ShareWords words;
    std::size_t lastFigureEnd = 0; ///< of the figure before them

    [[nodiscard]] std::size_t size() const { return figures.size(); }
};

/// The names that 分别, 各 or 均 deals the figures to: before the word, in the clause before, or those of the figures before.
[[nodiscard]] std::vector<SharedName> spokenNames(const Reading& r, const SharedFigures& group);

/// The names before figures in a row without such a word: 失业率、登记失业率控制在5%、4%以内.
[[nodiscard]] std::vector<SharedName> silentNames(const Reading& r, const SharedFigures& group);

} // namespace duixian::extract
