// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "app/models/facet_rows.h"
#include "core/model/understood.h"

/// A question is its text: whatever is ticked, corrected or taken away rewrites it, so that what is seen in the field is all that is asked.
namespace duixian::searching {

/// A place, by its name or by names with / between, and an indicator, as a question says them in the window's language.
[[nodiscard]] QString placePiece(const QString& name);
[[nodiscard]] QString indicatorPiece(const QString& name);

/// The question without a piece of it.
[[nodiscard]] QString without(const QString& question, const Span& piece);

/// The question with a value of a facet added, or taken away where it is chosen. A place takes the place of those above it, a year of the
/// years, a kind of the kind. isOneOfMany: whether several places have a name.
[[nodiscard]] QString toggled(const QString& question, const Understood& understood, const models::FacetRow& value,
                              const std::function<bool(const QString& name)>& isOneOfMany);

/// The question without what it says of a facet: two questions that are the same so differ only by what is ticked there.
[[nodiscard]] QString without(const QString& question, const Understood& understood, models::Facet facet);

} // namespace duixian::searching
