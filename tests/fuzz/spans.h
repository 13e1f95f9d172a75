// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/base/span.h"
#include "core/model/report.h"
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

/// A person marks what a statement, a part or a note points to: no stretch may lead out of the text.
inline void requireInText(const Report& report)
{
    const std::size_t length = report.text.size();
    for (const Statement& statement : report.statements) {
        requireInside(statement.span, length, "a statement lies in the text");
        requireInside(statement.subjectSpan, length, "a subject lies in the text");
    }
    for (const Part& part : report.parts) {
        requireInside(part.heading, length, "a heading lies in the text");
        requireInside(part.body, length, "a part lies in the text");
    }
    for (const Note& note : report.notes) {
        requireInside(note.span, length, "a note lies in the text");
        for (const Span& other : note.others)
            requireInside(other, length, "the other figures of a note lie in the text");
    }
    for (const Evidence& evidence : report.head.evidence)
        requireInside(evidence.span, length, "the words of the head lie in the text");
    for (const Layer& layer : report.layers)
        requireInside(layer.span, length, "layers lie in the text");
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
