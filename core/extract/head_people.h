// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/extract/head_front.h"

namespace duixian::extract {

/// Words of the text with their place in the clean text; both empty where nothing says them.
struct SaidWords {
    std::u16string words;
    Span span;
    Witness witness = Witness::Title;
};

/// What the lines before the address say of the occasion, as written; each empty where they do not.
struct Occasion {
    SaidWords title;
    SaidWords session;
    SaidWords speaker;
    std::string date; ///< ISO, as far as said
    Span dateSpan;
};

[[nodiscard]] Occasion readOccasion(const HeadSource& source, const Front& front, const Places& places);

} // namespace duixian::extract
