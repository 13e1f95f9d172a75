// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QRectF>

#include "app/presentation/palette.h"
#include "core/base/layer.h"

class QPainter;
class QTextDocument;

namespace duixian::reader {

/// How furniture is shown: on a ground of its own with its reason, in pale letters, or not at all.
enum class FurnitureShown { Marked, Dimmed, Hidden };

/// Furniture and damage laid over a document. Coordinates are the document's.
class LayerMarks {
public:
    explicit LayerMarks(const QTextDocument& document);

    void setLayers(std::vector<Layer> layers);
    void setFurniture(FurnitureShown shown) { m_furniture = shown; }
    void setDamageMarked(bool marked) { m_damage = marked; }
    [[nodiscard]] FurnitureShown furniture() const { return m_furniture; }

    /// Behind the text: the hatched ground of furniture that is marked, with its reason at its end.
    void paintGrounds(QPainter& painter, const QRectF& visible, presentation::Theme theme) const;
    /// Over the text: the wave under damage.
    void paintDamage(QPainter& painter, const QRectF& visible, presentation::Theme theme) const;

    /// The layer whose words are shown at a point; furniture before damage.
    [[nodiscard]] std::optional<Layer> at(const QPointF& point) const;

private:
    [[nodiscard]] bool isInFurniture(const Span& span) const;
    template <class Use>
    void forEachVisible(const QRectF& visible, Use&& use) const;

    const QTextDocument& m_document;
    std::vector<Layer> m_layers;
    FurnitureShown m_furniture = FurnitureShown::Dimmed;
    bool m_damage = true;
};

} // namespace duixian::reader
