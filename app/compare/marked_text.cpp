// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/marked_text.h"

#include <algorithm>
#include <cmath>

#include <QTextLayout>

#include "app/presentation/qt_text.h"

namespace duixian::comparing {
namespace {

/// A line end inside a sentence is a blank on the screen; every offset stays.
QString shown(std::u16string_view words)
{
    QString text = toQt(words);
    for (QChar& letter : text)
        if (letter == QLatin1Char('\n') || letter == QLatin1Char('\t') || letter == QChar::LineSeparator ||
            letter == QChar::ParagraphSeparator)
            letter = QLatin1Char(' ');
    return text;
}

std::u16string_view cut(std::u16string_view text, const Span& span)
{
    return text.substr(span.begin, span.length());
}

void add(MarkedText& out, std::u16string_view words, TextMark sort)
{
    const auto begin = static_cast<std::size_t>(out.text.size());
    out.text += shown(words);
    if (!words.empty())
        out.marks.push_back({{begin, begin + words.size()}, sort});
}

int lineHeight(const QFont& font)
{
    constexpr int leading = 4;
    return QFontMetrics(font).height() + leading;
}

void prepare(QTextLayout& layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

int brokenInto(QTextLayout& layout, qreal width, int height)
{
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines * height + (height - line.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

QTextLayout::FormatRange formatOf(const MarkedText::Mark& mark, presentation::Theme theme)
{
    using presentation::look;
    using presentation::Role;
    const presentation::Ground ground = presentation::ground(theme);
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(mark.span.begin);
    range.length = static_cast<int>(mark.span.length());
    switch (mark.sort) {
    case TextMark::Old:
        range.format.setForeground(ground.quiet);
        range.format.setFontStrikeOut(true);
        break;
    case TextMark::New:
        range.format.setForeground(ground.text);
        range.format.setBackground(look(Role::Outcome, theme).fill);
        break;
    case TextMark::Moved:
        range.format.setUnderlineStyle(QTextCharFormat::DotLine);
        range.format.setUnderlineColor(look(Role::Outcome, theme).line);
        break;
    case TextMark::Former:
    case TextMark::Joiner:
        range.format.setForeground(ground.quiet);
        break;
    }
    return range;
}

} // namespace

MarkedText newVersion(std::u16string_view a, std::u16string_view b, const WordDifferences& differences, bool inlined)
{
    MarkedText out;
    for (const WordPiece& piece : differences.pieces) {
        if (piece.change == WordChange::Same) {
            out.text += shown(cut(b, piece.b));
            continue;
        }
        if (inlined)
            add(out, cut(a, piece.a), piece.change == WordChange::Changed ? TextMark::Former : TextMark::Old);
        if (inlined && piece.change == WordChange::Changed)
            add(out, u" → ", TextMark::Joiner);
        add(out, cut(b, piece.b), TextMark::New);
    }
    if (!inlined)
        for (const MovedWords& moved : differences.moved)
            out.marks.push_back({moved.b, TextMark::Moved});
    return out;
}

MarkedText oldVersion(std::u16string_view a, const WordDifferences& differences)
{
    MarkedText out = plainVersion(a);
    for (const WordPiece& piece : differences.pieces)
        if (piece.change != WordChange::Same && !piece.a.empty())
            out.marks.push_back({piece.a, TextMark::Old});
    for (const MovedWords& moved : differences.moved)
        out.marks.push_back({moved.a, TextMark::Moved});
    return out;
}

MarkedText plainVersion(std::u16string_view words)
{
    return {shown(words), {}};
}

int heightOf(const MarkedText& text, int width, const QFont& font)
{
    QTextLayout layout(text.text, font);
    prepare(layout);
    const int height = lineHeight(font);
    return height * std::max(1, brokenInto(layout, width, height));
}

void paint(QPainter& painter, const QRect& rect, const MarkedText& text, const QFont& font, presentation::Theme theme, const QColor& ink)
{
    QTextLayout layout(text.text, font);
    prepare(layout);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Mark& mark : text.marks)
        formats.push_back(formatOf(mark, theme));
    layout.setFormats(formats);
    brokenInto(layout, rect.width(), lineHeight(font));
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(ink);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
}

} // namespace duixian::comparing
