// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote beside the words of the text.
#include <QMenu>

#include "app/reader/furniture.h"
#include "app/reader/reader_view.h"

namespace duixian::reader {

void ReaderView::setAnnotations(std::vector<Annotation> annotations)
{
    const std::size_t begin = m_report && !annotations.empty() ? Furniture(*m_report).firstOutside() : 0;
    m_notes.setAnnotations(std::move(annotations), begin);
    viewport()->update();
}

QString ReaderView::noteAt(const QPointF& inViewport) const
{
    return m_notes.textAt(inViewport + scrolled());
}

/// Beside the words selected, the statement under the mouse, or else the words there that have a note.
void ReaderView::offerNotes(QMenu& menu, const QPoint& inViewport)
{
    Span beside = selection();
    if (beside.empty())
        if (const auto index = statementAt(inViewport))
            beside = m_report->statements[static_cast<std::size_t>(*index)].span;
    if (beside.empty())
        beside = m_notes.spanAt(QPointF(inViewport) + scrolled());
    if (!beside.empty())
        offerNoting(menu, presentation::besideOf(m_notes.annotations(), beside),
                    [this, beside](Noting what) { Q_EMIT noteWanted(what, beside); });
}

} // namespace duixian::reader
