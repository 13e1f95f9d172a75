// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/wording.h"

#include <QCoreApplication>

namespace duixian::presentation {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString wordOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::KindUnclear:
        return Wording::tr("It is not clear whether this is a promise or a result.");
    case Doubt::SubjectMissing:
        return Wording::tr("No words near the figure name what is measured.");
    case Doubt::IndicatorUnclear:
        return Wording::tr("The indicator's name was pieced together and may need the sentence.");
    case Doubt::SharedUnevenly:
        return Wording::tr("The sentence deals out more figures than it has names, or fewer.");
    case Doubt::PeriodUnclear:
        return Wording::tr("The year is taken from the part, and the part's year is not sure.");
    case Doubt::Damaged:
        return Wording::tr("The text is damaged or censored here.");
    case Doubt::UnitUnfit:
        return Wording::tr("The indicator is not counted in this unit.");
    case Doubt::MeasureUnfit:
        return Wording::tr("The indicator is not measured like this.");
    }
    return {};
}

QString shortWordOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::KindUnclear:
        return Wording::tr("promise or result?");
    case Doubt::SubjectMissing:
        return Wording::tr("no name near");
    case Doubt::IndicatorUnclear:
        return Wording::tr("name pieced together");
    case Doubt::SharedUnevenly:
        return Wording::tr("dealt out unevenly");
    case Doubt::PeriodUnclear:
        return Wording::tr("year not sure");
    case Doubt::Damaged:
        return Wording::tr("damaged text");
    case Doubt::UnitUnfit:
        return Wording::tr("unit does not fit");
    case Doubt::MeasureUnfit:
        return Wording::tr("measure does not fit");
    }
    return {};
}

QString remedyFor(Doubt doubt)
{
    switch (doubt) {
    case Doubt::KindUnclear:
        return Wording::tr("Read on which side of the report it stands.");
    case Doubt::SubjectMissing:
        return Wording::tr("Look for the name in the sentences before it.");
    case Doubt::IndicatorUnclear:
        return Wording::tr("Compare the name with the sentence.");
    case Doubt::SharedUnevenly:
        return Wording::tr("Check whose figure this is.");
    case Doubt::PeriodUnclear:
        return Wording::tr("Settle the report's years in its passport.");
    case Doubt::Damaged:
        return Wording::tr("Look for another copy of the report.");
    case Doubt::UnitUnfit:
        return Wording::tr("Check the unit and the name.");
    case Doubt::MeasureUnfit:
        return Wording::tr("Check whether it is a level, a growth in per cent or a change in points.");
    }
    return {};
}

QString confidenceWord(double confidence)
{
    constexpr double almost = 0.8;
    constexpr double half = 0.6;
    if (confidence >= almost)
        return Wording::tr("Almost sure.");
    return confidence >= half ? Wording::tr("Not quite sure.") : Wording::tr("Doubtful.");
}

QString wordOf(Direction direction)
{
    switch (direction) {
    case Direction::MoreIsBetter:
        return Wording::tr("More is better.");
    case Direction::LessIsBetter:
        return Wording::tr("Less is better.");
    case Direction::Neither:
        return Wording::tr("Neither more nor less is better in itself.");
    }
    return {};
}

QString wordOf(NoteCode code)
{
    switch (code) {
    case NoteCode::PlaceUnknown:
        return Wording::tr("Nothing in the text names the place.");
    case NoteCode::PlaceAmbiguous:
        return Wording::tr("Several places bear this name, and nothing in the text decides between them.");
    case NoteCode::PlaceFromFile:
        return Wording::tr("Only the file's name says which place it is.");
    case NoteCode::YearsUnknown:
        return Wording::tr("Nothing says which years are reviewed or planned.");
    case NoteCode::FileDisagrees:
        return Wording::tr("The file's name says another place or year than the text; the text was followed.");
    case NoteCode::NoReport:
        return Wording::tr("This does not read like a government work report.");
    case NoteCode::BytesReplaced:
        return Wording::tr("Some bytes fit no character and are shown as \uFFFD.");
    case NoteCode::TargetUnset:
        return Wording::tr("The report says that it sets no figure for this indicator.");
    case NoteCode::GrowthUnfit:
        return Wording::tr("A growth is not that of the two levels.");
    case NoteCode::ValuesDiffer:
        return Wording::tr("One indicator has two values in one year.");
    case NoteCode::SharesUnfit:
        return Wording::tr("A share is more than the whole, or the parts do not make it.");
    case NoteCode::SharedUnevenly:
        return Wording::tr("A sentence deals out more figures than it has names, or fewer.");
    }
    return {};
}

} // namespace duixian::presentation
