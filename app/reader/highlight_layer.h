// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QRectF>

#include "app/presentation/palette.h"
#include "core/base/span.h"

class QPainter;
class QTextDocument;

namespace duixian::reader {

/// A stretch of the text that is marked. tag: the caller's own number for it.
struct Highlight {
    Span span;
    presentation::Role role;
    int tag = 0;
};

/// Marks laid over a document without a change to it: a fill behind the words and an underline below them, by role. Knows nothing of what
/// the marks mean. Coordinates are the document's.
class HighlightLayer {
public:
    explicit HighlightLayer(const QTextDocument& document);

    /// In the order of the text.
    void setHighlights(std::vector<Highlight> highlights);
    void setShown(presentation::Role role, bool shown);
    /// The tag of the highlight that is looked at: its box is stronger than the others'.
    void setCurrent(int tag) { m_current = tag; }
    [[nodiscard]] bool isShown(presentation::Role role) const { return !m_hidden.contains(role); }

    void paintFills(QPainter& painter, const QRectF& visible, presentation::Theme theme) const;
    void paintUnderlines(QPainter& painter, const QRectF& visible, presentation::Theme theme) const;

    /// The tag of the shown highlight at a point.
    [[nodiscard]] std::optional<int> at(const QPointF& point) const;

private:
    template <class Paint>
    void forEachVisible(const QRectF& visible, Paint&& paint) const;

    const QTextDocument& m_document;
    std::vector<Highlight> m_highlights;
    std::set<presentation::Role> m_hidden;
    int m_current = -1;
};

} // namespace duixian::reader
