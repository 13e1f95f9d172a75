// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/compare/carried_model.h"

class QButtonGroup;
class QPushButton;

namespace duixian::comparing {

/// One button a kind with its sign and how many there are; one of them is pressed.
class KindChips : public QWidget {
    Q_OBJECT
public:
    explicit KindChips(QWidget* parent);

    void setCounts(const CarriedModel::Counts& counts);
    /// Where there is little room: the signs with their numbers, and the word of the one that is pressed.
    void setShort(bool shorter);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Into the two fields of the wish that say which kind.
    void wish(CarriedWish& wish) const;
    void choose(CarriedWish::Show show, Carried kind = Carried::Same);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Chip {
        QPushButton* button;
        CarriedWish::Show show;
        Carried kind;
    };
    void add(CarriedWish::Show show, Carried kind, const QString& name);
    void draw();
    void name();
    [[nodiscard]] QString wordsOf(const Chip& chip, bool shorter) const;

    std::vector<Chip> m_chips;
    CarriedModel::Counts m_counts{};
    bool m_short = false;
    QButtonGroup* m_group;
};

} // namespace duixian::comparing
