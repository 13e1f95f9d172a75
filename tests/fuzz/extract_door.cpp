// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <set>

#include "core/analysis/analyse.h"
#include "core/analysis/second_look.h"
#include "core/lexicon/lexicon.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/spans.h"

namespace duixian::fuzz {
namespace {

/// All texts are UTF-8 here: the decode door guesses.
Origin origin()
{
    Origin out;
    out.fileName = "青石区2031.txt";
    out.choices.encoding = Encoding::Utf8;
    return out;
}

void lookAt(const Statement& statement, const Report& report)
{
    const std::u16string_view text = report.text;
    require(statement.quote == text.substr(statement.span.begin, statement.span.length()), "the quote is what stands there");
    require(std::isfinite(statement.value.value_or(0)) && std::isfinite(statement.valueMax.value_or(0)), "a value is a number");
    require(statement.confidence >= 0 && statement.confidence <= 1, "confidence is from 0 to 1");
    require(!statement.quote.empty() && isWellFormed(statement.indicator), "a statement has words");
    require((statement.kind == Kind::Target) == statement.strength.has_value(), "a target has a strength, an outcome none");
}

void lookAt(const Report& report)
{
    require(isWellFormed(report.text), "a report's text is valid UTF-16");
    requireInText(report);
    std::set<std::size_t> begins;
    for (const Statement& statement : report.statements) {
        lookAt(statement, report);
        begins.insert(statement.span.begin);
    }
    for (const Statement& statement : report.statements)
        require(!statement.stretchOf || begins.contains(*statement.stretchOf), "a stretch belongs to a statement");
    for (const Part& part : report.parts)
        require(part.body.contains(part.heading), "a heading lies in its part");
}

void let(std::string_view bytes)
{
    const Lexicon& lexicon = Lexicon::builtIn();
    const auto report = analyse(bytes, origin(), lexicon);
    if (!report)
        return;
    lookAt(*report);
    if (isOneIn(32, bytes)) {
        const auto explained = explain(bytes, origin(), lexicon);
        require(explained && explained->report == *report, "the same text gives the same report, explained or not");
        require(tracesOf(*report, lexicon).size() == explained->traces.size(), "a second look sees the same figures");
        const std::size_t length = report->text.size();
        const Span words{length / 3, length - length / 3};
        requireInside(proposed(*report, words, lexicon).span, length, "a statement of a person's words lies in the text");
    }
}

} // namespace

Door extractDoor()
{
    return {"extract", let, noneMade, 480, 2'000'000, 600};
}

} // namespace duixian::fuzz
