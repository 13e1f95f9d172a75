// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/statement.h"

namespace duixian::pairing {

/// What the signs of the table of silence stand for, in a line; what has no room in it goes onto the next.
class MentionLegend : public QWidget {
    Q_OBJECT
public:
    explicit MentionLegend(QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;

    Kind m_kind = Kind::Target;
};

} // namespace duixian::pairing
