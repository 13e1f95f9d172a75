// SPDX-License-Identifier: GPL-3.0-or-later
// The doors of a library to its pairs, which are made of the statements and can be made again: they are in no history.
#include "core/base/utf.h"
#include "core/library/kept_pairs.h"
#include "core/library/query.h"
#include "core/library/store.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

KeptEnd endColumns(Query& query)
{
    KeptEnd out;
    out.report = {query.integer()};
    out.start = static_cast<std::size_t>(query.integer());
    out.indicator = toUtf16(query.text());
    return out;
}

void bindEnd(Query& query, const KeptEnd& end)
{
    query.bind(end.report.value).bind(static_cast<std::int64_t>(end.start)).bind(toUtf8(end.indicator));
}

void forgetPairs(Connection& connection, const std::vector<ReportId>& reports)
{
    for (const char* const sql : {"DELETE FROM pair WHERE target_report = ?", "DELETE FROM unpaired WHERE target_report = ?"}) {
        Query query(connection, sql);
        for (const ReportId report : reports)
            query.bind(report.value).run();
    }
}

void insertPairs(Connection& connection, const KeptPairs& made)
{
    // Two statements of one figure and one indicator are one target; the first stands for both.
    Query pair(connection, "INSERT OR IGNORE INTO pair (target_report, target_start, target_indicator, outcome_report, outcome_start, "
                           "outcome_indicator, indicator, verdict, rule, difference, decision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const KeptPair& one : made.pairs) {
        bindEnd(pair, one.target);
        bindEnd(pair, one.outcome);
        pair.bind(toUtf8(one.indicator)).bind(nameOf(one.verdict)).bind(nameOf(one.rule)).bind(one.difference);
        pair.bind(one.decision.valid() ? std::optional(one.decision.value) : std::nullopt).run();
    }
    Query unpaired(connection,
                   "INSERT OR IGNORE INTO unpaired (target_report, target_start, target_indicator, reason) VALUES (?, ?, ?, ?)");
    for (const KeptUnpaired& one : made.unpaired) {
        bindEnd(unpaired, one.target);
        unpaired.bind(nameOf(one.reason)).run();
    }
}

} // namespace

std::vector<std::string> Library::pairsDue() const
{
    Query query(m_store->connection, "SELECT place_path FROM pairing_due ORDER BY place_path");
    std::vector<std::string> out;
    while (query.step())
        out.push_back(query.text());
    return out;
}

bool Library::keepPairs(const std::vector<ReportId>& reports, const KeptPairs& made, const std::vector<std::string>& places,
                        std::int64_t asOf)
{
    Transaction transaction(m_store->connection);
    if (changeCount() != asOf)
        return false;
    forgetPairs(m_store->connection, reports);
    insertPairs(m_store->connection, made);
    Query done(m_store->connection, "DELETE FROM pairing_due WHERE place_path = ?");
    for (const std::string& place : places)
        done.bind(place).run();
    transaction.commit();
    return true;
}

KeptPairs Library::pairs() const
{
    KeptPairs out;
    Query pair(m_store->connection, "SELECT target_report, target_start, target_indicator, outcome_report, outcome_start, "
                                    "outcome_indicator, indicator, verdict, rule, difference, decision FROM pair "
                                    "ORDER BY target_report, target_start, target_indicator");
    while (pair.step()) {
        KeptPair one;
        one.target = endColumns(pair);
        one.outcome = endColumns(pair);
        one.indicator = toUtf16(pair.text());
        one.verdict = wordColumn<Verdict>(pair);
        one.rule = wordColumn<VerdictRule>(pair);
        one.difference = pair.realOrNull();
        one.decision = {pair.integerOrNull().value_or(0)};
        out.pairs.push_back(std::move(one));
    }
    Query unpaired(m_store->connection, "SELECT target_report, target_start, target_indicator, reason FROM unpaired "
                                        "ORDER BY target_report, target_start, target_indicator");
    while (unpaired.step()) {
        KeptUnpaired one;
        one.target = endColumns(unpaired);
        one.reason = wordColumn<UnpairedReason>(unpaired);
        out.unpaired.push_back(std::move(one));
    }
    return out;
}

} // namespace duixian::library
