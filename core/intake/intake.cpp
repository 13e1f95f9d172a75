// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include <utility>

#include "core/analysis/analyse.h"
#include "core/intake/copies.h"
#include "core/intake/returning.h"

namespace duixian::intake {
namespace {

/// What a person would be asked; what somebody settled is not doubtful (Witness::Person).
std::vector<HeadField> doubtfulFields(const Head& head)
{
    std::vector<HeadField> fields;
    for (const Evidence& evidence : head.evidence)
        if (evidence.doubtful && evidence.field <= HeadField::Planned)
            fields.push_back(evidence.field);
    return fields;
}

Taken readAs(const Report& report, Status status, ReportId id)
{
    Taken taken;
    taken.status = status;
    taken.report = id;
    taken.head = report.head;
    taken.encoding = report.passport.encoding;
    return taken;
}

Taken stored(const Examined& examined, library::Library& library, HistoryStep& step)
{
    const Report& report = *examined.report;
    const library::Arrival arrival = arrivalOf(library, report, examined.choices);
    const library::AddResult added = library.add(report, examined.bytes, arrival, step);
    if (added.status == library::Added::AlreadyThere) // another program was quicker
        return readAs(report, Status::AlreadyThere, added.id);
    Taken taken = readAs(report, Status::Imported, added.id);
    if (arrival.former.valid()) {
        carryPairsTo(library, added.id, report, step);
        carryPinsTo(library, added.id, report, step);
    }
    for (const Decision& decision : arrival.judgements.decisions)
        (decision.standing == Standing::Holds ? taken.recovered : taken.adrift) += 1;
    taken.doubts = readingDoubts(report);
    taken.fields = doubtfulFields(report.head);
    if (!taken.doubts.empty() || !taken.fields.empty())
        taken.status = Status::Doubtful;
    return taken;
}

} // namespace

std::vector<Note> readingDoubts(const Report& report)
{
    std::vector<Note> doubts = report.notes;
    std::erase_if(doubts, [](const Note& note) { return isContradiction(note.code); });
    return doubts;
}

Examined examine(const File& file, const Choices& choices, const Lexicon& lexicon)
{
    if (file.error)
        return {tl::unexpected(*file.error), {}, choices};
    auto bytes = file.bytes ? Result<std::string>(*file.bytes) : readFile(file.path);
    if (!bytes)
        return {tl::unexpected(bytes.error()), {}, choices};
    auto report = analyse(*bytes, {file.fileName, file.path, choices}, lexicon);
    return {std::move(report), std::move(*bytes), choices};
}

Taken take(const Examined& examined, library::Library& library, HistoryStep& step, bool copiesToo)
{
    if (!examined.report) {
        Taken failed;
        failed.error = examined.report.error();
        return failed;
    }
    const Report& report = *examined.report;
    if (const ReportId there = library.holding(report.passport.sha256); there.valid())
        return readAs(report, Status::AlreadyThere, there);
    if (const auto copy = copiesToo ? std::nullopt : copyIn(library, report)) {
        Taken taken = readAs(report, Status::CopyOf, copy->of);
        taken.differences = copy->differences;
        return taken;
    }
    return stored(examined, library, step);
}

Taken take(const Examined& examined, library::Library& library, bool copiesToo)
{
    HistoryStep step{HistoryAction::Import, {}};
    return take(examined, library, step, copiesToo);
}

} // namespace duixian::intake
