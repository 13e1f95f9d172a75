// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/export/table.h"
#include "core/model/pair.h"
#include "core/model/report.h"
#include "core/model/statement.h"
#include "core/model/trace.h"

/// The lines of JSON that the command line prints: one object, "type" first, the keys in a fixed order, no line end. A report outside a
/// library has no number: an Id that is not valid.
namespace duixian::exporting {

[[nodiscard]] std::string reportLine(const Passport& passport, const Head& head, std::size_t length, const std::vector<Note>& notes,
                                     ReportId report = {});
[[nodiscard]] std::string statementLine(const Statement& statement, ReportId report = {});
[[nodiscard]] std::string traceLine(const Trace& trace);

/// The two reports whose statements a matching counts, with their numbers where they are in a library.
struct MatchedReports {
    const std::vector<Statement>& earlier;
    const std::vector<Statement>& later;
    ReportId earlierReport = {};
    ReportId laterReport = {};
};

[[nodiscard]] std::string pairLine(const Pair& pair, const MatchedReports& reports);
[[nodiscard]] std::string unpairedLine(const Unpaired& unpaired, const MatchedReports& reports);

/// A row of a table as an object: "type", then a key for each column.
[[nodiscard]] std::string tableLine(std::string_view type, const Table& table, std::size_t row);

enum class ImportStatus { Imported, AlreadyThere, CopyOf, Doubtful, Failed };

/// reason: codes, separated by blanks; empty where there is nothing to tell.
[[nodiscard]] std::string importLine(std::string_view file, ReportId report, ImportStatus status, std::string_view reason);

} // namespace duixian::exporting
