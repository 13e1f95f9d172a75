// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/judgement_rows.h"

#include <string>

#include "core/base/utf.h"
#include "core/library/statement_rows.h"
#include "core/library/words.h"
#include "core/model/judgement_names.h"

namespace duixian::library {
namespace {

constexpr std::string_view decisionColumns =
    "decision, ruling, corrected, reason, made, adrift, found_kind, found_measure, found_indicator, found_quote, before, after, "
    "found_start, found_end, ";
constexpr std::string_view annotationColumns = "annotation, kind, text, made, adrift, quote, before, after, start, \"end\"";
constexpr std::string_view pairColumns =
    "pair_decision, ruling, verdict, reason, made, adrift, target_indicator, target_quote, target_before, target_after, target_start, "
    "target_end, outcome_report, outcome_indicator, outcome_quote, outcome_before, outcome_after, outcome_start, outcome_end";

Decision readDecision(Query& query)
{
    Decision d;
    d.id = {query.integer()};
    d.ruling = wordColumn<Ruling>(query);
    d.corrected = wordsColumn<StatementField>(query);
    d.reason = toUtf16(query.text());
    d.made = query.text();
    d.standing = standingColumn(query);
    d.found.kind = wordColumn<Kind>(query);
    d.found.measure = wordColumn<Measure>(query);
    d.found.indicator = toUtf16(query.text());
    d.anchor = anchorColumns(query);
    d.settled = readStatement(query);
    return d;
}

void insertDecisions(Connection& connection, ReportId report, const std::vector<Decision>& decisions)
{
    Query query(connection, std::string("INSERT INTO decision (report, ")
                                .append(decisionColumns)
                                .append(statementColumns)
                                .append(") VALUES (?, ?, ?, ?, ?, ")
                                .append(momentOrNow)
                                .append(", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const Decision& d : decisions) {
        query.bind(report.value);
        bindNumber(query, d.id);
        query.bind(nameOf(d.ruling)).bind(wordsText(d.corrected)).bind(toUtf8(d.reason));
        bindMoment(query, d.made);
        bindStanding(query, d.standing);
        query.bind(nameOf(d.found.kind)).bind(nameOf(d.found.measure)).bind(toUtf8(d.found.indicator));
        bindAnchor(query, d.anchor);
        bindStatement(query, d.settled);
        query.run();
    }
}

Annotation readAnnotation(Query& query)
{
    Annotation a;
    a.id = {query.integer()};
    a.kind = wordColumn<AnnotationKind>(query);
    a.text = toUtf16(query.text());
    a.made = query.text();
    a.standing = standingColumn(query);
    a.anchor = anchorColumns(query);
    return a;
}

void insertAnnotations(Connection& connection, ReportId report, const std::vector<Annotation>& annotations)
{
    Query query(connection, std::string("INSERT INTO annotation (report, ")
                                .append(annotationColumns)
                                .append(") VALUES (?, ?, ?, ?, ")
                                .append(momentOrNow)
                                .append(", ?, ?, ?, ?, ?, ?)"));
    for (const Annotation& a : annotations) {
        query.bind(report.value);
        bindNumber(query, a.id);
        query.bind(nameOf(a.kind)).bind(toUtf8(a.text));
        bindMoment(query, a.made);
        bindStanding(query, a.standing);
        bindAnchor(query, a.anchor);
        query.run();
    }
}

PairDecision readPair(Query& query, ReportId report)
{
    PairDecision p;
    p.id = {query.integer()};
    p.ruling = wordColumn<PairRuling>(query);
    p.verdict = wordOrNull<Verdict>(query);
    p.reason = toUtf16(query.text());
    p.made = query.text();
    p.standing = standingColumn(query);
    p.target.report = report;
    p.target.indicator = toUtf16(query.text());
    p.target.anchor = anchorColumns(query);
    p.outcome.report = {query.integer()};
    p.outcome.indicator = toUtf16(query.text());
    p.outcome.anchor = anchorColumns(query);
    return p;
}

void insertPairs(Connection& connection, ReportId report, const std::vector<PairDecision>& pairs)
{
    Query query(connection, std::string("INSERT INTO pair_decision (report, ")
                                .append(pairColumns)
                                .append(") VALUES (?, ?, ?, ?, ?, ")
                                .append(momentOrNow)
                                .append(", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const PairDecision& p : pairs) {
        query.bind(report.value);
        bindNumber(query, p.id);
        query.bind(nameOf(p.ruling)).bind(textOf(p.verdict)).bind(toUtf8(p.reason));
        bindMoment(query, p.made);
        bindStanding(query, p.standing);
        query.bind(toUtf8(p.target.indicator));
        bindAnchor(query, p.target.anchor);
        query.bind(p.outcome.report.value).bind(toUtf8(p.outcome.indicator));
        bindAnchor(query, p.outcome.anchor);
        query.run();
    }
}

/// The rows of a table that belong to a report, each by read.
template <class Read>
auto rowsOf(Connection& connection, std::string_view columns, std::string_view table, ReportId report, Read read)
{
    Query query(connection, std::string("SELECT ").append(columns).append(" FROM ").append(table).append(" WHERE report = ? ORDER BY 1"));
    query.bind(report.value);
    std::vector<decltype(read(query))> out;
    while (query.step())
        out.push_back(read(query));
    return out;
}

std::vector<Decision> decisionsOf(Connection& connection, ReportId report)
{
    return rowsOf(connection, std::string(decisionColumns).append(statementColumns), "decision", report, readDecision);
}

std::vector<Annotation> annotationsOf(Connection& connection, ReportId report)
{
    return rowsOf(connection, annotationColumns, "annotation", report, readAnnotation);
}

std::vector<PairDecision> pairsOf(Connection& connection, ReportId report)
{
    return rowsOf(connection, pairColumns, "pair_decision", report, [report](Query& query) { return readPair(query, report); });
}

std::vector<ReportId> reports(Query& query)
{
    std::vector<ReportId> out;
    while (query.step())
        out.push_back({query.integer()});
    return out;
}

} // namespace

Judgements readJudgements(Connection& connection, ReportId report)
{
    return {decisionsOf(connection, report), annotationsOf(connection, report), pairsOf(connection, report)};
}

std::vector<ReportAnnotation> readAnnotations(Connection& connection)
{
    // What is beside a whole report begins nowhere and comes first.
    Query query(connection, std::string("SELECT ")
                                .append(annotationColumns)
                                .append(", report FROM annotation WHERE kind <> 'responsible' AND report IN (SELECT report FROM report) "
                                        "ORDER BY report, quote != '', start, annotation"));
    std::vector<ReportAnnotation> out;
    while (query.step()) {
        Annotation annotation = readAnnotation(query);
        out.push_back({{query.integer()}, std::move(annotation)});
    }
    return out;
}

void readRows(Connection& connection, std::string_view table, ReportId report)
{
    if (table == "decision")
        static_cast<void>(decisionsOf(connection, report));
    else if (table == "annotation")
        static_cast<void>(annotationsOf(connection, report));
    else
        static_cast<void>(pairsOf(connection, report));
}

void writeJudgements(Connection& connection, ReportId report, const Judgements& judgements)
{
    for (const char* const table : {"decision", "annotation", "pair_decision"})
        Query(connection, std::string("DELETE FROM ").append(table).append(" WHERE report = ?")).bind(report.value).run();
    insertDecisions(connection, report, judgements.decisions);
    insertAnnotations(connection, report, judgements.annotations);
    insertPairs(connection, report, judgements.pairs);
}

std::vector<ReportId> judgedReports(Connection& connection)
{
    Query query(connection, "SELECT report FROM decision UNION SELECT report FROM annotation UNION SELECT report FROM pair_decision");
    return reports(query);
}

std::vector<ReportId> reportsPairedTo(Connection& connection, ReportId outcomes)
{
    Query query(connection, "SELECT DISTINCT report FROM pair_decision WHERE outcome_report = ? AND report <> outcome_report");
    query.bind(outcomes.value);
    return reports(query);
}

void movePairEnds(Connection& connection, ReportId from, ReportId to)
{
    Query(connection, "UPDATE pair_decision SET outcome_report = ? WHERE outcome_report = ?").bind(to.value).bind(from.value).run();
}

} // namespace duixian::library
