// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include <utility>

#include "core/base/sha256.h"
#include "core/library/choice_rows.h"
#include "core/library/finding_rows.h"
#include "core/library/opening.h"
#include "core/library/query.h"
#include "core/library/report_rows.h"
#include "core/library/sketch_rows.h"
#include "core/library/statement_rows.h"
#include "core/library/transaction.h"

namespace duixian::library {

class Library::Store {
public:
    Store(Opened opened, std::string name, Access wanted)
        : connection(std::move(opened.connection)),
          path(std::move(name)),
          opening(opened.opening),
          access(connection.readOnly() || opening == Opening::Newer ? Access::ReadOnly : wanted)
    {
    }

    Connection connection;
    std::string path;
    Opening opening;
    Access access;
};

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

AddResult Library::add(const Report& report, std::string_view bytes, const Choices& choices)
{
    const std::string hash = sha256(bytes);
    Connection& connection = m_store->connection;
    Transaction transaction(connection);
    if (const ReportId there = holding(hash); there.valid())
        return {Added::AlreadyThere, there};
    const ReportId id = insertReport(connection, report, bytes, hash);
    writeChoices(connection, id, choices);
    transaction.commit();
    return {Added::Imported, id};
}

Result<void> Library::replace(ReportId id, const Report& report, const Choices& choices)
{
    Transaction transaction(m_store->connection);
    if (!replaceReport(m_store->connection, id, report))
        return failure(ErrorCode::ReportMissing, std::to_string(id.value));
    writeChoices(m_store->connection, id, choices);
    transaction.commit();
    return {};
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

void Library::remove(ReportId id)
{
    Transaction transaction(m_store->connection);
    Query(m_store->connection, "DELETE FROM report WHERE report = ?").bind(id.value).run();
    transaction.commit();
}

std::int64_t Library::changeCount() const
{
    // data_version tells of the others' commits only, rowsChanged of our own rows only: both rise, so their sum does.
    return m_store->connection.integer("PRAGMA data_version") + m_store->connection.rowsChanged();
}

} // namespace duixian::library
