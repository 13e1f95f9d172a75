// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/departed_rows.h"

#include "core/base/utf.h"
#include "core/library/query.h"
#include "core/library/sketch_rows.h"

namespace duixian::library {

void keepDeparted(Connection& connection, ReportId report)
{
    Query(connection, "INSERT INTO departed_report (report, file, title, sha256, hashes, removed) "
                      "SELECT report, file, title, sha256, coalesce(hashes, x''), strftime('%Y-%m-%dT%H:%M:%SZ', 'now') "
                      "FROM report LEFT JOIN report_sketch USING (report) WHERE report = ?1 AND EXISTS "
                      "(SELECT 1 FROM decision WHERE report = ?1 UNION ALL SELECT 1 FROM annotation WHERE report = ?1 "
                      "UNION ALL SELECT 1 FROM pair_decision WHERE report = ?1 OR outcome_report = ?1 "
                      "UNION ALL SELECT 1 FROM pin WHERE report = ?1 OR other_report = ?1)")
        .bind(report.value)
        .run();
}

ReportId insertDeparted(Connection& connection, const DepartedReport& report)
{
    // As AUTOINCREMENT counts: the number is taken, whether a row of report ever has it or not.
    if (connection.integer("SELECT count(*) FROM sqlite_sequence WHERE name = 'report'") == 0)
        connection.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('report', 0)");
    connection.run("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'report'");
    const ReportId id{connection.integer("SELECT seq FROM sqlite_sequence WHERE name = 'report'")};
    Query(connection, "INSERT INTO departed_report (report, file, title, sha256, hashes, removed) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(id.value)
        .bind(report.file)
        .bind(toUtf8(report.title))
        .bind(report.sha256)
        .bindBlob(bytesOf(report.sketch))
        .bind(report.removed)
        .run();
    return id;
}

void forgetDeparted(Connection& connection, ReportId former)
{
    Query(connection, "DELETE FROM departed_report WHERE report = ?").bind(former.value).run();
}

std::vector<DepartedReport> readDeparted(Connection& connection)
{
    Query query(connection, "SELECT report, file, title, sha256, hashes, removed FROM departed_report ORDER BY report");
    std::vector<DepartedReport> out;
    while (query.step()) {
        DepartedReport report;
        report.id = {query.integer()};
        report.file = query.text();
        report.title = toUtf16(query.text());
        report.sha256 = query.text();
        report.sketch = sketchFrom(query.blob());
        report.removed = query.text();
        out.push_back(std::move(report));
    }
    return out;
}

} // namespace duixian::library
