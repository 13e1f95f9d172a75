// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ndjson.h"

#include <algorithm>
#include <optional>

#include "core/analysis/analyse.h"
#include "core/base/sha256.h"
#include "core/export/extract_lines.h"
#include "core/export/read_reports.h"
#include "core/export/read_statements.h"
#include "core/intake/gathering.h"
#include "core/lexicon/lexicon.h"
#include "core/match/match.h"
#include "tests/core/library/library_samples.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/spans.h"

namespace duixian::fuzz {
namespace {

std::string written(const std::vector<Statement>& statements)
{
    std::string lines;
    for (const Statement& statement : statements)
        lines += exporting::statementLine(statement) + "\n";
    return lines;
}

/// What the command match makes of two such files.
void lookAtPairs(const std::vector<Statement>& statements)
{
    const Matching matching = match::match(statements, statements, Lexicon::builtIn());
    const auto targets = std::count_if(statements.begin(), statements.end(), [](const Statement& s) { return s.kind == Kind::Target; });
    require(matching.pairs.size() + matching.unpaired.size() == static_cast<std::size_t>(targets), "every target is dealt with, once");
    const exporting::MatchedReports reports{statements, statements};
    for (const Pair& pair : matching.pairs)
        static_cast<void>(exporting::pairLine(pair, reports));
    for (const Unpaired& unpaired : matching.unpaired)
        static_cast<void>(exporting::unpairedLine(unpaired, reports));
}

std::string written(const GatheredReport& gathered)
{
    const Report& report = gathered.report;
    const exporting::FreshReading fresh{gathered.choices.encoding, gathered.statements, report.parts};
    std::string lines = exporting::reportLine(report.passport, report.head, {gathered.length, report.notes, report.layers, &fresh}) + "\n";
    lines += written(report.statements);
    return gathered.bytes ? lines + exporting::wholeLine(report, *gathered.bytes) + "\n" : lines;
}

/// What the text contradicts is refused; the rest a person marks. What lines of chance never get right is put right first: hash and counts.
void lookAtCompletion(GatheredReport gathered)
{
    if (!gathered.bytes)
        return; // its file would be looked for
    gathered.report.passport.sha256 = sha256(*gathered.bytes);
    gathered.statements = gathered.report.statements.size();
    gathered.length = gathered.report.text.size();
    intake::OriginalFiles none;
    if (const intake::Examined examined = intake::examine(gathered, none); examined.report)
        requireInText(*examined.report);
}

exporting::Gathered failedTwice()
{
    return Error{ErrorCode::LineMalformed, "more than one"};
}

/// What the command import makes of what other machines printed.
void lookAtReports(std::string_view bytes)
{
    exporting::readReports(bytes, [](const exporting::Gathered& gathered) {
        if (const auto* const report = std::get_if<GatheredReport>(&gathered)) {
            std::optional<exporting::Gathered> again;
            exporting::readReports(written(*report), [&](exporting::Gathered&& one) { again = again ? failedTwice() : std::move(one); });
            require(again == gathered, "a report that was read is written so that it reads the same");
            lookAtCompletion(*report);
        }
        if (const auto* const end = std::get_if<FileEnd>(&gathered))
            exporting::readReports(exporting::fileLine(*end), [&](const exporting::Gathered& one) {
                require(one == gathered, "the end of a file that was read is written so that it reads the same");
            });
    });
}

void let(std::string_view bytes)
{
    lookAtReports(bytes);
    const auto read = exporting::readStatements(bytes);
    if (!read)
        return;
    for (const Statement& statement : *read) {
        require(statement.span.begin <= statement.span.end, "a quote ends behind its begin");
        require(statement.subjectSpan.begin <= statement.subjectSpan.end, "a subject ends behind its begin");
        require(isWellFormed(statement.quote) && isWellFormed(statement.indicator), "words are valid UTF-16");
    }
    const auto again = exporting::readStatements(written(*read));
    require(again.has_value() && *again == *read, "what was read is written so that it reads the same");
    lookAtPairs(*read);
}

std::vector<std::string> made()
{
    GatheredReport gathered{library::sampleReport(), {}, "the bytes", 40, 2};
    gathered.report.statements.resize(1);
    const std::string words = "青石区2031年政府工作报告\n一、2030年工作回顾\n全区生产总值增长6.5%。\n二、2031年工作安排\n新增就业2万人。\n";
    const Report report = *analyse(words, {"青石区2031.txt", "", {}}, Lexicon::builtIn());
    const GatheredReport whole{report, {}, words, report.text.size(), report.statements.size()};
    return {written(gathered), written(whole), exporting::fileLine({"a.zip", "format_broken", 2, 7, {{"a.zip/b.pdf", "limit_reached"}}})};
}

} // namespace

Door ndjsonDoor()
{
    return {"ndjson", let, made, 3072, 2'000'000, 2000};
}

} // namespace duixian::fuzz
