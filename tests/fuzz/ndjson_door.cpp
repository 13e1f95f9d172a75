// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ndjson.h"

#include <algorithm>

#include "core/export/read_statements.h"
#include "core/lexicon/lexicon.h"
#include "core/match/match.h"
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

void let(std::string_view bytes)
{
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

} // namespace

Door ndjsonDoor()
{
    return {"ndjson", let, noneMade, 1536, 2'000'000, 2000};
}

} // namespace duixian::fuzz
