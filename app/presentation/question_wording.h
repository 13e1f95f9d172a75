// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/understood.h"

namespace duixian::presentation {

/// What a piece of a question was taken for, as a chip says it.
struct PartWords {
    QString sort; ///< "indicator", "place"; empty where what is said needs no such word
    QString said; ///< "城镇新增就业人数", "more than 1 万人", "any place"
};

[[nodiscard]] PartWords partWords(QuestionWord kind, const Said& said);
/// The same in one line: "indicator: 城镇新增就业人数".
[[nodiscard]] QString partLine(QuestionWord kind, const Said& said);
/// "more than 1 万人", "at least 8 %", "from 5 to 8 %".
[[nodiscard]] QString comparisonText(const Comparison& comparison);

} // namespace duixian::presentation
