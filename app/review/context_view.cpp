// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/context_view.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include "app/models/sentence_around.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"

namespace duixian::review {
namespace {

QTextCharFormat::UnderlineStyle styleOf(presentation::Underline underline)
{
    return underline == presentation::Underline::Dashed ? QTextCharFormat::DashUnderline : QTextCharFormat::SingleUnderline;
}

} // namespace

ContextView::ContextView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The paragraph with the figure"));
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    constexpr qreal larger = 1.2;
    QFont set = font();
    set.setPointSizeF(set.pointSizeF() * larger);
    setFont(set);
    connect(this, &QTextEdit::copyAvailable, this, &ContextView::wordsSelected);
}

void ContextView::setItem(std::shared_ptr<const Report> report, const ReviewItem& item)
{
    m_report = std::move(report);
    m_item = item;
    render();
}

Span ContextView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {m_begin + static_cast<std::size_t>(cursor.selectionStart()), m_begin + static_cast<std::size_t>(cursor.selectionEnd())};
}

void ContextView::colour(const Span& span, const QTextCharFormat& format)
{
    const auto length = static_cast<std::size_t>(document()->characterCount() - 1);
    const std::size_t from = std::max(span.begin, m_begin) - m_begin;
    const std::size_t to = std::min(std::max(span.end, m_begin) - m_begin, length);
    if (from >= to)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(from));
    cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

void ContextView::render()
{
    if (!m_report)
        return;
    const Statement& statement = m_item.statement;
    const Span paragraph = models::paragraphAround(*m_report, statement.span);
    m_begin = paragraph.begin;
    setPlainText(toQt(std::u16string_view(m_report->text).substr(paragraph.begin, paragraph.length())));
    QTextBlockFormat lines;
    constexpr int leading = 150;
    lines.setLineHeight(leading, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setBlockFormat(lines);

    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    QTextCharFormat dim;
    dim.setForeground(ground.quiet);
    colour(paragraph, dim);
    QTextCharFormat plain;
    plain.setForeground(ground.text);
    colour(models::sentenceAround(*m_report, statement.span), plain);
    QTextCharFormat named;
    named.setFontUnderline(true);
    named.setUnderlineColor(ground.quiet);
    colour(statement.subjectSpan, named);
    const presentation::Look look = presentation::look(presentation::roleOf(statement.kind), theme);
    QTextCharFormat figure;
    figure.setForeground(ground.text);
    figure.setBackground(look.fill);
    figure.setUnderlineColor(look.line);
    figure.setUnderlineStyle(styleOf(look.underline));
    figure.setFontStrikeOut(m_item.rejected());
    colour(statement.span, figure);
    showMark();
}

QRect ContextView::markRect() const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(m_item.statement.span.begin - std::min(m_begin, m_item.statement.span.begin)),
                                document()->characterCount() - 1));
    const QRect first = cursorRect(cursor);
    cursor.setPosition(std::min(cursor.position() + static_cast<int>(m_item.statement.span.length()), document()->characterCount() - 1));
    const QRect last = cursorRect(cursor);
    return first.top() == last.top() ? first.united(last) : first;
}

void ContextView::showMark()
{
    // In the upper third: what comes before a figure says more about it than what follows.
    QScrollBar& bar = *verticalScrollBar();
    bar.setValue(bar.value() + markRect().top() - viewport()->height() / 3);
}

void ContextView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        render();
}

void ContextView::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (m_report)
        showMark();
}

} // namespace duixian::review
