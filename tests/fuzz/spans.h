// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/base/span.h"
#include "tests/fuzz/door.h"

namespace duixian::fuzz {

inline void requireInside(const Span& span, std::size_t length, const char* what)
{
    require(span.begin <= span.end && span.end <= length, what);
}

/// Each inside, in order, none over the one before.
inline void requireInOrder(const std::vector<Span>& spans, std::size_t length, const char* what)
{
    std::size_t end = 0;
    for (const Span& span : spans) {
        requireInside(span, length, what);
        require(span.begin >= end, what);
        end = span.end;
    }
}

[[nodiscard]] inline std::vector<Span> spansOf(const std::vector<Layer>& layers)
{
    std::vector<Span> out;
    for (const Layer& layer : layers)
        out.push_back(layer.span);
    return out;
}

/// No half of a pair stands alone.
[[nodiscard]] inline bool isWellFormed(std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool high = text[i] >= 0xD800 && text[i] <= 0xDBFF;
        const bool low = text[i] >= 0xDC00 && text[i] <= 0xDFFF;
        if (low || (high && (++i == text.size() || text[i] < 0xDC00 || text[i] > 0xDFFF)))
            return false;
    }
    return true;
}

} // namespace duixian::fuzz
