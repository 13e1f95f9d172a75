// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/sentence_view.h"

#include <algorithm>

#include <QEvent>

#include "app/presentation/palette.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {

SentenceView::SentenceView(Kind kind, QWidget* parent) : QTextEdit(parent), m_kind(kind)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(kind == Kind::Target ? tr("The sentence of the target") : tr("The sentence of the outcome"));
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
}

void SentenceView::setSentence(const QString& sentence, const Span& figure)
{
    m_figure = figure;
    setPlainText(sentence);
    QTextBlockFormat lines;
    constexpr int leading = 140;
    lines.setLineHeight(leading, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setBlockFormat(lines);
    all.setCharFormat({}); // a new text begins in the format of the figure that the cursor stood at
    mark();
}

void SentenceView::mark()
{
    const int length = document()->characterCount() - 1;
    if (m_figure.empty() || length == 0)
        return;
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Look look = presentation::look(presentation::roleOf(m_kind), theme);
    QTextCharFormat figure;
    figure.setForeground(presentation::ground(theme).text);
    figure.setBackground(look.fill);
    figure.setUnderlineColor(look.line);
    figure.setUnderlineStyle(look.underline == presentation::Underline::Dashed ? QTextCharFormat::DashUnderline
                                                                               : QTextCharFormat::SingleUnderline);
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(m_figure.begin), length));
    cursor.setPosition(std::min(static_cast<int>(m_figure.end), length), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(figure);
    cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SentenceView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        mark();
}

} // namespace duixian::pairing
