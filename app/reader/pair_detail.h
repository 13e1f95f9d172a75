// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/pair_row.h"

namespace duixian::reader {

/// The pairs of one statement to be read: both ends with the verdict, the arithmetic, the rule in words, and a button to the other end of
/// each. Takes no room where there is none.
class PairDetail : public QWidget {
    Q_OBJECT
public:
    explicit PairDetail(QWidget* parent = nullptr);

    /// own: which end the statement is.
    void setPairs(const std::vector<PairRow>& pairs, Kind own);

Q_SIGNALS:
    void otherEndWanted(const duixian::PairRow& row);

private:
    void addPairs(const std::vector<PairRow>& together, Kind own);
    [[nodiscard]] QLayout* buttonsFor(const std::vector<PairRow>& together, Kind own);

    QWidget* m_rows = nullptr; ///< made anew for each statement
    std::vector<PairRow> m_shown;
    Kind m_own = Kind::Target;
};

} // namespace duixian::reader
