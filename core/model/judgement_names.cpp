// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/judgement_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace duixian {
namespace {

// The words stand in the order of the enumerators.
constexpr auto rulings = std::to_array<std::string_view>({"accepted", "corrected", "rejected", "added"});
constexpr auto fields = std::to_array<std::string_view>({"quote", "kind", "value", "value_max", "unit", "measure", "bound", "indicator",
                                                         "subject", "period", "section", "strength", "stretch_of"});
constexpr auto annotations = std::to_array<std::string_view>({"remark", "tag", "responsible"});
constexpr auto pairRulings = std::to_array<std::string_view>({"joined", "parted", "overruled"});
constexpr auto actions = std::to_array<std::string_view>(
    {"import", "remove", "settle", "take_out", "put_back", "read_anew", "rename", "accept", "correct", "reject", "add", "withdraw",
     "remark", "tag",    "join",   "part",     "overrule", "words",     "search", "merge",  "assign",  "second", "pin", "unpin"});
static_assert(rulings.size() == static_cast<std::size_t>(Ruling::Added) + 1);
static_assert(fields.size() == static_cast<std::size_t>(StatementField::StretchOf) + 1);
static_assert(annotations.size() == static_cast<std::size_t>(AnnotationKind::Responsible) + 1);
static_assert(pairRulings.size() == static_cast<std::size_t>(PairRuling::Overruled) + 1);
static_assert(actions.size() == static_cast<std::size_t>(HistoryAction::Unpin) + 1);

template <class Enum, class Words>
std::optional<Enum> namedIn(const Words& words, std::string_view name)
{
    const auto found = std::find(words.begin(), words.end(), name);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

} // namespace

std::string_view nameOf(Ruling value)
{
    return rulings.at(static_cast<std::size_t>(value));
}

std::string_view nameOf(StatementField value)
{
    return fields.at(static_cast<std::size_t>(value));
}

std::string_view nameOf(AnnotationKind value)
{
    return annotations.at(static_cast<std::size_t>(value));
}

std::string_view nameOf(PairRuling value)
{
    return pairRulings.at(static_cast<std::size_t>(value));
}

std::string_view nameOf(HistoryAction value)
{
    return actions.at(static_cast<std::size_t>(value));
}

template <>
std::optional<Ruling> named(std::string_view name)
{
    return namedIn<Ruling>(rulings, name);
}

template <>
std::optional<StatementField> named(std::string_view name)
{
    return namedIn<StatementField>(fields, name);
}

template <>
std::optional<AnnotationKind> named(std::string_view name)
{
    return namedIn<AnnotationKind>(annotations, name);
}

template <>
std::optional<PairRuling> named(std::string_view name)
{
    return namedIn<PairRuling>(pairRulings, name);
}

template <>
std::optional<HistoryAction> named(std::string_view name)
{
    return namedIn<HistoryAction>(actions, name);
}

} // namespace duixian
