// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/extract/head_front.h"

namespace duixian::extract {

/// What the lines before the address say of the occasion, as written; each empty where they do not.
struct Occasion {
    std::u16string title;
    std::u16string session;
    std::u16string speaker;
    std::string date; ///< ISO, as far as said
};

[[nodiscard]] Occasion readOccasion(const HeadSource& source, const Front& front, const Places& places);

} // namespace duixian::extract
