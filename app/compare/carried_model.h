// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QAbstractListModel>

#include "app/compare/carried_row.h"
#include "app/compare/marked_text.h"
#include "app/presentation/folding.h"

namespace duixian::comparing {

/// The sentences that were carried over, as a list that is filtered. Where a sentence differs from what it was is found when it is looked
/// at.
class CarriedModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// A sentence as it is shown; before: empty where one line says both.
    struct Versions {
        MarkedText now;
        MarkedText before;
    };
    /// How many rows are of each kind, in its order; then those that are gone. Of the part and the words that are wanted.
    using Counts = std::array<int, carriedKinds + 1>;

    explicit CarriedModel(CompareWords compare, QObject* parent = nullptr);

    /// How words are compared.
    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }

    void setRows(std::vector<CarriedRow> rows);
    void setWish(const CarriedWish& wish);
    [[nodiscard]] const CarriedWish& wish() const { return m_wish; }
    [[nodiscard]] Counts counts() const;
    /// The words of a field as a wish has them.
    [[nodiscard]] QStringList foldedWords(const QString& written) const { return presentation::filterWords(written, m_folding); }

    [[nodiscard]] const CarriedRow& row(int row) const;
    [[nodiscard]] const Versions& versions(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The words of the row as text, with its kind for those who don't see it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Kept {
        CarriedRow row;
        mutable QString folded;                   ///< both versions, once they were searched
        mutable std::optional<Versions> versions; ///< once they were looked at
    };
    [[nodiscard]] bool isWithin(const Kept& kept) const; ///< in the part, and with the words
    [[nodiscard]] bool isShown(const Kept& kept) const;
    [[nodiscard]] bool hasWords(const Kept& kept) const;
    void choose();

    CompareWords m_compare;
    presentation::Folding m_folding;
    std::vector<Kept> m_all;
    std::vector<std::size_t> m_shown;
    CarriedWish m_wish;
};

} // namespace duixian::comparing
