// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/library/connection.h"

namespace duixian::library {

/// What a report is found by, as its rows have it.
struct IndexedContent {
    std::string text;
    std::vector<Span> brokenLines;
    std::vector<std::string> indicators; ///< names of the statements found, each once, in their order

    friend bool operator==(const IndexedContent&, const IndexedContent&) = default;
};

/// None where there is no such report.
[[nodiscard]] std::optional<IndexedContent> readIndexedContent(Connection& connection, ReportId report);
/// A hash of it.
[[nodiscard]] std::int64_t markOf(const IndexedContent& content);

/// Puts reports that are not in it into the index, in the caller's transaction. Where the index turns out to be damaged, it is emptied.
void putIntoIndex(Connection& connection, const std::vector<ReportId>& reports);
/// Empties it, in the caller's transaction: every report waits to come in.
void emptyIndex(Connection& connection);
/// Whether it has reports by other tokens than this program's.
[[nodiscard]] bool isOfOtherTokens(Connection& connection);
/// Those that are not in it, by number.
[[nodiscard]] std::vector<ReportId> unindexedReports(Connection& connection, std::int64_t most = std::numeric_limits<std::int64_t>::max());

/// A change of a report's rows in the caller's transaction: made before it, settled after it. What was not in the index stays out, what
/// comes into the library comes in, and what the change did not touch is not written.
class IndexedChange {
public:
    IndexedChange(Connection& connection, ReportId report);
    void settle();

private:
    Connection& m_connection;
    ReportId m_report;
    bool m_wasThere;
    std::optional<IndexedContent> m_before; ///< of a report in the index
};

} // namespace duixian::library
