// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QPainter>
#include <QString>

#include "app/compare/carried_row.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {

/// What a stretch of a sentence is beside another one.
enum class TextMark {
    Old,    ///< was there before and is not any more
    Former, ///< the same in front of what took its place
    New,    ///< is there now
    Moved,  ///< stands at another place
    Joiner, ///< the arrow between an old figure and a new one
};

struct MarkedText {
    struct Mark {
        Span span;
        TextMark sort = TextMark::New;

        friend bool operator==(const Mark&, const Mark&) = default;
    };

    QString text;
    std::vector<Mark> marks; ///< in their order; what moved may overlap others
};

/// The sentence as it is now. inlined: what was there before stands in front of what took its place (增长7% → 8%).
[[nodiscard]] MarkedText newVersion(std::u16string_view a, std::u16string_view b, const WordDifferences& differences, bool inlined);
/// As it was.
[[nodiscard]] MarkedText oldVersion(std::u16string_view a, const WordDifferences& differences);
[[nodiscard]] MarkedText plainVersion(std::u16string_view words);

/// Broken into lines of a width, all of them.
[[nodiscard]] int heightOf(const MarkedText& text, int width, const QFont& font);
void paint(QPainter& painter, const QRect& rect, const MarkedText& text, const QFont& font, presentation::Theme theme, const QColor& ink);

} // namespace duixian::comparing
