// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history_rows.h"

#include "core/library/query.h"
#include "core/library/words.h"
#include "core/model/judgement_names.h"

namespace duixian::library {
namespace {

constexpr std::int64_t mostSteps = 1000;
/// What was removed is kept in the history; a library of ten thousand reports has some 1.5 GB.
constexpr std::int64_t mostBytes = std::int64_t{512} * 1024 * 1024;

constexpr std::string_view columns = "step, action, subject, count, made, undone";

HistoryStep readStep(Query& query)
{
    HistoryStep step;
    step.id = {query.integer()};
    step.action = wordColumn<HistoryAction>(query);
    step.subject = query.text();
    step.count = static_cast<std::size_t>(query.integer());
    step.made = query.text();
    step.undone = query.integer() == 1;
    return step;
}

std::optional<HistoryStep> stepWhere(Connection& connection, std::string_view condition)
{
    Query query(connection, std::string("SELECT ").append(columns).append(" FROM history WHERE ").append(condition).append(" LIMIT 1"));
    return query.step() ? std::optional(readStep(query)) : std::nullopt;
}

/// Whether the step can take another change: it is there (its transaction may have been rolled back, it may have been forgotten) and done.
bool goesOn(Connection& connection, HistoryStepId step)
{
    Query query(connection, "SELECT 1 FROM history WHERE step = ? AND undone = 0");
    query.bind(step.value);
    return query.step();
}

/// The last one always stays.
void forgetOldest(Connection& connection)
{
    Query query(connection, "WITH kept AS (SELECT h.step, row_number() OVER newest AS place, "
                            "sum(coalesce((SELECT sum(length(changeset)) FROM history_change c WHERE c.step = h.step), 0)) OVER newest AS "
                            "bytes FROM history h WINDOW newest AS (ORDER BY h.step DESC)) "
                            "DELETE FROM history WHERE step IN (SELECT step FROM kept WHERE place > 1 AND (place > ? OR bytes > ?))");
    query.bind(mostSteps).bind(mostBytes).run();
}

void begin(Connection& connection, HistoryStep& step)
{
    connection.run("DELETE FROM history WHERE undone = 1");
    Query query(connection, "INSERT INTO history (action, subject, count, made, undone) "
                            "VALUES (?, ?, 0, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 0) RETURNING step, made");
    query.bind(nameOf(step.action)).bind(step.subject);
    query.step();
    step.id = {query.integer()};
    step.made = query.text();
    step.count = 0;
    step.undone = false;
    query.reset();
    forgetOldest(connection);
}

} // namespace

void keepChange(Connection& connection, HistoryStep& step, const HistoryChange& change, std::size_t count)
{
    const LongValues allowed(connection);
    if (!step.id.valid() || !goesOn(connection, step.id))
        begin(connection, step);
    Query query(connection, "INSERT INTO history_change (step, number, report, changeset) "
                            "VALUES (?, (SELECT coalesce(max(number) + 1, 0) FROM history_change WHERE step = ?), ?, ?)");
    query.bind(step.id.value).bind(step.id.value);
    query.bind(change.report.valid() ? std::optional(change.report.value) : std::nullopt);
    if (change.changes)
        query.bindBlob(*change.changes);
    else
        query.bindNull();
    query.run();
    step.count += count;
    Query(connection, "UPDATE history SET count = ? WHERE step = ?").bind(static_cast<std::int64_t>(step.count)).bind(step.id.value).run();
}

std::vector<HistoryStep> readHistory(Connection& connection)
{
    Query query(connection, std::string("SELECT ").append(columns).append(" FROM history ORDER BY step"));
    std::vector<HistoryStep> out;
    while (query.step())
        out.push_back(readStep(query));
    return out;
}

std::optional<HistoryStep> lastDone(Connection& connection)
{
    return stepWhere(connection, "undone = 0 ORDER BY step DESC");
}

std::optional<HistoryStep> firstUndone(Connection& connection)
{
    return stepWhere(connection, "undone = 1 ORDER BY step");
}

std::vector<std::int64_t> changesOf(Connection& connection, HistoryStepId step)
{
    Query query(connection, "SELECT number FROM history_change WHERE step = ? ORDER BY number");
    query.bind(step.value);
    std::vector<std::int64_t> numbers;
    while (query.step())
        numbers.push_back(query.integer());
    return numbers;
}

HistoryChange readChange(Connection& connection, HistoryStepId step, std::int64_t number)
{
    const LongValues allowed(connection);
    Query query(connection, "SELECT report, changeset FROM history_change WHERE step = ? AND number = ?");
    query.bind(step.value).bind(number);
    HistoryChange change{number, {}, {}};
    if (query.step()) {
        change.report = {query.integerOrNull().value_or(0)};
        change.changes = query.blobOrNull();
    }
    return change;
}

void setChanges(Connection& connection, HistoryStepId step, std::int64_t number, const std::string& changes)
{
    const LongValues allowed(connection);
    Query query(connection, "UPDATE history_change SET changeset = ? WHERE step = ? AND number = ?");
    query.bindBlob(changes).bind(step.value).bind(number).run();
}

void setUndone(Connection& connection, HistoryStepId step, bool undone)
{
    Query(connection, "UPDATE history SET undone = ? WHERE step = ?").bind(std::int64_t{undone}).bind(step.value).run();
}

} // namespace duixian::library
