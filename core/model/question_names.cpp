// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/question_names.h"

#include <array>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian {

std::string_view nameOf(Asking asking)
{
    static constexpr std::array<std::string_view, 4> names{"nothing", "words", "figures", "pattern"};
    return names[static_cast<std::size_t>(asking)];
}

std::string_view nameOf(QuestionWord word)
{
    static constexpr std::array<std::string_view, 12> names{"words",    "indicator", "name_words",   "measure", "comparison",  "kind",
                                                            "strength", "years",     "report_years", "place",   "report_kind", "pattern"};
    return names[static_cast<std::size_t>(word)];
}

std::string_view nameOf(Relation relation)
{
    static constexpr std::array<std::string_view, 6> names{"<", "<=", "=", ">=", ">", "between"};
    return names[static_cast<std::size_t>(relation)];
}

std::string textOf(const Comparison& comparison)
{
    std::string out = std::string(nameOf(comparison.relation)) + " " + numberText(comparison.value);
    if (comparison.relation == Relation::Between)
        out += " " + numberText(comparison.valueMax);
    return comparison.unit.empty() ? out : out + " " + toUtf8(comparison.unit);
}

} // namespace duixian
