// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/model/choices.h"

namespace duixian::judgement {

/// An anchor for a stretch of a text.
[[nodiscard]] Anchor anchorAt(std::u16string_view text, const Span& span);

/// Where an anchor's words stand in a text that may have been read anew: of all their places the one whose surroundings agree most, and of
/// equals the one nearest to where it was. None where the words are not there.
[[nodiscard]] std::optional<Span> located(std::u16string_view text, const Anchor& anchor);

} // namespace duixian::judgement
