// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QStringList>

#include "core/base/span.h"
#include "core/model/carried_over.h"
#include "core/model/word_differences.h"

namespace duixian::comparing {

/// Tells where two sentences differ.
using CompareWords = std::function<WordDifferences(std::u16string_view a, std::u16string_view b)>;

/// A sentence of the newer report with what it was in the older one, or one of the older that is gone.
struct CarriedRow {
    std::optional<Carried> kind; ///< none: gone
    std::optional<Span> a;       ///< in the report that is compared with
    std::optional<Span> b;       ///< in the report that is looked at
    std::u16string wordsA;
    std::u16string wordsB;
    std::optional<std::size_t> part; ///< of the report that the sentence is shown of
    bool moved = false;
};

/// Which of the rows a person wants to see.
struct CarriedWish {
    enum class Show { Everything, Kind, Gone };

    Show show = Show::Everything; ///< everything of b; what is gone is shown by itself
    Carried kind = Carried::Same; ///< of Show::Kind
    std::optional<Span> part;     ///< the part's body in b; what is gone stands in none
    QStringList words;            ///< all stand in one version or the other; folded (app/presentation/folding.h)

    friend bool operator==(const CarriedWish&, const CarriedWish&) = default;
};

} // namespace duixian::comparing
