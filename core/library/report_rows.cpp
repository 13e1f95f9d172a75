// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/report_rows.h"

#include <string>

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

/// The columns of passport and head, in the order in which readHead reads them.
constexpr std::string_view headColumns =
    "file, path, sha256, encoding, format, byte_count, rules, place_name, place_code, place_path, kind, "
    "reviewed, planned, planned_term, date, session, speaker, title";

std::string joined(const std::vector<std::u16string>& path)
{
    std::string out;
    for (const std::u16string& step : path)
        out.append(out.empty() ? "" : "/").append(toUtf8(step));
    return out;
}

std::vector<std::u16string> parted(const std::string& text)
{
    std::vector<std::u16string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('/', begin), text.size());
        out.push_back(toUtf16(std::string_view(text).substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

void bindPlace(Query& query, const std::optional<Place>& place)
{
    if (!place) {
        query.bindNull().bindNull().bindNull();
        return;
    }
    query.bind(toUtf8(place->name));
    query.bind(place->code.empty() ? std::nullopt : std::optional(place->code));
    query.bind(joined(place->path));
}

std::optional<Place> placeColumns(Query& query)
{
    const auto name = query.textOrNull();
    const auto code = query.textOrNull();
    const auto path = query.textOrNull();
    if (!name)
        return std::nullopt;
    return Place{toUtf16(*name), code.value_or(""), parted(path.value_or(""))};
}

Encoding encodingColumn(Query& query)
{
    const std::string name = query.text();
    const auto encoding = encodingNamed(name);
    if (!encoding)
        failAtWord(name);
    return *encoding;
}

Passport readPassport(Query& query)
{
    Passport p;
    p.fileName = query.text();
    p.path = query.text();
    p.sha256 = query.text();
    p.encoding = encodingColumn(query);
    p.format = wordColumn<Format>(query);
    p.byteCount = static_cast<std::size_t>(query.integer());
    p.rules = static_cast<int>(query.integer());
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

void insertParts(Connection& connection, ReportId report, const std::vector<Part>& parts)
{
    Query query(connection, "INSERT INTO part (report, number, level, section, heading_start, heading_end, body_start, body_end) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const Part& part : parts) {
        query.bind(report.value).bind(number++).bind(std::int64_t{part.level}).bind(nameOf(part.section));
        bindSpan(query, part.heading);
        bindSpan(query, part.body);
        query.run();
    }
}

void insertNotes(Connection& connection, ReportId report, const std::vector<Note>& notes)
{
    Query query(connection, "INSERT INTO note (report, number, code, start, \"end\") VALUES (?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const Note& note : notes) {
        query.bind(report.value).bind(number++).bind(nameOf(note.code));
        bindSpan(query, note.span);
        query.run();
    }
}

std::vector<Part> readParts(Connection& connection, ReportId report)
{
    Query query(connection,
                "SELECT level, section, heading_start, heading_end, body_start, body_end FROM part WHERE report = ? ORDER BY number");
    query.bind(report.value);
    std::vector<Part> out;
    while (query.step()) {
        Part part;
        part.level = static_cast<int>(query.integer());
        part.section = wordColumn<Section>(query);
        part.heading = spanColumns(query);
        part.body = spanColumns(query);
        out.push_back(part);
    }
    return out;
}

std::vector<Note> readNotes(Connection& connection, ReportId report)
{
    Query query(connection, "SELECT code, start, \"end\" FROM note WHERE report = ? ORDER BY number");
    query.bind(report.value);
    std::vector<Note> out;
    while (query.step()) {
        const auto code = wordColumn<NoteCode>(query);
        out.push_back({code, spanColumns(query)});
    }
    return out;
}

void insertContent(Connection& connection, ReportId id, const Report& report, std::string_view bytes)
{
    Query(connection, "INSERT INTO report_original (report, bytes) VALUES (?, ?)").bind(id.value).bindBlob(bytes).run();
    Query(connection, "INSERT INTO report_text (report, text) VALUES (?, ?)").bind(id.value).bind(toUtf8(report.text)).run();
    insertParts(connection, id, report.parts);
    insertNotes(connection, id, report.notes);
}

} // namespace

ReportId insertReport(Connection& connection, const Report& report, std::string_view bytes, std::string_view sha256)
{
    const Passport& p = report.passport;
    const Head& h = report.head;
    Query query(connection, "INSERT INTO report (" + std::string(headColumns) +
                                ", length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(p.fileName).bind(p.path).bind(sha256).bind(nameOf(p.encoding)).bind(nameOf(p.format));
    query.bind(static_cast<std::int64_t>(bytes.size())).bind(std::int64_t{p.rules});
    bindPlace(query, h.place);
    query.bind(nameOf(h.kind)).bind(textOf(h.reviewed)).bind(textOf(h.planned)).bind(textOf(h.plannedTerm));
    query.bind(h.date).bind(toUtf8(h.session)).bind(toUtf8(h.speaker)).bind(toUtf8(h.title));
    query.bind(static_cast<std::int64_t>(report.text.size()));
    query.run();
    const ReportId id{connection.lastRow()};
    insertContent(connection, id, report, bytes);
    return id;
}

std::vector<ReportEntry> readEntries(Connection& connection)
{
    Query query(connection, "SELECT report, length, (SELECT count(*) FROM statement s WHERE s.report = r.report AND kind = 'target'), "
                            "(SELECT count(*) FROM statement s WHERE s.report = r.report AND kind = 'outcome'), " +
                                std::string(headColumns) +
                                " FROM report r ORDER BY place_path IS NULL, place_path, planned IS NULL, planned, report");
    std::vector<ReportEntry> out;
    while (query.step()) {
        ReportEntry entry;
        entry.id = {query.integer()};
        entry.length = static_cast<std::size_t>(query.integer());
        entry.targets = static_cast<std::size_t>(query.integer());
        entry.outcomes = static_cast<std::size_t>(query.integer());
        entry.passport = readPassport(query);
        entry.head = readHead(query);
        entry.notes = readNotes(connection, entry.id);
        out.push_back(std::move(entry));
    }
    return out;
}

std::optional<Report> readReport(Connection& connection, ReportId id)
{
    Query query(connection, "SELECT text, " + std::string(headColumns) + " FROM report JOIN report_text USING (report) WHERE report = ?");
    query.bind(id.value);
    if (!query.step())
        return std::nullopt;
    Report report;
    report.text = toUtf16(query.text());
    report.passport = readPassport(query);
    report.head = readHead(query);
    report.parts = readParts(connection, id);
    report.notes = readNotes(connection, id);
    return report;
}

} // namespace duixian::library
