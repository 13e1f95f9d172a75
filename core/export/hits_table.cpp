// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/hits_table.h"

#include "core/export/cells.h"
#include "core/export/json_line.h"
#include "core/export/passport_cells.h"
#include "core/model/judgement_names.h"
#include "core/model/question_names.h"
#include "core/model/report_scope.h"

namespace duixian::exporting {
namespace {

/// What was found, in the words of the text.
std::u16string wordsOf(const Hit& hit)
{
    std::u16string out;
    for (const Span& mark : hit.excerptMarks)
        out.append(out.empty() ? u"" : u" | ").append(hit.excerpt, mark.begin, mark.length());
    return out;
}

void appendFigure(Row& row, const std::optional<Statement>& s, const std::optional<Ruling>& ruling)
{
    if (!s) {
        row.resize(row.size() + 13);
        return;
    }
    append(row, {word(s->kind), cell(s->indicator), cell(s->value), cell(s->valueMax), cell(s->unit), word(s->measure), word(s->bound),
                 cell(s->period), cell(s->quote), cell(s->subject), s->strength ? word(*s->strength) : Cell{}, Cell{s->confidence},
                 ruling ? cell(nameOf(*ruling)) : Cell{}});
}

Row hitRow(const ReportHits& report, const Hit& hit)
{
    Row row{number(report.report), cell(std::string_view(report.passport.fileName))};
    appendPlace(row, report.head.place);
    append(row, {cell(yearOf(report.head)), cell(report.head.title), number(hit.sentence.begin), number(hit.sentence.end),
                 cell(wordsOf(hit)), cell(hit.excerpt)});
    appendFigure(row, hit.statement, hit.ruling);
    appendPassport(row, report.passport, PassportCells::WithoutFile);
    return row;
}

std::string saidText(const Said& said)
{
    struct Text {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::u16string& words) const { return toUtf8(words); }
        std::string operator()(const Comparison& comparison) const { return textOf(comparison); }
        std::string operator()(const Period& years) const { return toText(years); }
        std::string operator()(Measure measure) const { return std::string(nameOf(measure)); }
        std::string operator()(Kind kind) const { return std::string(nameOf(kind)); }
        std::string operator()(Strength strength) const { return std::string(nameOf(strength)); }
        std::string operator()(ReportKind kind) const { return std::string(nameOf(kind)); }
    };
    return std::visit(Text{}, said);
}

} // namespace

Table hitsTable(const std::vector<ReportHits>& reports)
{
    Table table{{"report", "file",     "place", "place_code", "year",     "title",      "start",   "end",
                 "words",  "sentence", "kind",  "indicator",  "value",    "value_max",  "unit",    "measure",
                 "bound",  "period",   "quote", "subject",    "strength", "confidence", "decision"},
                {}};
    addPassportColumns(table, "", PassportCells::WithoutFile);
    for (const ReportHits& report : reports)
        for (const Hit& hit : report.hits)
            table.rows.push_back(hitRow(report, hit));
    return table;
}

std::vector<std::string> hitLines(const Hit& hit, const Head& head)
{
    std::vector<std::string> out;
    for (const Span& mark : hit.marks) {
        JsonLine line;
        line.text("type", "hit").count("report", static_cast<std::size_t>(hit.report.value));
        line.textOrNull("place", head.place ? head.place->name : std::u16string{});
        line.textOrNull("year", yearOf(head) ? toText(*yearOf(head)) : std::string{});
        line.count("start", mark.begin).count("end", mark.end).text("excerpt", hit.excerpt);
        line.count("sentence_start", hit.sentence.begin).count("sentence_end", hit.sentence.end);
        if (const std::optional<Statement>& s = hit.statement) {
            line.text("kind", nameOf(s->kind)).text("indicator", s->indicator).text("quote", s->quote);
            line.numberOrNull("value", s->value).numberOrNull("value_max", s->valueMax).text("unit", s->unit);
            line.text("measure", nameOf(s->measure)).text("bound", nameOf(s->bound));
            line.textOrNull("period", s->period ? toText(*s->period) : std::string{});
            line.textOrNull("strength", s->strength ? nameOf(*s->strength) : std::string_view{});
            line.number("confidence", s->confidence);
            line.textOrNull("decision", hit.ruling ? nameOf(*hit.ruling) : std::string_view{});
        }
        out.push_back(line.finish());
    }
    return out;
}

std::string questionLine(const Understood& question)
{
    std::string parts;
    for (const QuestionPart& part : question.parts) {
        JsonLine line;
        line.text("kind", nameOf(part.kind)).textOrNull("said", saidText(part.said));
        if (part.span.empty())
            line.null("start").null("end");
        else
            line.count("start", part.span.begin).count("end", part.span.end);
        line.raw("guessed", part.guessed ? "true" : "false");
        parts.append(parts.empty() ? "" : ",").append(line.finish());
    }
    return JsonLine().text("type", "question").text("asking", nameOf(question.asking)).raw("parts", "[" + parts + "]").finish();
}

} // namespace duixian::exporting
