// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/models/verdict_wish.h"
#include "core/base/span.h"
#include "core/model/statement.h"

namespace duixian::models {

/// Which statements a person wants to see. What is none or empty asks nothing; a statement is seen where all the rest holds.
struct StatementWish {
    std::optional<Kind> kind;
    std::optional<Measure> measure;
    std::optional<Section> section;
    std::optional<Span> part; ///< a stretch of the text: what stands under a heading
    QString indicator;        ///< the whole name
    QString words;            ///< all of them, anywhere in the row, in either script
    std::optional<bool> doubtful;
    std::optional<bool> reviewed;       ///< whether a person said something to it
    std::optional<bool> noted;          ///< whether a person starred it, tagged it or wrote beside it
    std::optional<VerdictWish> verdict; ///< of one of its pairs

    [[nodiscard]] bool empty() const { return *this == StatementWish{}; }
    friend bool operator==(const StatementWish&, const StatementWish&) = default;
};

} // namespace duixian::models
