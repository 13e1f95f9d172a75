// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointF>

#include "core/base/span.h"

class QColor;
class QPainter;
class QTextDocument;

namespace duixian::reader {

/// The two handles of the mark that is looked at, by which a person moves its borders. Coordinates are the document's.
class MarkHandles {
public:
    enum class End { Begin, Behind };

    explicit MarkHandles(const QTextDocument& document) : m_document(document) {}

    /// none: no mark has handles. What is being moved is let go.
    void setMark(const std::optional<Span>& mark);
    /// The handle at a point, with room for a finger that is not exact.
    [[nodiscard]] std::optional<End> at(const QPointF& point) const;

    void take(End end);
    /// Moves the border that is taken to the letters nearest to a point: inside the mark's paragraph, and one letter stays at least.
    void moveTo(const QPointF& point);
    /// The mark as it is being moved; none where nothing is taken.
    [[nodiscard]] std::optional<Span> moved() const { return m_taken ? std::optional(m_moved) : std::nullopt; }
    /// Lets go, and gives what the mark is to be; none where it stayed.
    std::optional<Span> letGo();

    void paint(QPainter& painter, const QColor& colour) const;

private:
    const QTextDocument& m_document;
    std::optional<Span> m_mark;
    std::optional<End> m_taken;
    Span m_moved;
};

} // namespace duixian::reader
