// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include <utility>

#include "core/base/sha256.h"
#include "core/base/utf.h"
#include "core/library/choice_rows.h"
#include "core/library/departed_rows.h"
#include "core/library/finding_rows.h"
#include "core/library/judgement_rows.h"
#include "core/library/opening.h"
#include "core/library/pin_rows.h"
#include "core/library/query.h"
#include "core/library/report_rows.h"
#include "core/library/search_index.h"
#include "core/library/sketch_rows.h"
#include "core/library/statement_rows.h"
#include "core/library/store.h"

namespace duixian::library {

Library::Library(std::unique_ptr<Store> store) : m_store(std::move(store)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::create(const std::string& path)
{
    return createLibrary(path).map(
        [&](Opened&& opened) { return Library(std::make_unique<Store>(std::move(opened), path, Access::ReadWrite)); });
}

Result<Library> Library::open(const std::string& path, Access wanted)
{
    return openLibrary(path, wanted == Access::ReadOnly).map([&](Opened&& opened) {
        return Library(std::make_unique<Store>(std::move(opened), path, wanted));
    });
}

Access Library::access() const
{
    return m_store->access;
}

Opening Library::opening() const
{
    return m_store->opening;
}

const std::string& Library::path() const
{
    return m_store->path;
}

AddResult Library::add(const Report& report, std::string_view bytes, const Arrival& arrival, HistoryStep& step)
{
    const std::string hash = sha256(bytes);
    Connection& connection = m_store->connection;
    Transaction transaction(connection);
    if (const ReportId there = holding(hash); there.valid())
        return {Added::AlreadyThere, there};
    const ReportId id = insertReport(connection, report, bytes, hash);
    writeChoices(connection, id, arrival.choices);
    putIntoIndex(connection, {id});
    m_store->pairsDue(id);
    if (step.subject.empty())
        step.subject = toUtf8(report.head.title);
    keepChange(connection, step, {0, id, std::nullopt}, 1);
    if (!arrival.judgements.empty() || arrival.former.valid())
        m_store->changeWithin(step, id, [&] {
            writeJudgements(connection, arrival.former, {});
            writeJudgements(connection, id, arrival.judgements);
            movePairEnds(connection, arrival.former, id);
            movePins(connection, arrival.former, id);
            forgetDeparted(connection, arrival.former);
            return 0;
        });
    transaction.commit();
    return {Added::Imported, id};
}

AddResult Library::add(const Report& report, std::string_view bytes, const Choices& choices)
{
    HistoryStep step{HistoryAction::Import, {}};
    return add(report, bytes, {choices, {}, {}}, step);
}

Result<void> Library::replace(ReportId id, const Report& report, const Choices& choices, const Judgements& judgements, HistoryStep& step)
{
    Connection& connection = m_store->connection;
    bool there = false;
    m_store->change(step, id, [&] {
        m_store->pairsDue(id); // of the place that it was of
        IndexedChange indexed(connection, id);
        there = replaceReport(connection, id, report);
        indexed.settle();
        if (there) {
            writeChoices(connection, id, choices);
            writeJudgements(connection, id, judgements);
            m_store->pairsDue(id);
        }
        return 1;
    });
    return there ? Result<void>{} : failure(ErrorCode::ReportMissing, std::to_string(id.value));
}

Result<void> Library::replace(ReportId id, const Report& report, const Choices& choices)
{
    HistoryStep step{HistoryAction::Settle, toUtf8(report.head.title)};
    return replace(id, report, choices, judgements(id), step);
}

void Library::remove(const std::vector<ReportId>& reports, HistoryStep& step)
{
    Transaction transaction(m_store->connection);
    for (const ReportId id : reports)
        m_store->changeWithin(step, id, [&] {
            m_store->removeReport(id);
            return 1;
        });
    transaction.commit();
}

void Library::remove(ReportId id)
{
    Query title(m_store->connection, "SELECT title FROM report WHERE report = ?");
    HistoryStep step{HistoryAction::Remove, title.bind(id.value).step() ? title.text() : std::string{}};
    title.reset();
    remove({id}, step);
}

Choices Library::choices(ReportId id) const
{
    return readChoices(m_store->connection, id);
}

ReportId Library::holding(std::string_view sha256) const
{
    Query query(m_store->connection, "SELECT report FROM report WHERE sha256 = ?");
    query.bind(sha256);
    return {query.step() ? query.integer() : 0};
}

std::vector<SketchedReport> Library::akin(const std::vector<std::uint64_t>& sketch) const
{
    return readAkin(m_store->connection, sketch);
}

std::vector<ReportEntry> Library::list() const
{
    return readEntries(m_store->connection);
}

ReportEntry Library::whole(ReportEntry entry) const
{
    entry.passport.steps = readSteps(m_store->connection, entry.id);
    entry.head.evidence = readEvidence(m_store->connection, entry.id);
    entry.notes = readNotes(m_store->connection, entry.id);
    return entry;
}

Result<Report> Library::load(ReportId id) const
{
    auto report = readReport(m_store->connection, id);
    if (!report)
        return failure(ErrorCode::ReportMissing, std::to_string(id.value));
    return std::move(*report);
}

std::vector<Statement> Library::statements(ReportId id) const
{
    return readStatements(m_store->connection, id);
}

std::vector<Layer> Library::layers(ReportId id) const
{
    return readLayers(m_store->connection, id);
}

Result<std::string> Library::bytes(ReportId id) const
{
    Query query(m_store->connection, "SELECT bytes FROM report_original WHERE report = ?");
    query.bind(id.value);
    if (!query.step())
        return failure(ErrorCode::ReportMissing, std::to_string(id.value));
    return query.blob();
}

void Library::Store::pairsDue(ReportId report)
{
    Query(connection, "INSERT OR IGNORE INTO pairing_due (place_path) "
                      "SELECT place_path FROM report WHERE report = ? AND place_path IS NOT NULL")
        .bind(report.value)
        .run();
}

void Library::Store::removeReport(ReportId report)
{
    pairsDue(report);
    keepDeparted(connection, report);
    IndexedChange indexed(connection, report);
    Query(connection, "DELETE FROM report WHERE report = ?").bind(report.value).run();
    indexed.settle();
}

std::int64_t Library::changeCount() const
{
    // data_version tells of the others' commits only, rowsChanged of our own rows only: both rise, so their sum does.
    return m_store->connection.integer("PRAGMA data_version") + m_store->connection.rowsChanged();
}

Outside Library::lookOutside()
{
    Connection& connection = m_store->connection;
    if (connection.hasMoved())
        return Outside::Moved;
    if (connection.othersWrite())
        return Outside::Busy;
    const std::int64_t version = connection.integer("PRAGMA data_version");
    return std::exchange(m_store->outside, version) == version ? Outside::Unchanged : Outside::Changed;
}

} // namespace duixian::library
