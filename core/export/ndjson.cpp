// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ndjson.h"

#include "core/base/encoding.h"
#include "core/base/utf.h"
#include "core/export/json_line.h"
#include "core/model/judgement_names.h"

namespace duixian::exporting {
namespace {

std::string secondJson(const std::vector<SecondBeside>& second)
{
    std::string out = "[";
    for (const SecondBeside& one : second) {
        JsonLine line;
        line.text("source", one.figure.source).number("value", one.figure.value).text("unit", one.figure.unit);
        line.numberOrNull("difference", one.difference).raw("differs", one.differs ? "true" : "false");
        out.append(out.size() > 1 ? "," : "").append(line.finish());
    }
    return out + "]";
}

void addReport(JsonLine& line, std::string_view key, ReportId report)
{
    line.countOrNull(key, report.valid() ? std::optional(static_cast<std::size_t>(report.value)) : std::nullopt);
}

void addPeriod(JsonLine& line, std::string_view key, const std::optional<Period>& period)
{
    line.textOrNull(key, period ? toText(*period) : std::string{});
}

void addSpan(JsonLine& line, const Span& span)
{
    line.count("start", span.begin).count("end", span.end);
}

/// Empty: of no single place.
void addSpanOrNull(JsonLine& line, const Span& span)
{
    if (span.empty())
        line.null("start").null("end");
    else
        addSpan(line, span);
}

template <class Items, class Write>
std::string array(const Items& items, Write&& write)
{
    std::string out = "[";
    for (const auto& item : items)
        out.append(out.size() > 1 ? "," : "").append(write(item));
    return out + "]";
}

std::string placeObject(const Place& place)
{
    return JsonLine()
        .text("name", place.name)
        .textOrNull("code", place.code)
        .raw("path", array(place.path, [](const std::u16string& step) { return jsonText(toUtf8(step)); }))
        .finish();
}

std::string noteObject(const Note& note)
{
    JsonLine line;
    line.text("code", nameOf(note.code));
    addSpanOrNull(line, note.span);
    if (isContradiction(note.code)) {
        line.raw("others", array(note.others, [](const Span& span) {
                     JsonLine other;
                     addSpan(other, span);
                     return other.finish();
                 }));
        line.numberOrNull("computed", note.computed);
    }
    if (!note.indicator.empty())
        line.text("indicator", note.indicator);
    return line.finish();
}

std::string stepObject(const CleaningStep& step)
{
    return JsonLine().text("step", nameOf(step.step)).count("count", step.count).finish();
}

/// What a pass added, field by field, or why it dropped the figure.
std::string stepOfTrace(const TraceStep& step)
{
    JsonLine line;
    line.text("pass", step.pass);
    if (!step.dropped.empty())
        return line.text("dropped", step.dropped).finish();
    JsonLine added;
    for (const TraceField& field : step.added)
        added.text(field.name, field.value);
    return line.raw("added", added.finish()).finish();
}

std::string layerObject(const Layer& layer)
{
    JsonLine line;
    line.text("reason", nameOf(layer.reason));
    addSpan(line, layer.span);
    return line.finish();
}

std::string evidenceObject(const Evidence& evidence)
{
    JsonLine line;
    line.text("field", nameOf(evidence.field)).text("witness", nameOf(evidence.witness));
    addSpanOrNull(line, evidence.span);
    return line.raw("doubtful", evidence.doubtful ? "true" : "false").finish();
}

std::string partObject(const Part& part)
{
    JsonLine line;
    line.count("level", static_cast<std::size_t>(part.level)).text("section", nameOf(part.section));
    line.count("heading_start", part.heading.begin).count("heading_end", part.heading.end);
    return line.count("body_start", part.body.begin).count("body_end", part.body.end).finish();
}

} // namespace

std::string reportLine(const Passport& passport, const Head& head, const ReportFacts& facts, ReportId report)
{
    JsonLine line;
    line.text("type", "report").text("file", passport.fileName);
    addReport(line, "report", report);
    line.textOrNull("title", head.title);
    line.raw("place", head.place ? placeObject(*head.place) : "null");
    line.text("kind", nameOf(head.kind));
    addPeriod(line, "reviewed", head.reviewed);
    addPeriod(line, "planned", head.planned);
    addPeriod(line, "planned_term", head.plannedTerm);
    line.textOrNull("date", head.date).textOrNull("session", head.session).textOrNull("speaker", head.speaker);
    line.text("encoding", nameOf(passport.encoding)).text("format", nameOf(passport.format));
    line.count("length", facts.length).text("sha256", passport.sha256).number("rules", passport.rules);
    line.raw("notes", array(facts.notes, noteObject));
    line.textOrNull("address", passport.address).textOrNull("imported", passport.imported);
    line.raw("steps", array(passport.steps, stepObject)).raw("layers", array(facts.layers, layerObject));
    line.raw("evidence", array(head.evidence, evidenceObject));
    if (facts.fresh != nullptr) {
        const auto given = facts.fresh->encodingGiven;
        line.textOrNull("path", passport.path).textOrNull("encoding_given", given ? nameOf(*given) : std::string_view{});
        line.count("statements", facts.fresh->statements).raw("parts", array(facts.fresh->parts, partObject));
    }
    return line.finish();
}

std::string statementLine(const Statement& s, ReportId report, std::optional<Ruling> decision)
{
    JsonLine line;
    line.text("type", "statement");
    addReport(line, "report", report);
    addSpan(line, s.span);
    line.text("kind", nameOf(s.kind)).text("quote", s.quote);
    line.numberOrNull("value", s.value).numberOrNull("value_max", s.valueMax).text("unit", s.unit);
    line.text("measure", nameOf(s.measure)).text("bound", nameOf(s.bound));
    line.text("indicator", s.indicator).text("subject", s.subject);
    line.countOrNull("subject_start", s.subjectSpan.empty() ? std::nullopt : std::optional(s.subjectSpan.begin));
    addPeriod(line, "period", s.period);
    line.text("section", nameOf(s.section));
    line.textOrNull("strength", s.strength ? nameOf(*s.strength) : std::string_view{});
    line.countOrNull("stretch_of", s.stretchOf).number("confidence", s.confidence);
    line.raw("doubts", array(s.doubts, [](Doubt doubt) { return jsonText(nameOf(doubt)); }));
    return line.textOrNull("decision", decision ? nameOf(*decision) : std::string_view{}).finish();
}

std::string traceLine(const Trace& trace, std::string_view because)
{
    JsonLine line;
    line.text("type", "trace");
    addSpan(line, trace.span);
    line.text("quote", trace.quote).raw("kept", trace.kept ? "true" : "false");
    line.raw("steps", array(trace.steps, stepOfTrace)).textOrNull("because", because);
    return line.finish();
}

std::string pairLine(const Pair& pair, const MatchedReports& reports)
{
    JsonLine line;
    line.text("type", "pair");
    line.count("target_start", reports.earlier.at(pair.target).span.begin);
    line.count("outcome_start", reports.later.at(pair.outcome).span.begin);
    line.text("indicator", pair.indicator).text("verdict", nameOf(pair.verdict));
    line.numberOrNull("difference", pair.difference).text("rule", nameOf(pair.rule));
    if (reports.earlierReport.valid()) {
        addReport(line, "target_report", reports.earlierReport);
        addReport(line, "outcome_report", reports.laterReport);
    }
    return line.finish();
}

std::string pairRowLine(const PairRow& row, const std::vector<SecondBeside>& second)
{
    JsonLine line;
    line.text("type", row.outcome ? "pair" : "unpaired").count("target_start", row.target.span.begin);
    if (row.outcome)
        line.count("outcome_start", row.outcome->span.begin);
    line.text("indicator", row.indicator);
    if (row.outcome)
        line.text("verdict", nameOf(row.verdict)).numberOrNull("difference", row.difference).text("rule", nameOf(row.rule));
    else if (row.reason)
        line.text("reason", nameOf(*row.reason));
    addReport(line, "target_report", row.earlier);
    if (row.outcome) {
        addReport(line, "outcome_report", row.later);
        line.numberOrNull("tolerance", row.tolerance == 0 ? std::nullopt : std::optional(row.tolerance));
        line.text("state", nameOf(row.state));
    }
    return line.raw("second", secondJson(second)).finish();
}

std::string unpairedLine(const Unpaired& unpaired, const MatchedReports& reports)
{
    const Statement& target = reports.earlier.at(unpaired.target);
    JsonLine line;
    line.text("type", "unpaired").count("target_start", target.span.begin);
    line.text("indicator", target.indicator).text("reason", nameOf(unpaired.reason));
    if (reports.earlierReport.valid())
        addReport(line, "target_report", reports.earlierReport);
    return line.finish();
}

std::string tableLine(std::string_view type, const Table& table, std::size_t row)
{
    JsonLine line;
    line.text("type", type);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Cell& cell = table.rows.at(row).at(i);
        if (const auto* const text = std::get_if<std::string>(&cell))
            line.text(table.columns[i], *text);
        else if (const auto* const number = std::get_if<double>(&cell))
            line.number(table.columns[i], *number);
        else
            line.null(table.columns[i]);
    }
    return line.finish();
}

std::string importLine(std::string_view file, ReportId report, IntakeStatus status, std::string_view reason)
{
    JsonLine line;
    line.text("type", "import").text("file", file);
    addReport(line, "report", report);
    line.text("status", nameOf(status)).textOrNull("reason", reason);
    return line.finish();
}

} // namespace duixian::exporting
