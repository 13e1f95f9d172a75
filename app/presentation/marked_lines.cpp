// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/marked_lines.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <QPainter>
#include <QTextLayout>

namespace duixian::presentation {
namespace {

constexpr int most = 2;

/// Breaks a text into lines of a width; how many of its units stand on the first two.
int brokenInto(QTextLayout& layout, qreal width, qreal lineHeight)
{
    layout.beginLayout();
    int shown = 0;
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * lineHeight + (lineHeight - line.height()) / 2});
        shown = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return shown;
}

QTextLayout& prepared(QTextLayout& layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    return layout;
}

/// The text from a few units before its first mark on, behind an ellipsis.
std::pair<QString, std::vector<Span>> fromNearer(const QString& text, std::vector<Span> marks, std::size_t before)
{
    const std::size_t begin = marks.front().begin - std::min(before, marks.front().begin);
    const QString ellipsis(QChar(0x2026));
    for (Span& mark : marks)
        mark = {mark.begin - begin + 1, mark.end - begin + 1};
    return {ellipsis + text.mid(static_cast<qsizetype>(begin)), std::move(marks)};
}

/// A search hit in a box, another role as in a text: on its ground with its line below.
void paintMark(QPainter& painter, const QRectF& box, const Look& look)
{
    constexpr qreal round = 2;
    const bool boxed = look.underline == Underline::Box;
    painter.setPen(boxed ? QPen(look.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(-0.5, 0.5, 0.5, -0.5), round, round);
    if (boxed)
        return;
    const Qt::PenStyle style = look.underline == Underline::Dashed   ? Qt::DashLine
                               : look.underline == Underline::Dotted ? Qt::DotLine
                                                                     : Qt::SolidLine;
    constexpr qreal width = 1.5;
    painter.setPen(QPen(look.line, width, style, Qt::FlatCap));
    const qreal y = look.underline == Underline::StruckThrough ? box.center().y() : box.bottom() - width / 2;
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void paintMarks(QPainter& painter, const QTextLayout& layout, const QPointF& origin, const std::vector<Span>& marks, const Look& look)
{
    for (const Span& mark : marks)
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(static_cast<int>(mark.begin), line.textStart());
            const int to = std::min(static_cast<int>(mark.end), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const QRectF box(origin.x() + line.cursorToX(from), origin.y() + line.y(), line.cursorToX(to) - line.cursorToX(from),
                             line.height());
            paintMark(painter, box, look);
        }
}

} // namespace

MarkedLines::MarkedLines(QString text, std::vector<Span> marks, const QFont& font, Role role)
    : m_text(std::move(text)), m_marks(std::move(marks)), m_font(font), m_role(role)
{
}

int MarkedLines::lineHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 4;
}

bool MarkedLines::needsTwo(std::u16string_view text, int width, const QFont& font)
{
    // A Chinese letter is an em; others are narrower. Whoever is near the edge gets the second line.
    const qreal em = QFontMetricsF(font).horizontalAdvance(QChar(0x56FD));
    constexpr qreal narrow = 0.62;
    constexpr char16_t firstWide = 0x2E80;
    qreal needed = 0;
    for (const char16_t unit : text)
        needed += unit >= firstWide ? em : em * narrow;
    return needed > width;
}

void MarkedLines::paint(QPainter& painter, const QRect& rect, Theme theme, const QColor& ink) const
{
    const qreal height = lineHeight(QFontMetrics(m_font));
    QString text = m_text;
    std::vector<Span> marks = m_marks;
    QTextLayout layout(text, m_font);
    int shown = brokenInto(prepared(layout), rect.width(), height);
    if (!marks.empty() && marks.front().end > static_cast<std::size_t>(shown)) {
        // What was asked for is to be seen: the sentence begins nearer to it.
        std::tie(text, marks) = fromNearer(text, marks, static_cast<std::size_t>(layout.lineAt(0).textLength()) / 2);
        layout.clearLayout();
        layout.setText(text);
        shown = brokenInto(prepared(layout), rect.width(), height);
    }
    if (shown < text.size()) {
        const int lastLine = layout.lineAt(layout.lineCount() - 1).textStart();
        const QString cut = QFontMetrics(m_font).elidedText(text.mid(lastLine), Qt::ElideRight, rect.width() - 2);
        layout.clearLayout();
        layout.setText(text.left(lastLine) + cut);
        brokenInto(prepared(layout), rect.width(), height);
    }
    painter.save();
    painter.setClipRect(rect.adjusted(-2, 0, 2, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF origin(rect.topLeft());
    // Behind the last letter that is shown there is nothing to box.
    const auto end = static_cast<std::size_t>(std::min(layout.text().size(), text.size()));
    for (Span& mark : marks)
        mark = {std::min(mark.begin, end), std::min(mark.end, end)};
    paintMarks(painter, layout, origin, marks, look(m_role, theme));
    painter.setPen(ink.isValid() ? ink : ground(theme).text);
    layout.draw(&painter, origin);
    painter.restore();
}

} // namespace duixian::presentation
