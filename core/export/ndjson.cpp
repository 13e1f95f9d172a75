// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ndjson.h"

#include "core/base/encoding.h"
#include "core/base/utf.h"
#include "core/export/json_line.h"
#include "core/model/names.h"

namespace duixian::exporting {
namespace {

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
    if (note.span.empty())
        line.null("start").null("end");
    else
        addSpan(line, note.span);
    return line.finish();
}

std::string_view nameOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return "imported";
    case ImportStatus::AlreadyThere:
        return "already_there";
    case ImportStatus::CopyOf:
        return "copy_of";
    case ImportStatus::Doubtful:
        return "doubtful";
    case ImportStatus::Failed:
        return "failed";
    }
    return {};
}

} // namespace

std::string reportLine(const Passport& passport, const Head& head, std::size_t length, const std::vector<Note>& notes, ReportId report)
{
    JsonLine line;
    line.text("type", "report").text("file", passport.fileName);
    addReport(line, "report", report);
    line.textOrNull("title", head.title);
    line.raw("place", head.place ? placeObject(*head.place) : "null");
    line.text("kind", duixian::nameOf(head.kind));
    addPeriod(line, "reviewed", head.reviewed);
    addPeriod(line, "planned", head.planned);
    addPeriod(line, "planned_term", head.plannedTerm);
    line.textOrNull("date", head.date).textOrNull("session", head.session).textOrNull("speaker", head.speaker);
    line.text("encoding", duixian::nameOf(passport.encoding)).text("format", duixian::nameOf(passport.format));
    line.count("length", length).text("sha256", passport.sha256).number("rules", passport.rules);
    line.raw("notes", array(notes, noteObject));
    return line.finish();
}

std::string statementLine(const Statement& s, ReportId report)
{
    JsonLine line;
    line.text("type", "statement");
    addReport(line, "report", report);
    addSpan(line, s.span);
    line.text("kind", duixian::nameOf(s.kind)).text("quote", s.quote);
    line.numberOrNull("value", s.value).numberOrNull("value_max", s.valueMax).text("unit", s.unit);
    line.text("measure", duixian::nameOf(s.measure)).text("bound", duixian::nameOf(s.bound));
    line.text("indicator", s.indicator).text("subject", s.subject);
    line.countOrNull("subject_start", s.subjectSpan.empty() ? std::nullopt : std::optional(s.subjectSpan.begin));
    addPeriod(line, "period", s.period);
    line.text("section", duixian::nameOf(s.section));
    line.textOrNull("strength", s.strength ? duixian::nameOf(*s.strength) : std::string_view{});
    line.countOrNull("stretch_of", s.stretchOf).number("confidence", s.confidence);
    line.raw("doubts", array(s.doubts, [](Doubt doubt) { return jsonText(duixian::nameOf(doubt)); }));
    return line.null("decision").finish();
}

std::string traceLine(const Trace& trace)
{
    JsonLine line;
    line.text("type", "trace");
    addSpan(line, trace.span);
    line.text("quote", trace.quote).raw("kept", trace.kept ? "true" : "false");
    line.raw("steps",
             array(trace.steps, [](const TraceStep& step) { return JsonLine().text("pass", step.pass).text("what", step.what).finish(); }));
    return line.finish();
}

std::string pairLine(const Pair& pair, const MatchedReports& reports)
{
    JsonLine line;
    line.text("type", "pair");
    line.count("target_start", reports.earlier.at(pair.target).span.begin);
    line.count("outcome_start", reports.later.at(pair.outcome).span.begin);
    line.text("indicator", pair.indicator).text("verdict", duixian::nameOf(pair.verdict));
    line.numberOrNull("difference", pair.difference).text("rule", duixian::nameOf(pair.rule));
    if (reports.earlierReport.valid()) {
        addReport(line, "target_report", reports.earlierReport);
        addReport(line, "outcome_report", reports.laterReport);
    }
    return line.finish();
}

std::string unpairedLine(const Unpaired& unpaired, const MatchedReports& reports)
{
    const Statement& target = reports.earlier.at(unpaired.target);
    JsonLine line;
    line.text("type", "unpaired").count("target_start", target.span.begin);
    line.text("indicator", target.indicator).text("reason", duixian::nameOf(unpaired.reason));
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

std::string importLine(std::string_view file, ReportId report, ImportStatus status, std::string_view reason)
{
    JsonLine line;
    line.text("type", "import").text("file", file);
    addReport(line, "report", report);
    line.text("status", nameOf(status)).textOrNull("reason", reason);
    return line.finish();
}

} // namespace duixian::exporting
