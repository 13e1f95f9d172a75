// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/extractor.h"
#include "core/model/report.h"
#include "core/model/statement.h"

namespace duixian::extract {

/// The statements of a sentence that stands in the review of 2021 (of a report that plans 2022).
[[nodiscard]] std::vector<Statement> reviewed(std::string_view sentence);
/// The statements of a sentence that stands in the plan for 2022.
[[nodiscard]] std::vector<Statement> planned(std::string_view sentence);

/// All that is found in a text that reviews 2021 and plans 2022, with the traces of its figures.
[[nodiscard]] Extraction explained(const std::string& text);
/// The statements of a text whose head is known.
[[nodiscard]] std::vector<Statement> statementsOf(const std::string& text, const Head& head);
/// A head of which only kind and years are known; years as Period writes them, empty where there are none.
[[nodiscard]] Head headOf(ReportKind kind, std::string_view reviewed, std::string_view planned, std::string_view plannedTerm = {});
/// "12座 outcome 2021", joined by " | ".
[[nodiscard]] std::string kindsAndPeriods(const std::vector<Statement>& statements);

/// Short dumps, joined by " | ": "171.3亿元 level = 地区生产总值". Only what most tables look at; a test that needs more asks the
/// statement.
[[nodiscard]] std::string shortly(const std::vector<Statement>& statements);
/// The quotes alone, joined by " | ": for tests of what is a statement and what is none.
[[nodiscard]] std::string quotes(const std::vector<Statement>& statements);

/// A sentence and what is expected of it: a line of a pass's table.
struct Expected {
    const char* sentence;
    const char* dump;
};

/// Holds each line of a table against what is found in the review.
void expectReviewed(std::span<const Expected> cases);

} // namespace duixian::extract
