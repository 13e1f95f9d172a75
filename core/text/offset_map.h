// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/span.h"

namespace duixian::text {

/// The way back from clean text to decoded text, as runs in which both advance together. Built by appending, in order.
///
///     decoded   全区生产总值 1 7 1 . 3 亿元      (a blank, then full-width or spaced digits)
///     clean     全区生产总值171.3亿元
///
/// Cleaning only leaves out code units or replaces one by one, so each clean code unit has exactly one decoded code unit.
class OffsetMap {
public:
    /// The next `length` clean code units stand for decoded ones from `decodedBegin` on.
    void append(std::size_t decodedBegin, std::size_t length);

    [[nodiscard]] std::size_t cleanLength() const { return m_cleanLength; }
    /// The decoded place of a clean code unit; the end of the clean text maps behind its last unit.
    [[nodiscard]] std::size_t toDecoded(std::size_t clean) const;
    /// The decoded stretch from the first to the last unit of a clean one (what was left out between them included, at the edges not).
    [[nodiscard]] Span toDecoded(const Span& clean) const;
    /// The first clean code unit that stands at or behind a decoded place; the length where none does.
    [[nodiscard]] std::size_t toClean(std::size_t decoded) const;
    /// The clean units whose decoded ones lie in the stretch.
    [[nodiscard]] Span toClean(const Span& decoded) const { return {toClean(decoded.begin), toClean(decoded.end)}; }
    /// The map of the clean text without these stretches of it, which are in order and apart from one another.
    [[nodiscard]] OffsetMap without(const std::vector<Span>& left) const;

private:
    struct Run {
        std::size_t clean;
        std::size_t decoded;
    };
    std::vector<Run> m_runs;
    std::size_t m_cleanLength = 0;
};

} // namespace duixian::text
