// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QPainterPath>
#include <QWidget>

#include "app/compare/ribbons.h"
#include "app/compare/side.h"

namespace duixian::comparing {

/// The band between two readers: a line from paragraph to paragraph for every link of which an end is in view, the paragraphs that are
/// level joined by a broad one. Of a link whose other end is out of view a stub with an arrow says where it is.
class LinkBand : public QWidget {
    Q_OBJECT
public:
    explicit LinkBand(QWidget* parent);

    /// What is to be seen; null: nothing. The sights' tops are the band's.
    void setSights(std::shared_ptr<const Alignment> alignment, const Sight& left, const Sight& right, const HiddenJoints& hidden);
    /// The link whose ends are level.
    void setJoined(std::optional<std::size_t> link);
    /// What a hover says of a link.
    void setCards(std::function<QString(std::size_t)> card) { m_card = std::move(card); }
    [[nodiscard]] const std::vector<Ribbon>& ribbons() const { return m_ribbons; }
    /// The link at a point; none where there is none.
    [[nodiscard]] std::optional<std::size_t> linkAt(const QPointF& point) const;
    /// A point on a link's line, for whoever wants to click it.
    [[nodiscard]] QPointF pointOn(std::size_t link) const;

Q_SIGNALS:
    /// The side whose end of the link is in view, left where both are.
    void linkClicked(std::size_t link, duixian::comparing::Side seen);
    void wheeled(QWheelEvent* event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QPainterPath pathOf(const Ribbon& ribbon) const;
    void layPaths();
    void paintLine(QPainter& painter, std::size_t ribbon, bool strong) const;
    void paintJoined(QPainter& painter) const;
    void paintAlone(QPainter& painter) const;
    void setHovered(std::optional<std::size_t> link);

    std::shared_ptr<const Alignment> m_alignment;
    Sight m_left;
    Sight m_right;
    std::vector<Ribbon> m_ribbons;
    std::vector<QPainterPath> m_paths; ///< of the ribbons
    std::optional<std::size_t> m_joined;
    std::optional<std::size_t> m_hovered;
    std::function<QString(std::size_t)> m_card;
};

} // namespace duixian::comparing
