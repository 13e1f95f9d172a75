// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/chart_source.h"

class QLabel;
class QLineEdit;
class QTreeView;

namespace duixian::charts {

class PlaceFilter;
class PlaceTreeModel;

/// Many places to choose: a filter, a tree with boxes, all and none of what is in sight, and how many are chosen.
class PlacePicker : public QWidget {
    Q_OBJECT
public:
    explicit PlacePicker(QWidget* parent = nullptr);

    void setPlaces(const std::vector<ChartPlace>& places);
    /// By the program: chosenByPerson is not sent. The first of them is in sight.
    void setChosen(const std::vector<std::u16string>& keys);
    [[nodiscard]] std::vector<std::u16string> chosen() const;
    void setWithout(const std::vector<std::u16string>& keys);
    [[nodiscard]] QLineEdit& filter() { return *m_filter; }

Q_SIGNALS:
    void chosenByPerson();

private:
    void tell();

    PlaceTreeModel* m_places;
    PlaceFilter* m_shown;
    QLineEdit* m_filter;
    QTreeView* m_tree;
    QLabel* m_count;
};

} // namespace duixian::charts
