// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "app/reader/layer_marks.h"

class QActionGroup;

namespace duixian::reader {

/// What stands in the text and is none of the report: how many passages, and a menu that says how they are shown.
class LayerSwitch : public QToolButton {
    Q_OBJECT
public:
    explicit LayerSwitch(QWidget* parent);

    /// Hides itself where there is nothing to switch.
    void setLayers(const std::vector<Layer>& layers);
    /// Without its word, where there is little room.
    void setNarrow(bool narrow);
    void setFurniture(FurnitureShown shown);
    void setDamageMarked(bool marked);
    [[nodiscard]] FurnitureShown furniture() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void furnitureChosen(duixian::reader::FurnitureShown shown);
    void damageMarkChosen(bool marked);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;

    QActionGroup* m_choices;
    QAction* m_damage;
    FurnitureShown m_shown = FurnitureShown::Dimmed;
    int m_furnitureCount = 0;
    int m_damageCount = 0;
    bool m_narrow = false;
};

/// The words of the three states, for every menu that offers them: "marked", "dimmed", "hidden".
[[nodiscard]] QString wordOf(FurnitureShown shown);

} // namespace duixian::reader
