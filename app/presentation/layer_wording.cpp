// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/wording.h"

#include <map>

#include <QCoreApplication>

namespace duixian::presentation {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString wordOf(LayerReason reason)
{
    switch (reason) {
    case LayerReason::Navigation:
        return Wording::tr("Navigation and buttons of the page, not read");
    case LayerReason::Forum:
        return Wording::tr("Names, floors and signatures of a forum, not read");
    case LayerReason::Advertisement:
        return Wording::tr("Advertisement planted in the text, not read");
    case LayerReason::Repeated:
        return Wording::tr("The same text once more, not read");
    case LayerReason::PageMargin:
        return Wording::tr("Running head, foot or number of a printed page, not read");
    case LayerReason::Glossary:
        return Wording::tr("Explanation of terms or footnote, not read");
    case LayerReason::Annex:
        return Wording::tr("List of attached files or table behind the report, not read");
    case LayerReason::TakenOut:
        return Wording::tr("Left out by hand, not read");
    case LayerReason::Censored:
        return Wording::tr("Censored: * stands for words");
    case LayerReason::LostBytes:
        return Wording::tr("Characters were lost here");
    case LayerReason::BrokenLine:
        return Wording::tr("A line end inside a sentence, read as if it were not there");
    case LayerReason::WrittenEscape:
        return Wording::tr("A control sign written out as characters, read as what it stands for");
    }
    return {};
}

QString shortWordOf(LayerReason reason)
{
    switch (reason) {
    case LayerReason::Navigation:
        return Wording::tr("navigation");
    case LayerReason::Forum:
        return Wording::tr("forum");
    case LayerReason::Advertisement:
        return Wording::tr("advertisement");
    case LayerReason::Repeated:
        return Wording::tr("repeated text");
    case LayerReason::PageMargin:
        return Wording::tr("page margin");
    case LayerReason::Glossary:
        return Wording::tr("glossary");
    case LayerReason::Annex:
        return Wording::tr("annex");
    case LayerReason::TakenOut:
        return Wording::tr("left out by hand");
    case LayerReason::Censored:
        return Wording::tr("censored");
    case LayerReason::LostBytes:
        return Wording::tr("lost characters");
    case LayerReason::BrokenLine:
        return Wording::tr("broken line");
    case LayerReason::WrittenEscape:
        return Wording::tr("written-out sign");
    }
    return {};
}

QString wordOf(Step step)
{
    switch (step) {
    case Step::ByteOrderMark:
        return Wording::tr("Byte order mark left out");
    case Step::BytesReplaced:
        return Wording::tr("Bytes that fit no character shown as \uFFFD");
    case Step::LineEnds:
        return Wording::tr("Line ends made alike");
    case Step::Markup:
        return Wording::tr("Marks of the file's format left out");
    case Step::NumbersWritten:
        return Wording::tr("Automatic numbers of headings and lists written into the text");
    case Step::RevisionsAccepted:
        return Wording::tr("Tracked changes taken as accepted");
    case Step::CompatibilityForms:
        return Wording::tr("Odd forms of characters made usual");
    case Step::TabsForCells:
        return Wording::tr("Cells of tables set apart by tabs");
    case Step::WidthNarrowed:
        return Wording::tr("Full-width digits, letters and signs read as half-width");
    case Step::BlanksLeftOut:
        return Wording::tr("Blanks beside Chinese and inside numbers passed over");
    case Step::InvisibleLeftOut:
        return Wording::tr("Invisible characters passed over");
    case Step::NoteMarksLeftOut:
        return Wording::tr("Marks of footnotes passed over");
    case Step::EscapesRead:
        return Wording::tr("Control signs written out as characters read as what they stand for");
    case Step::LinesJoined:
        return Wording::tr("Sentences cut by a line end joined");
    case Step::Folded:
        return Wording::tr("Traditional characters read as simplified ones");
    }
    return {};
}

std::vector<std::pair<LayerReason, int>> layerCounts(const std::vector<Layer>& layers)
{
    std::map<LayerReason, int> counts;
    for (const Layer& layer : layers)
        ++counts[layer.reason];
    return {counts.begin(), counts.end()};
}

} // namespace duixian::presentation
