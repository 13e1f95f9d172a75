// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_sqlite.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <set>
#include <stdexcept>

#include <sqlite3.h>

#include "core/base/embedded.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/script/search_text.h"
#include "core/script/search_tokens.h"

namespace duixian::bench {
namespace {

void bindOne(sqlite3_stmt* statement, int place, std::int64_t value)
{
    sqlite3_bind_int64(statement, place, value);
}

void bindOne(sqlite3_stmt* statement, int place, double value)
{
    sqlite3_bind_double(statement, place, value);
}

void bindOne(sqlite3_stmt* statement, int place, std::string_view value)
{
    sqlite3_bind_text64(statement, place, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

template <class Value>
void bindOne(sqlite3_stmt* statement, int place, const std::optional<Value>& value)
{
    if (value)
        bindOne(statement, place, *value);
    else
        sqlite3_bind_null(statement, place);
}

void step(sqlite3_stmt* statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(statement)));
    sqlite3_reset(statement);
}

template <class... Values>
void row(sqlite3_stmt* statement, const Values&... values)
{
    int place = 0;
    (bindOne(statement, ++place, values), ...);
    step(statement);
}

void blobRow(sqlite3_stmt* statement, std::int64_t id, const void* bytes, std::size_t length)
{
    sqlite3_bind_int64(statement, 1, id);
    sqlite3_bind_blob64(statement, 2, bytes, length, SQLITE_TRANSIENT);
    step(statement);
}

std::int64_t number(std::size_t value)
{
    return static_cast<std::int64_t>(value);
}

std::optional<std::string> text(const std::optional<Period>& period)
{
    return period ? std::optional(toText(*period)) : std::nullopt;
}

std::string text(const std::vector<Span>& spans)
{
    std::string out;
    for (const Span& span : spans)
        out += (out.empty() ? "" : " ") + std::to_string(span.begin) + "-" + std::to_string(span.end);
    return out;
}

std::string joined(const std::vector<std::u16string>& path)
{
    std::string out;
    for (const std::u16string& step : path)
        out += (out.empty() ? "" : "/") + toUtf8(step);
    return out;
}

} // namespace

PlainSqlite::PlainSqlite(const std::string& path)
{
    if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
        throw std::runtime_error(path);
    run("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
    if (isEmpty())
        makeTables();
    m_report = prepared("INSERT INTO report (file, path, sha256, encoding, format, byte_count, rules, place_name, place_code, place_path, "
                        "kind, reviewed, planned, planned_term, date, session, speaker, title, length, address, imported, targets, "
                        "outcomes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_original = prepared("INSERT INTO report_original VALUES (?, ?)");
    m_text = prepared("INSERT INTO report_text VALUES (?, ?)");
    m_sketch = prepared("INSERT INTO report_sketch VALUES (?, ?)");
    m_hash = prepared("INSERT INTO sketch_hash VALUES (?, ?)");
    m_part = prepared("INSERT INTO part VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    m_note = prepared("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    m_layer = prepared("INSERT INTO layer VALUES (?, ?, ?, ?, ?)");
    m_evidence = prepared("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)");
    m_step = prepared("INSERT INTO cleaning_step VALUES (?, ?, ?, ?)");
    m_statement = prepared("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_words = prepared("INSERT INTO search_index (rowid, text) VALUES (?, ?)");
    m_indexed = prepared("INSERT INTO indexed_report VALUES (?, ?, ?, ?)");
    m_name = prepared("INSERT OR IGNORE INTO indexed_name VALUES (?, ?)");
    m_due = prepared("INSERT OR IGNORE INTO pairing_due VALUES (?)");
    m_change = prepared("INSERT INTO history_change (step, number, report) VALUES (?, ?, ?)");
    m_count = prepared("UPDATE history SET count = ? WHERE step = ?");
}

PlainSqlite::~PlainSqlite()
{
    for (sqlite3_stmt* const statement : {m_report, m_original, m_text, m_sketch, m_hash, m_part, m_note, m_layer, m_evidence, m_step,
                                          m_statement, m_words, m_indexed, m_name, m_due, m_change, m_count})
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

bool PlainSqlite::isEmpty()
{
    sqlite3_stmt* const tables = prepared("SELECT 1 FROM sqlite_schema");
    const bool empty = sqlite3_step(tables) == SQLITE_DONE;
    sqlite3_finalize(tables);
    return empty;
}

void PlainSqlite::makeTables()
{
    run("BEGIN IMMEDIATE");
    for (const char* const form : {"schema/001_first.sql", "schema/002_reading.sql", "schema/003_contradictions.sql",
                                   "schema/004_judgements.sql", "schema/005_search.sql", "schema/006_pairs.sql", "schema/007_pins.sql"})
        run(std::string(embedded(form)).c_str());
    run("COMMIT");
}

void PlainSqlite::run(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
}

sqlite3_stmt* PlainSqlite::prepared(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
    return statement;
}

void PlainSqlite::insert(const Report& report, std::string_view bytes)
{
    const Passport& p = report.passport;
    const Head& h = report.head;
    run("BEGIN IMMEDIATE");
    const auto place = h.place.value_or(Place{});
    const std::int64_t targets =
        std::count_if(report.statements.begin(), report.statements.end(), [](const Statement& s) { return s.kind == Kind::Target; });
    row(m_report, std::string_view(p.fileName), std::string_view(p.path), std::string_view(p.sha256), nameOf(p.encoding), nameOf(p.format),
        number(bytes.size()), std::int64_t{p.rules}, std::string_view(toUtf8(place.name)), std::string_view(place.code),
        std::string_view(joined(place.path)), nameOf(h.kind), text(h.reviewed), text(h.planned), text(h.plannedTerm),
        std::string_view(h.date), std::string_view(toUtf8(h.session)), std::string_view(toUtf8(h.speaker)),
        std::string_view(toUtf8(h.title)), number(report.text.size()), std::string_view(p.address),
        std::string_view("2026-01-01T00:00:00Z"), targets, number(report.statements.size()) - targets);
    const std::int64_t id = sqlite3_last_insert_rowid(m_handle);
    blobRow(m_original, id, bytes.data(), bytes.size());
    row(m_text, id, std::string_view(toUtf8(report.text)));
    insertFindings(id, report);
    insertSketch(id, report);
    insertStatements(id, report);
    insertIndex(id, report);
    insertChange(id, joined(place.path));
    run("COMMIT");
}

void PlainSqlite::insertChange(std::int64_t id, const std::string& place)
{
    if (m_changes == 0) {
        run("INSERT INTO history (action, subject, count, made, undone) VALUES ('import', '', 0, '2026-01-01T00:00:00Z', 0)");
        m_historyStep = sqlite3_last_insert_rowid(m_handle);
    }
    row(m_due, std::string_view(place));
    row(m_change, m_historyStep, m_changes++, id);
    row(m_count, m_changes, m_historyStep);
}

void PlainSqlite::insertIndex(std::int64_t id, const Report& report)
{
    const std::string tokens = script::indexTokens(script::searchText(report.text).units);
    row(m_words, id, std::string_view(tokens));
    row(m_indexed, id, std::int64_t{script::tokenForm}, std::count(tokens.begin(), tokens.end(), ' ') + 1, std::int64_t{0});
    std::set<std::u16string> names;
    for (const Statement& s : report.statements)
        names.insert(s.indicator);
    for (const std::u16string& name : names)
        row(m_name, std::string_view(toUtf8(name)), std::string_view(toUtf8(script::searchText(name).units)));
}

void PlainSqlite::insertFindings(std::int64_t id, const Report& report)
{
    std::int64_t next = 0;
    for (const Part& part : report.parts)
        row(m_part, id, next++, std::int64_t{part.level}, nameOf(part.section), number(part.heading.begin), number(part.heading.end),
            number(part.body.begin), number(part.body.end));
    next = 0;
    for (const Note& note : report.notes)
        row(m_note, id, next++, nameOf(note.code), number(note.span.begin), number(note.span.end), std::string_view(text(note.others)),
            note.computed, note.indicator.empty() ? std::nullopt : std::optional(toUtf8(note.indicator)));
    next = 0;
    for (const Layer& layer : report.layers)
        row(m_layer, id, next++, number(layer.span.begin), number(layer.span.end), nameOf(layer.reason));
    next = 0;
    for (const Evidence& e : report.head.evidence)
        row(m_evidence, id, next++, nameOf(e.field), nameOf(e.witness), number(e.span.begin), number(e.span.end), std::int64_t{e.doubtful});
    next = 0;
    for (const CleaningStep& step : report.passport.steps)
        row(m_step, id, next++, nameOf(step.step), number(step.count));
}

void PlainSqlite::insertSketch(std::int64_t id, const Report& report)
{
    blobRow(m_sketch, id, report.sketch.data(), report.sketch.size() * sizeof report.sketch[0]);
    constexpr std::size_t searched = 16; // as core/library/sketch_rows.cpp
    for (std::size_t i = 0; i < std::min(report.sketch.size(), searched); ++i) {
        std::int64_t hash = 0;
        std::memcpy(&hash, &report.sketch[i], sizeof hash);
        row(m_hash, hash, id);
    }
}

void PlainSqlite::insertStatements(std::int64_t id, const Report& report)
{
    std::int64_t next = 0;
    for (const Statement& s : report.statements) {
        std::string doubts;
        for (const Doubt doubt : s.doubts)
            doubts.append(doubts.empty() ? "" : " ").append(nameOf(doubt));
        row(m_statement, id, next++, number(s.span.begin), number(s.span.end), nameOf(s.kind), std::string_view(toUtf8(s.quote)), s.value,
            s.valueMax, std::string_view(toUtf8(s.unit)), nameOf(s.measure), nameOf(s.bound), std::string_view(toUtf8(s.indicator)),
            std::string_view(toUtf8(s.subject)), number(s.subjectSpan.begin), number(s.subjectSpan.end), text(s.period), nameOf(s.section),
            s.strength ? std::optional(nameOf(*s.strength)) : std::nullopt,
            s.stretchOf ? std::optional(number(*s.stretchOf)) : std::nullopt, s.confidence, std::string_view(doubts));
    }
}

} // namespace duixian::bench
