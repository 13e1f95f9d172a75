// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/judgement/folded_text.h"
#include "core/model/decision.h"

namespace duixian::judgement {

/// Moves the spans of what a person settled to the same words in another text. The two arguments live longer than it.
class SettledSpans {
public:
    SettledSpans(std::u16string_view text, const std::vector<Statement>& statements);

    /// The settled statement of a decision whose anchor's words stand at `place` now: quote, unit and subject get the words and spans of
    /// the text. False where the settled quote is not there; then the decision is in no state to be used.
    [[nodiscard]] bool move(Decision& decision, const Span& place) const;

    /// The floors of stretch targets, by what became of the other decisions (old: as they were before, in the same order), then by the
    /// program's statements; none where no floor stands where it should. For those that hold.
    void moveFloors(const std::vector<Decision>& old, std::vector<Decision>& decisions) const;

private:
    /// The place of the words that is nearest to `near`, within `reach` units.
    [[nodiscard]] std::optional<Span> nearest(std::u16string_view words, std::ptrdiff_t near, std::ptrdiff_t reach) const;
    [[nodiscard]] std::optional<std::size_t> floorNear(std::ptrdiff_t near) const;

    std::u16string_view m_text;
    const std::vector<Statement>& m_statements;
    FoldedText m_folded;
};

} // namespace duixian::judgement
