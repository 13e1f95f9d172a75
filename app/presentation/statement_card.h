// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include <QString>

#include "core/model/indicator.h"
#include "core/model/pair_row.h"
#include "core/model/report.h"

namespace duixian::presentation {

/// The standard indicator of a name; null where it is none. Whoever owns the tables hands it to the pages.
using IndicatorLookup = std::function<const Indicator*(std::u16string_view)>;

/// What a card tells beside the statement itself: the report that it stands in, its standard indicator, the pairs that it is an end of;
/// null where there is none.
struct Surroundings {
    const Report* report = nullptr;
    const Indicator* standard = nullptr;
    const std::vector<PairRow>* pairs = nullptr;
};

/// The statement for a hover card or a panel, a line each: what it says; its other ends with the verdicts; its floor or its stretch; what
/// the indicator counts, where that is defined and which way is better; how sure the program is, and for each doubt what to do; what in the
/// report contradicts it. Plain text.
[[nodiscard]] QString statementCard(const Statement& statement, const Surroundings& around = {});
/// The same without the first line and the pairs.
[[nodiscard]] QString statementBackground(const Statement& statement, const Surroundings& around);

/// A contradiction in words, with the figures as the text writes them: “11%” does not fit “332亿元” and “368亿元”, which make 10.8 %. Of
/// other notes their word.
[[nodiscard]] QString noteText(const Note& note, const Report& report);

} // namespace duixian::presentation
