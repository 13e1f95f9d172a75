// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "app/models/facet_list_model.h"

namespace duixian::searching {

/// What the hits can be narrowed down by, with the number of hits of each; a click, Space or Enter ticks.
class FacetPanel : public QListView {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget* parent);

    void setRows(std::vector<models::FacetRow> rows);
    [[nodiscard]] const models::FacetListModel& rows() const { return m_rows; }

Q_SIGNALS:
    void toggled(const duixian::models::FacetRow& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void toggle(const QModelIndex& index);

    models::FacetListModel m_rows;
};

} // namespace duixian::searching
