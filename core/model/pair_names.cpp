// SPDX-License-Identifier: GPL-3.0-or-later
// The words of names.h for promise and result.
#include "core/model/name_table.h"
#include "core/model/names.h"

namespace duixian {

template <>
struct Names<Verdict> {
    static constexpr std::array<std::pair<Verdict, std::string_view>, 3> table{
        {{Verdict::Reached, "reached"}, {Verdict::NotReached, "not reached"}, {Verdict::Undecidable, "undecidable"}}};
};

template <>
struct Names<VerdictRule> {
    static constexpr std::array<std::pair<VerdictRule, std::string_view>, 7> table{{{VerdictRule::AtLeastTarget, "at_least_target"},
                                                                                    {VerdictRule::AtMostTarget, "at_most_target"},
                                                                                    {VerdictRule::WithinRange, "within_range"},
                                                                                    {VerdictRule::BoundedOutcome, "bounded_outcome"},
                                                                                    {VerdictRule::NoNumber, "no_number"},
                                                                                    {VerdictRule::UnitsDiffer, "units_differ"},
                                                                                    {VerdictRule::Person, "person"}}};
};

template <>
struct Names<UnpairedReason> {
    static constexpr std::array<std::pair<UnpairedReason, std::string_view>, 6> table{{{UnpairedReason::NotReported, "not_reported"},
                                                                                       {UnpairedReason::Dropped, "dropped"},
                                                                                       {UnpairedReason::UnitChanged, "unit_changed"},
                                                                                       {UnpairedReason::NoNextReport, "no_next_report"},
                                                                                       {UnpairedReason::TermReport, "term_report"},
                                                                                       {UnpairedReason::Parted, "parted"}}};
};

template <>
struct Names<TaskState> {
    static constexpr std::array<std::pair<TaskState, std::string_view>, 6> table{{{TaskState::Behind, "behind"},
                                                                                  {TaskState::OnSchedule, "on schedule"},
                                                                                  {TaskState::Ahead, "ahead"},
                                                                                  {TaskState::Done, "done"},
                                                                                  {TaskState::DoneEarly, "done early"},
                                                                                  {TaskState::Other, "other"}}};
};

template <>
struct Names<TargetMeasure> {
    static constexpr std::array<std::pair<TargetMeasure, std::string_view>, 5> table{{{TargetMeasure::Deviation, "deviation"},
                                                                                      {TargetMeasure::Ratio, "ratio"},
                                                                                      {TargetMeasure::Amplification, "amplification"},
                                                                                      {TargetMeasure::Ratchet, "ratchet"},
                                                                                      {TargetMeasure::YearsUnchanged, "years_unchanged"}}};
};

template <>
struct Names<Mention> {
    static constexpr std::array<std::pair<Mention, std::string_view>, 5> table{{{Mention::Stated, "stated"},
                                                                                {Mention::DeclaredUnset, "declared_unset"},
                                                                                {Mention::NotMentioned, "not_mentioned"},
                                                                                {Mention::NotFound, "not_found"},
                                                                                {Mention::ReportMissing, "report_missing"}}};
};

template <>
struct Names<SecondFigureProblem> {
    static constexpr std::array<std::pair<SecondFigureProblem, std::string_view>, 9> table{
        {{SecondFigureProblem::ColumnMissing, "column_missing"},
         {SecondFigureProblem::FieldMissing, "field_missing"},
         {SecondFigureProblem::YearMalformed, "year_malformed"},
         {SecondFigureProblem::ValueMalformed, "value_malformed"},
         {SecondFigureProblem::PlaceUnknown, "place_unknown"},
         {SecondFigureProblem::PlaceAmbiguous, "place_ambiguous"},
         {SecondFigureProblem::TooManyFields, "too_many_fields"},
         {SecondFigureProblem::QuoteUnclosed, "quote_unclosed"},
         {SecondFigureProblem::Repeated, "repeated"}}};
};

std::string_view nameOf(Verdict value)
{
    return nameIn(value);
}

std::string_view nameOf(VerdictRule value)
{
    return nameIn(value);
}

std::string_view nameOf(UnpairedReason value)
{
    return nameIn(value);
}

std::string_view nameOf(TaskState value)
{
    return nameIn(value);
}

std::string_view nameOf(Mention value)
{
    return nameIn(value);
}

std::string_view nameOf(SecondFigureProblem value)
{
    return nameIn(value);
}

std::string_view nameOf(TargetMeasure value)
{
    return nameIn(value);
}

template std::optional<Verdict> named(std::string_view);
template std::optional<VerdictRule> named(std::string_view);
template std::optional<UnpairedReason> named(std::string_view);
template std::optional<TaskState> named(std::string_view);
template std::optional<Mention> named(std::string_view);
template std::optional<TargetMeasure> named(std::string_view);

} // namespace duixian
