// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"

#include "core/model/name_table.h"

namespace duixian {

template <>
struct Names<Kind> {
    static constexpr std::array<std::pair<Kind, std::string_view>, 2> table{{{Kind::Target, "target"}, {Kind::Outcome, "outcome"}}};
};

template <>
struct Names<Measure> {
    static constexpr std::array<std::pair<Measure, std::string_view>, 8> table{{{Measure::Level, "level"},
                                                                                {Measure::Growth, "growth"},
                                                                                {Measure::AverageGrowth, "average_growth"},
                                                                                {Measure::Change, "change"},
                                                                                {Measure::Gap, "gap"},
                                                                                {Measure::Multiple, "multiple"},
                                                                                {Measure::Ratio, "ratio"},
                                                                                {Measure::Sync, "sync"}}};
};

template <>
struct Names<Bound> {
    static constexpr std::array<std::pair<Bound, std::string_view>, 5> table{
        {{Bound::Equal, "="}, {Bound::About, "~"}, {Bound::AtLeast, ">="}, {Bound::AtMost, "<="}, {Bound::Range, "range"}}};
};

template <>
struct Names<Section> {
    static constexpr std::array<std::pair<Section, std::string_view>, 3> table{
        {{Section::Review, "review"}, {Section::Plan, "plan"}, {Section::Other, "other"}}};
};

template <>
struct Names<Strength> {
    static constexpr std::array<std::pair<Strength, std::string_view>, 4> table{
        {{Strength::Binding, "binding"}, {Strength::Ensured, "ensured"}, {Strength::Plain, "plain"}, {Strength::Aspired, "aspired"}}};
};

template <>
struct Names<Doubt> {
    static constexpr std::array<std::pair<Doubt, std::string_view>, 8> table{{{Doubt::KindUnclear, "kind_unclear"},
                                                                              {Doubt::SubjectMissing, "subject_missing"},
                                                                              {Doubt::IndicatorUnclear, "indicator_unclear"},
                                                                              {Doubt::SharedUnevenly, "shared_unevenly"},
                                                                              {Doubt::PeriodUnclear, "period_unclear"},
                                                                              {Doubt::Damaged, "damaged"},
                                                                              {Doubt::UnitUnfit, "unit_unfit"},
                                                                              {Doubt::MeasureUnfit, "measure_unfit"}}};
};

template <>
struct Names<Direction> {
    static constexpr std::array<std::pair<Direction, std::string_view>, 3> table{
        {{Direction::MoreIsBetter, "more"}, {Direction::LessIsBetter, "less"}, {Direction::Neither, "neither"}}};
};

template <>
struct Names<ReportKind> {
    static constexpr std::array<std::pair<ReportKind, std::string_view>, 5> table{{{ReportKind::Annual, "annual"},
                                                                                   {ReportKind::NewTerm, "new-term"},
                                                                                   {ReportKind::PlanOnly, "plan-only"},
                                                                                   {ReportKind::ReviewOnly, "review-only"},
                                                                                   {ReportKind::None, "none"}}};
};

template <>
struct Names<NoteCode> {
    static constexpr std::array<std::pair<NoteCode, std::string_view>, 12> table{{{NoteCode::PlaceUnknown, "place_unknown"},
                                                                                  {NoteCode::PlaceAmbiguous, "place_ambiguous"},
                                                                                  {NoteCode::PlaceFromFile, "place_from_file"},
                                                                                  {NoteCode::YearsUnknown, "years_unknown"},
                                                                                  {NoteCode::FileDisagrees, "file_disagrees"},
                                                                                  {NoteCode::NoReport, "no_report"},
                                                                                  {NoteCode::BytesReplaced, "bytes_replaced"},
                                                                                  {NoteCode::TargetUnset, "target_unset"},
                                                                                  {NoteCode::GrowthUnfit, "growth_unfit"},
                                                                                  {NoteCode::ValuesDiffer, "values_differ"},
                                                                                  {NoteCode::SharesUnfit, "shares_unfit"},
                                                                                  {NoteCode::SharedUnevenly, "shared_unevenly"}}};
};

template <>
struct Names<Format> {
    static constexpr std::array<std::pair<Format, std::string_view>, 6> table{{{Format::PlainText, "text"},
                                                                               {Format::Markdown, "markdown"},
                                                                               {Format::Html, "html"},
                                                                               {Format::Docx, "docx"},
                                                                               {Format::Odt, "odt"},
                                                                               {Format::Pdf, "pdf"}}};
};

template <>
struct Names<LayerReason> {
    static constexpr std::array<std::pair<LayerReason, std::string_view>, 12> table{{{LayerReason::Navigation, "navigation"},
                                                                                     {LayerReason::Forum, "forum"},
                                                                                     {LayerReason::Advertisement, "advertisement"},
                                                                                     {LayerReason::Repeated, "repeated"},
                                                                                     {LayerReason::PageMargin, "page_margin"},
                                                                                     {LayerReason::Glossary, "glossary"},
                                                                                     {LayerReason::Annex, "annex"},
                                                                                     {LayerReason::TakenOut, "taken_out"},
                                                                                     {LayerReason::Censored, "censored"},
                                                                                     {LayerReason::LostBytes, "lost_bytes"},
                                                                                     {LayerReason::BrokenLine, "broken_line"},
                                                                                     {LayerReason::WrittenEscape, "written_escape"}}};
};

template <>
struct Names<Step> {
    static constexpr std::array<std::pair<Step, std::string_view>, 15> table{{{Step::ByteOrderMark, "byte_order_mark"},
                                                                              {Step::BytesReplaced, "bytes_replaced"},
                                                                              {Step::LineEnds, "line_ends"},
                                                                              {Step::Markup, "markup"},
                                                                              {Step::NumbersWritten, "numbers_written"},
                                                                              {Step::RevisionsAccepted, "revisions_accepted"},
                                                                              {Step::CompatibilityForms, "compatibility_forms"},
                                                                              {Step::TabsForCells, "tabs_for_cells"},
                                                                              {Step::WidthNarrowed, "width_narrowed"},
                                                                              {Step::BlanksLeftOut, "blanks_left_out"},
                                                                              {Step::InvisibleLeftOut, "invisible_left_out"},
                                                                              {Step::NoteMarksLeftOut, "note_marks_left_out"},
                                                                              {Step::EscapesRead, "escapes_read"},
                                                                              {Step::LinesJoined, "lines_joined"},
                                                                              {Step::Folded, "folded"}}};
};

template <>
struct Names<HeadField> {
    static constexpr std::array<std::pair<HeadField, std::string_view>, 9> table{{{HeadField::Place, "place"},
                                                                                  {HeadField::Kind, "kind"},
                                                                                  {HeadField::Reviewed, "reviewed"},
                                                                                  {HeadField::Planned, "planned"},
                                                                                  {HeadField::PlannedTerm, "planned_term"},
                                                                                  {HeadField::Date, "date"},
                                                                                  {HeadField::Session, "session"},
                                                                                  {HeadField::Speaker, "speaker"},
                                                                                  {HeadField::Title, "title"}}};
};

template <>
struct Names<Witness> {
    static constexpr std::array<std::pair<Witness, std::string_view>, 8> table{{{Witness::Person, "person"},
                                                                                {Witness::Title, "title"},
                                                                                {Witness::Address, "address"},
                                                                                {Witness::Headings, "headings"},
                                                                                {Witness::Targets, "targets"},
                                                                                {Witness::Page, "page"},
                                                                                {Witness::Body, "body"},
                                                                                {Witness::FileName, "file_name"}}};
};

template <>
struct Names<IntakeStatus> {
    static constexpr std::array<std::pair<IntakeStatus, std::string_view>, 5> table{{{IntakeStatus::Imported, "imported"},
                                                                                     {IntakeStatus::AlreadyThere, "already_there"},
                                                                                     {IntakeStatus::CopyOf, "copy_of"},
                                                                                     {IntakeStatus::Doubtful, "doubtful"},
                                                                                     {IntakeStatus::Failed, "failed"}}};
};

template <>
struct Names<Joint> {
    static constexpr std::array<std::pair<Joint, std::string_view>, 6> table{{{Joint::Pinned, "pinned"},
                                                                              {Joint::Promise, "promise"},
                                                                              {Joint::Indicator, "indicator"},
                                                                              {Joint::Words, "words"},
                                                                              {Joint::Theme, "theme"},
                                                                              {Joint::Part, "part"}}};
};

template <>
struct Names<Carried> {
    static constexpr std::array<std::pair<Carried, std::string_view>, carriedKinds> table{
        {{Carried::Same, "same"}, {Carried::NewNumber, "new_number"}, {Carried::Reworded, "reworded"}, {Carried::New, "new"}}};
};

std::string_view nameOf(Kind value)
{
    return nameIn(value);
}

std::string_view nameOf(Measure value)
{
    return nameIn(value);
}

std::string_view nameOf(Bound value)
{
    return nameIn(value);
}

std::string_view nameOf(Section value)
{
    return nameIn(value);
}

std::string_view nameOf(Strength value)
{
    return nameIn(value);
}

std::string_view nameOf(Doubt value)
{
    return nameIn(value);
}

std::string_view nameOf(Direction value)
{
    return nameIn(value);
}

std::string_view nameOf(ReportKind value)
{
    return nameIn(value);
}

std::string_view nameOf(NoteCode value)
{
    return nameIn(value);
}

std::string_view nameOf(Format value)
{
    return nameIn(value);
}

std::string_view nameOf(LayerReason value)
{
    return nameIn(value);
}

std::string_view nameOf(Step value)
{
    return nameIn(value);
}

std::string_view nameOf(HeadField value)
{
    return nameIn(value);
}

std::string_view nameOf(Witness value)
{
    return nameIn(value);
}

std::string_view nameOf(IntakeStatus value)
{
    return nameIn(value);
}

std::string_view nameOf(Joint value)
{
    return nameIn(value);
}

std::string_view nameOf(Carried value)
{
    return nameIn(value);
}

template std::optional<Kind> named(std::string_view);
template std::optional<Measure> named(std::string_view);
template std::optional<Bound> named(std::string_view);
template std::optional<Section> named(std::string_view);
template std::optional<Strength> named(std::string_view);
template std::optional<Doubt> named(std::string_view);
template std::optional<Direction> named(std::string_view);
template std::optional<ReportKind> named(std::string_view);
template std::optional<NoteCode> named(std::string_view);
template std::optional<Format> named(std::string_view);
template std::optional<LayerReason> named(std::string_view);
template std::optional<Step> named(std::string_view);
template std::optional<HeadField> named(std::string_view);
template std::optional<Witness> named(std::string_view);
template std::optional<IntakeStatus> named(std::string_view);
template std::optional<Joint> named(std::string_view);
template std::optional<Carried> named(std::string_view);

} // namespace duixian
