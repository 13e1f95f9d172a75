// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/sources/source.h"

namespace duixian::sources {

/// A line of a text in the making; may hold line ends of its own.
struct TextLine {
    std::u16string text;
    std::optional<LayerReason> reason; ///< why it is no part of the report
    bool goesOn = false;               ///< its paragraph goes on in the next line
};

/// Foreign characters as they may stand in a decoded text: without NUL and carriage returns.
[[nodiscard]] std::u16string settledText(std::string_view utf8);

/// Lines as a source: each ends with \n; neighbours of one reason are one layer. Steps come in the order of Step, those of no count left
/// out. Fails with FileEmpty where no line has a word.
[[nodiscard]] Result<Source> assembled(const std::vector<TextLine>& lines, Format format, std::vector<CleaningStep> steps);

} // namespace duixian::sources
