// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/report_rows.h"

#include <algorithm>
#include <string>

#include <sqlite3.h>

#include "core/base/utf.h"
#include "core/library/finding_rows.h"
#include "core/library/library_error.h"
#include "core/library/sketch_rows.h"
#include "core/library/statement_rows.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

/// What stays when a report is read anew, in the order in which readPassport reads it.
constexpr std::string_view stableColumns = "file, path, imported, sha256, byte_count";
/// What the program finds, in the order of bindFound, readPassport and readHead.
constexpr std::string_view foundColumns =
    "address, encoding, format, rules, words, place_name, place_code, place_path, kind, reviewed, planned, "
    "planned_term, date, session, speaker, title";

void bindFound(Query& query, const Passport& p, const Head& h)
{
    query.bind(p.address).bind(nameOf(p.encoding)).bind(nameOf(p.format)).bind(std::int64_t{p.rules}).bind(p.words);
    bindPlace(query, h.place);
    query.bind(nameOf(h.kind)).bind(textOf(h.reviewed)).bind(textOf(h.planned)).bind(textOf(h.plannedTerm));
    query.bind(h.date).bind(toUtf8(h.session)).bind(toUtf8(h.speaker)).bind(toUtf8(h.title));
}

/// length, targets, outcomes
void bindCounts(Query& query, const Report& report)
{
    const auto targets =
        std::count_if(report.statements.begin(), report.statements.end(), [](const Statement& s) { return s.kind == Kind::Target; });
    query.bind(static_cast<std::int64_t>(report.text.size())).bind(std::int64_t{targets});
    query.bind(static_cast<std::int64_t>(report.statements.size()) - targets);
}

Passport readPassport(Query& query)
{
    Passport p;
    p.fileName = query.text();
    p.path = query.text();
    p.imported = query.text();
    p.sha256 = query.text();
    p.byteCount = static_cast<std::size_t>(query.integer());
    p.address = query.text();
    p.encoding = encodingColumn(query).value_or(Encoding::Utf8);
    p.format = wordColumn<Format>(query);
    p.rules = static_cast<int>(query.integer());
    p.words = query.text();
    return p;
}

Head readHead(Query& query)
{
    Head h;
    h.place = placeColumns(query);
    h.kind = wordColumn<ReportKind>(query);
    h.reviewed = periodColumn(query);
    h.planned = periodColumn(query);
    h.plannedTerm = periodColumn(query);
    h.date = query.text();
    h.session = toUtf16(query.text());
    h.speaker = toUtf16(query.text());
    h.title = toUtf16(query.text());
    return h;
}

/// Whoever reads a report marks its text by all these spans: a damaged file, or one that others wrote, must not lead out of it.
void requireInside(const Report& report)
{
    const auto require = [&](const Span& span) {
        if (span.begin > span.end || span.end > report.text.size())
            throw LibraryError(SQLITE_CORRUPT, "reading a row", "a stretch that is not in the text");
    };
    for (const Layer& layer : report.layers)
        require(layer.span);
    for (const Evidence& evidence : report.head.evidence)
        require(evidence.span);
    for (const Part& part : report.parts) {
        require(part.heading);
        require(part.body);
    }
    for (const Statement& statement : report.statements) {
        require(statement.span);
        require(statement.subjectSpan);
    }
    for (const Note& note : report.notes)
        require(note.span);
}

/// The other figures of a note are only quoted beside it: one that is not in the text is left out.
void keepInside(std::vector<Note>& notes, std::size_t length)
{
    for (Note& note : notes)
        std::erase_if(note.others, [length](const Span& other) { return other.begin > other.end || other.end > length; });
}

/// What stands in other tables than report.
void insertContent(Connection& connection, ReportId id, const Report& report)
{
    Query(connection, "INSERT INTO report_text (report, text) VALUES (?, ?)").bind(id.value).bind(toUtf8(report.text)).run();
    insertFindings(connection, id, report);
    insertSketch(connection, id, report.sketch);
    insertStatements(connection, id, report.statements);
}

void removeContent(Connection& connection, ReportId id)
{
    for (const char* const table :
         {"report_text", "report_sketch", "sketch_hash", "part", "statement", "note", "layer", "evidence", "cleaning_step"})
        Query(connection, std::string("DELETE FROM ") + table + " WHERE report = ?").bind(id.value).run();
}

} // namespace

ReportId insertReport(Connection& connection, const Report& report, std::string_view bytes, std::string_view sha256)
{
    const Passport& p = report.passport;
    Query query(connection, std::string("INSERT INTO report (")
                                .append(stableColumns)
                                .append(", ")
                                .append(foundColumns)
                                .append(", length, targets, outcomes) VALUES (?, ?, coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), "
                                        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(p.fileName).bind(p.path).bind(p.imported.empty() ? std::nullopt : std::optional(p.imported));
    query.bind(sha256).bind(static_cast<std::int64_t>(bytes.size()));
    bindFound(query, p, report.head);
    bindCounts(query, report);
    query.run();
    const ReportId id{connection.lastRow()};
    Query(connection, "INSERT INTO report_original (report, bytes) VALUES (?, ?)").bind(id.value).bindBlob(bytes).run();
    insertContent(connection, id, report);
    return id;
}

bool replaceReport(Connection& connection, ReportId id, const Report& report)
{
    Query query(connection, std::string("UPDATE report SET (")
                                .append(foundColumns)
                                .append(", length, targets, outcomes) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE "
                                        "report = ? RETURNING report"));
    bindFound(query, report.passport, report.head);
    bindCounts(query, report);
    query.bind(id.value);
    if (!query.step())
        return false;
    query.reset();
    removeContent(connection, id);
    insertContent(connection, id, report);
    return true;
}

std::vector<ReportEntry> readEntries(Connection& connection)
{
    Query query(connection,
                std::string("SELECT report, length, targets, outcomes, (SELECT count(*) FROM decision d WHERE d.report = r.report), ")
                    .append(stableColumns)
                    .append(", ")
                    .append(foundColumns)
                    .append(" FROM report r ORDER BY place_path IS NULL, place_path, planned IS NULL, planned, report"));
    std::vector<ReportEntry> out;
    while (query.step()) {
        ReportEntry entry;
        entry.id = {query.integer()};
        entry.length = static_cast<std::size_t>(query.integer());
        entry.targets = static_cast<std::size_t>(query.integer());
        entry.outcomes = static_cast<std::size_t>(query.integer());
        entry.decisions = static_cast<std::size_t>(query.integer());
        entry.passport = readPassport(query);
        entry.head = readHead(query);
        out.push_back(std::move(entry));
    }
    return out;
}

std::optional<Report> readReport(Connection& connection, ReportId id)
{
    Query query(connection, std::string("SELECT text, ")
                                .append(stableColumns)
                                .append(", ")
                                .append(foundColumns)
                                .append(" FROM report JOIN report_text USING (report) WHERE report = ?"));
    query.bind(id.value);
    if (!query.step())
        return std::nullopt;
    Report report;
    report.text = toUtf16(query.text());
    report.passport = readPassport(query);
    report.passport.steps = readSteps(connection, id);
    report.head = readHead(query);
    report.head.evidence = readEvidence(connection, id);
    report.parts = readParts(connection, id);
    report.notes = readNotes(connection, id);
    keepInside(report.notes, report.text.size());
    report.layers = readLayers(connection, id);
    report.sketch = readSketch(connection, id);
    report.statements = readStatements(connection, id);
    requireInside(report);
    return report;
}

} // namespace duixian::library
