// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "app/pairs/panel_lines.h"
#include "app/pairs/panel_wish.h"
#include "app/pairs/sheet_roles.h"
#include "app/presentation/folding.h"
#include "core/model/target_measures.h"

namespace duixian::pairing {

/// Place, indicator and measure, and a column for each year, the latest first: the target and what came of it. Keeps no texts of its own
/// but those that it is asked for.
class PanelTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, IndicatorColumn, MeasureColumn, FirstPeriodColumn };
    /// TargetRole, OutcomeRole: the two halves of a cell, "–" for what is missing; invalid where both are. VerdictRole: as int; invalid
    /// where nothing was judged.
    enum Role { TargetRole = NextRole, OutcomeRole, VerdictRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }
    void setUnits(UnitForms units) { m_units = std::move(units); }
    /// Another panel is on its way; what is there stays until it comes.
    void begin();
    /// Null: it came to nothing.
    void setPanel(std::shared_ptr<const MeasuredPanel> panel);
    [[nodiscard]] bool growing() const { return m_growing; }
    [[nodiscard]] bool empty() const { return m_lines.empty(); }

    void setWish(const PanelWish& wish);
    [[nodiscard]] const PanelWish& wish() const { return m_wish; }
    /// The row of the panel that names a line.
    [[nodiscard]] const PanelRow& head(int line) const;
    /// Null where the column is no period, or the reports say nothing of it.
    [[nodiscard]] const PanelRow* row(const QModelIndex& index) const;
    /// How many lines a place has, of how many places, as they are shown.
    [[nodiscard]] int places() const { return m_places; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const PanelLine& line(int row) const { return m_lines[m_shown[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] const PanelCell* cell(const QModelIndex& index) const;
    [[nodiscard]] bool passes(const PanelLine& line) const;
    void refilter();
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    [[nodiscard]] QVariantList cells(const QModelIndex& index) const;

    std::shared_ptr<const MeasuredPanel> m_panel;
    std::vector<PanelLine> m_lines;
    std::vector<std::uint32_t> m_shown;
    std::vector<Period> m_periods; ///< of the columns
    presentation::Folding m_folding;
    UnitForms m_units;
    PanelWish m_wish;
    QStringList m_words;
    int m_places = 0;
    bool m_growing = false;
};

} // namespace duixian::pairing
