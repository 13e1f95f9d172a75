// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/note_marks.h"

#include <algorithm>

#include <QPainter>
#include <QPolygonF>
#include <QStringList>
#include <QTextDocument>

#include "app/presentation/beside.h"
#include "app/reader/text_boxes.h"

namespace duixian::reader {
namespace {

constexpr qreal signSize = 18;

} // namespace

NoteMarks::NoteMarks(const QTextDocument& document) : m_document(document) {}

void NoteMarks::add(const Span& span, const Span& anchor)
{
    const presentation::Beside beside = presentation::besideOf(m_annotations, span);
    if (beside.empty())
        return;
    const QString sign = beside.starred ? QStringLiteral("★") : beside.remarks.isEmpty() ? QStringLiteral("#") : QStringLiteral("✎");
    m_marks.push_back({span, anchor, sign, presentation::besideText(beside)});
}

void NoteMarks::setAnnotations(std::vector<Annotation> annotations, std::size_t begin)
{
    m_annotations = std::move(annotations);
    m_marks.clear();
    add({}, {begin, begin + 1});
    std::vector<Span> spans;
    for (const Annotation& annotation : m_annotations)
        if (annotation.standing == Standing::Holds && !presentation::isOfWholeReport(annotation))
            spans.push_back(annotation.anchor.span);
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    for (const Span& span : spans)
        add(span, span);
}

/// In the document's own margin, beside the line.
std::optional<QRectF> NoteMarks::signBox(const Mark& mark) const
{
    const std::vector<QRectF> boxes = boxesOf(m_document, mark.anchor);
    if (boxes.empty())
        return std::nullopt;
    const qreal left = (m_document.documentMargin() - signSize) / 2;
    return QRectF(left, boxes.front().center().y() - signSize / 2, signSize, signSize);
}

void NoteMarks::paint(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    const QColor ink = presentation::ground(theme).accent;
    const Span shown = shownIn(m_document, visible);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(signSize * 0.8));
    painter.setFont(font);
    QRectF before;
    for (const Mark& mark : m_marks) {
        if (mark.anchor.end <= shown.begin || shown.end <= mark.anchor.begin)
            continue;
        painter.setPen(ink);
        // Of several in one line the first has its sign in the margin; the sign tells of all.
        if (const auto box = signBox(mark); box && !box->intersects(before)) {
            painter.drawText(*box, Qt::AlignCenter, mark.sign);
            before = *box;
        }
        constexpr qreal width = 1.5;
        constexpr qreal hook = 4;
        painter.setPen(QPen(ink, width));
        const std::vector<QRectF> boxes = boxesOf(m_document, mark.span);
        if (boxes.empty())
            continue;
        const QRectF first = boxes.front();
        const QRectF last = boxes.back();
        painter.drawPolyline(QPolygonF{{first.left() + hook, first.top()}, first.topLeft(), {first.left(), first.top() + hook}});
        painter.drawPolyline(QPolygonF{{last.right() - hook, last.bottom()}, last.bottomRight(), {last.right(), last.bottom() - hook}});
    }
}

bool NoteMarks::isAt(const Mark& mark, const QPointF& point) const
{
    const auto sign = signBox(mark);
    const std::vector<QRectF> boxes = boxesOf(m_document, mark.span);
    return (sign && sign->contains(point)) ||
           std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) { return box.contains(point); });
}

Span NoteMarks::spanAt(const QPointF& point) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return isAt(mark, point); });
    return found == m_marks.end() ? Span{} : found->span;
}

QString NoteMarks::textAt(const QPointF& point) const
{
    QStringList found;
    for (const Mark& mark : m_marks)
        if (isAt(mark, point))
            found << mark.text;
    return found.join(QLatin1Char('\n'));
}

} // namespace duixian::reader
