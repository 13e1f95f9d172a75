// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/pin_rows.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "core/library/query.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

constexpr std::string_view columns =
    "pin, report, quote, before, after, start, \"end\", other_report, other_quote, other_before, other_after, other_start, other_end, "
    "made, adrift";

PinEnd endColumns(Query& query)
{
    PinEnd end;
    end.report = {query.integer()};
    end.anchor = anchorColumns(query);
    return end;
}

void bindEnd(Query& query, const PinEnd& end)
{
    query.bind(end.report.value);
    bindAnchor(query, end.anchor);
}

std::vector<Pin> pinsOf(Query& query, ReportId report)
{
    std::vector<Pin> out;
    while (query.step()) {
        Pin pin;
        pin.id = {query.integer()};
        pin.a = endColumns(query);
        pin.b = endColumns(query);
        pin.made = query.text();
        pin.standing = standingColumn(query);
        if (pin.a.report != report)
            std::swap(pin.a, pin.b);
        out.push_back(std::move(pin));
    }
    const auto place = [](const Pin& pin) { return std::tuple(pin.b.report, pin.a.anchor.span.begin, pin.b.anchor.span.begin, pin.id); };
    std::sort(out.begin(), out.end(), [&](const Pin& one, const Pin& other) { return place(one) < place(other); });
    return out;
}

Query selectWhere(Connection& connection, std::string_view condition)
{
    return {connection, std::string("SELECT ").append(columns).append(" FROM pin WHERE ").append(condition)};
}

} // namespace

std::vector<Pin> readPins(Connection& connection, ReportId report, ReportId other)
{
    Query query = selectWhere(connection, "report = ? AND other_report = ?");
    query.bind(std::min(report, other).value).bind(std::max(report, other).value);
    return pinsOf(query, report);
}

std::vector<Pin> readPins(Connection& connection, ReportId report)
{
    Query query = selectWhere(connection, "report = ?1 OR other_report = ?1");
    query.bind(report.value);
    return pinsOf(query, report);
}

void writePins(Connection& connection, ReportId a, ReportId b, const std::vector<Pin>& pins)
{
    const auto [first, second] = std::minmax(a, b);
    Query(connection, "DELETE FROM pin WHERE report = ? AND other_report = ?").bind(first.value).bind(second.value).run();
    Query query(connection, std::string("INSERT INTO pin (")
                                .append(columns)
                                .append(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ")
                                .append(momentOrNow)
                                .append(", ?)"));
    for (const Pin& pin : pins) {
        bindNumber(query, pin.id);
        bindEnd(query, pin.a.report == first ? pin.a : pin.b);
        bindEnd(query, pin.a.report == first ? pin.b : pin.a);
        bindMoment(query, pin.made);
        bindStanding(query, pin.standing);
        query.run();
    }
}

void movePins(Connection& connection, ReportId from, ReportId to)
{
    Query(connection, "UPDATE pin SET report = ?2 WHERE report = ?1").bind(from.value).bind(to.value).run();
    Query(connection, "UPDATE pin SET other_report = ?2 WHERE other_report = ?1").bind(from.value).bind(to.value).run();
    connection.run("UPDATE pin SET report = other_report, quote = other_quote, before = other_before, after = other_after, "
                   "start = other_start, \"end\" = other_end, other_report = report, other_quote = quote, other_before = before, "
                   "other_after = after, other_start = start, other_end = \"end\" WHERE report > other_report");
}

} // namespace duixian::library
