// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"

#include <algorithm>

#include "core/analysis/readable_text.h"
#include "core/base/sha256.h"
#include "core/extract/extractor.h"
#include "core/extract/head.h"
#include "core/judgement/anchor.h"
#include "core/lexicon/lexicon.h"
#include "core/sources/source.h"
#include "core/text/sketch.h"

namespace duixian {
namespace {

Passport passportOf(std::string_view bytes, const Origin& origin, const sources::Source& source)
{
    Passport passport;
    passport.fileName = origin.fileName;
    passport.path = origin.path;
    passport.address = source.address;
    passport.sha256 = sha256(bytes);
    passport.encoding = source.decoded.encoding;
    passport.format = source.format;
    passport.byteCount = bytes.size();
    passport.rules = rulesVersion;
    passport.steps = source.decoded.steps;
    return passport;
}

/// What the format tells and what a person settled; of two words on one passage, or on parts of one, the later holds.
text::Passages passages(std::u16string_view text, const std::vector<Layer>& furniture, const Choices& choices)
{
    constexpr LayerReason putBack = LayerReason::Navigation; // for the time of settling only
    std::vector<Layer> said;
    for (auto choice = choices.passages.rbegin(); choice != choices.passages.rend(); ++choice)
        if (const std::optional<Span> span = judgement::located(text, choice->anchor))
            said.push_back({*span, choice->takenOut ? LayerReason::TakenOut : putBack});
    text::Passages known;
    for (const Layer& layer : text::settledFurniture(said, {})) {
        if (layer.reason == LayerReason::TakenOut)
            known.furniture.push_back(layer);
        else
            known.kept.push_back(layer.span);
    }
    known.furniture.insert(known.furniture.end(), furniture.begin(), furniture.end());
    return known;
}

void settle(Head& head, HeadField field)
{
    std::erase_if(head.evidence, [field](const Evidence& evidence) { return evidence.field == field; });
    const auto place = std::find_if(head.evidence.begin(), head.evidence.end(), [field](const Evidence& e) { return e.field > field; });
    head.evidence.insert(place, {field, Witness::Person, {}, false});
}

/// The head with what a person settled of it. A title that the program made is made anew.
Head settled(Head head, const Choices& choices)
{
    const bool made = std::any_of(head.evidence.begin(), head.evidence.end(),
                                  [](const Evidence& e) { return e.field == HeadField::Title && e.span.empty(); });
    const auto take = [&head](auto& field, const auto& choice, HeadField name) {
        if (!choice)
            return;
        field = *choice;
        settle(head, name);
    };
    take(head.place, choices.place, HeadField::Place);
    take(head.kind, choices.kind, HeadField::Kind);
    take(head.reviewed, choices.reviewed, HeadField::Reviewed);
    take(head.planned, choices.planned, HeadField::Planned);
    if (made)
        head.title = extract::madeTitle(head);
    take(head.title, choices.title, HeadField::Title);
    return head;
}

/// The doubts that are left after what a person settled. The file disagrees on the place where the note has a span, else on the years.
std::vector<Note> stillDoubted(std::vector<Note> notes, const Choices& choices)
{
    const bool years = choices.reviewed || choices.planned;
    std::erase_if(notes, [&](const Note& note) {
        switch (note.code) {
        case NoteCode::PlaceUnknown:
        case NoteCode::PlaceAmbiguous:
        case NoteCode::PlaceFromFile:
            return choices.place.has_value();
        case NoteCode::FileDisagrees:
            return note.span.empty() ? years : choices.place.has_value();
        case NoteCode::YearsUnknown:
            return years;
        case NoteCode::NoReport:
            return choices.kind.has_value();
        case NoteCode::BytesReplaced:
        case NoteCode::TargetUnset:
        case NoteCode::GrowthUnfit:
        case NoteCode::ValuesDiffer:
        case NoteCode::SharesUnfit:
        case NoteCode::SharedUnevenly:
            return false;
        }
        return false;
    });
    return notes;
}

void addStep(std::vector<CleaningStep>& steps, Step step, std::size_t count)
{
    if (count > 0)
        steps.push_back({step, count});
}

std::size_t differences(std::u16string_view a, std::u16string_view b)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i] ? 1 : 0;
    return count;
}

Result<Explanation> run(std::string_view bytes, const Origin& origin, const Lexicon& lexicon, bool explained)
{
    auto source = sources::read(bytes, origin.fileName, origin.choices.encoding);
    if (!source)
        return tl::unexpected(source.error());
    Explanation out;
    Report& report = out.report;
    report.passport = passportOf(bytes, origin, *source);
    report.passport.words = lexicon.fingerprint();
    report.text = std::move(source->decoded.text);
    if (source->decoded.replaced > 0)
        report.notes.push_back({NoteCode::BytesReplaced, {}});

    const analysis::ReadableText read =
        analysis::readable(report.text, passages(report.text, source->furniture, origin.choices), source->cuts);
    report.layers = read.layers;
    extract::HeadReading reading =
        extract::readHead({read.clean, read.folded, read.outline, origin.path.empty() ? origin.fileName : origin.path}, Places::builtIn());
    report.head = settled(std::move(reading.head), origin.choices);
    const std::vector<Note> doubts = stillDoubted(std::move(reading.notes), origin.choices);
    report.notes.insert(report.notes.end(), doubts.begin(), doubts.end());
    extract::Extraction extraction = extract::extract(read.source(report.text), report.head, lexicon, explained);
    report.passport.steps.insert(report.passport.steps.end(), read.clean.steps.begin(), read.clean.steps.end());
    addStep(report.passport.steps, Step::LinesJoined, read.joins);
    addStep(report.passport.steps, Step::Folded, differences(read.clean.text, read.folded));
    report.sketch = text::sketchOf(read.folded);
    report.parts = std::move(extraction.parts);
    report.statements = std::move(extraction.statements);
    report.notes.insert(report.notes.end(), extraction.notes.begin(), extraction.notes.end());
    out.traces = std::move(extraction.traces);
    return out;
}

} // namespace

Result<Report> analyse(std::string_view bytes, const Origin& origin, const Lexicon& lexicon)
{
    auto explanation = run(bytes, origin, lexicon, false);
    if (!explanation)
        return tl::unexpected(explanation.error());
    return std::move(explanation->report);
}

Result<Explanation> explain(std::string_view bytes, const Origin& origin, const Lexicon& lexicon)
{
    return run(bytes, origin, lexicon, true);
}

} // namespace duixian
