// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/export/table.h"
#include "core/model/decision.h"
#include "core/model/intake_status.h"
#include "core/model/pair.h"
#include "core/model/pair_row.h"
#include "core/model/report.h"
#include "core/model/statement.h"
#include "core/model/trace.h"

/// The lines of JSON that the command line prints: one object, "type" first, the keys in a fixed order, no line end. A report outside a
/// library has no number: an Id that is not valid.
namespace duixian::exporting {

/// What extract tells of a report beside that, so that a library can have it without reading it again.
struct FreshReading {
    std::optional<Encoding> encodingGiven; ///< by which a person had it read
    std::size_t statements = 0;            ///< how many lines follow
    const std::vector<Part>& parts;
};

/// What a report line tells beside passport and head.
struct ReportFacts {
    std::size_t length = 0; ///< of the text, in UTF-16 code units
    const std::vector<Note>& notes;
    const std::vector<Layer>& layers;
    const FreshReading* fresh = nullptr; ///< only of a report that was read just now
};

/// After the keys of every reader (type to notes) come those of the passport and the reading: address, imported (null outside of a
/// library), steps [{step, count}], layers [{reason, start, end}], evidence [{field, witness, start, end, doubtful}]. Of one
/// that was read just now then path, encoding_given, statements, parts [{level, section, heading_start, heading_end, body_start,
/// body_end}].
[[nodiscard]] std::string reportLine(const Passport& passport, const Head& head, const ReportFacts& facts, ReportId report = {});
/// decision: what a person said of it, in a library.
[[nodiscard]] std::string statementLine(const Statement& statement, ReportId report = {}, std::optional<Ruling> decision = {});
/// steps: what each pass added, field by field, or the code of the reason for which it dropped the figure; because: that reason in words,
/// null where it was kept.
[[nodiscard]] std::string traceLine(const Trace& trace, std::string_view because = {});

/// The two reports whose statements a matching counts, with their numbers where they are in a library.
struct MatchedReports {
    const std::vector<Statement>& earlier;
    const std::vector<Statement>& later;
    ReportId earlierReport = {};
    ReportId laterReport = {};
};

[[nodiscard]] std::string pairLine(const Pair& pair, const MatchedReports& reports);
[[nodiscard]] std::string unpairedLine(const Unpaired& unpaired, const MatchedReports& reports);

/// The line of a target of a library, a pair or unpaired: the same keys, then of a pair tolerance (null where none was used) and state, of
/// both second [{source, value, unit, difference, differs}].
[[nodiscard]] std::string pairRowLine(const PairRow& row, const std::vector<SecondBeside>& second);

/// A row of a table as an object: "type", then a key for each column.
[[nodiscard]] std::string tableLine(std::string_view type, const Table& table, std::size_t row);

/// reason: codes, separated by blanks; empty where there is nothing to tell. Of a copy differences:14 (passages), of a departed report that
/// came back recovered:12 adrift:1 (decisions), of a doubtful one the codes of its notes and doubtful:place for each field of its head that
/// wants a person's word, of a failed one the error's code.
[[nodiscard]] std::string importLine(std::string_view file, ReportId report, IntakeStatus status, std::string_view reason);

} // namespace duixian::exporting
