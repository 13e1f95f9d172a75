// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::extract {
namespace {

enum Field { PlaceField, KindField, ReviewedField, PlannedField, TermField, FieldCount };
using Fields = std::array<std::string, FieldCount>;

struct Row {
    std::string file;
    Fields fields;
};

/// The head of each shared report: file, name, code, kind, reviewed, planned, planned_term.
std::vector<Row> goldRows(const std::string& folder)
{
    std::vector<Row> rows;
    std::istringstream lines(support::fileBytes(folder + "/gold/heads.tsv"));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream columns(line);
        std::vector<std::string> cells;
        for (std::string cell; std::getline(columns, cell, '\t');)
            cells.push_back(cell);
        if (cells.size() >= 7)
            rows.push_back({cells[0], {cells[1] + " " + cells[2], cells[3], cells[4], cells[5], cells[6]}});
    }
    return rows;
}

Fields fieldsOf(const std::string& bytes, const std::string& fileName)
{
    const auto report = analyse(bytes, {fileName, fileName, {}}, Lexicon::builtIn());
    if (!report)
        return {};
    const Head& head = report->head;
    const auto period = [](const std::optional<Period>& p) { return p ? toText(*p) : std::string("null"); };
    const std::string code = head.place && !head.place->code.empty() ? head.place->code : "null";
    return {(head.place ? toUtf8(head.place->name) : "null") + " " + code, std::string(nameOf(head.kind)), period(head.reviewed),
            period(head.planned), period(head.plannedTerm)};
}

/// All shared heads, once by the files' own names and once by names that say nothing.
class SharedHeads : public testing::TestWithParam<bool> {};

TEST_P(SharedHeads, AreReadAsLabelled)
{
    const auto folder = support::sharedFolder();
    if (!folder)
        GTEST_SKIP() << "the labelled reports are not here (../shared)";
    const std::vector<Row> rows = goldRows(*folder);
    ASSERT_EQ(rows.size(), 66u);
    std::array<std::size_t, FieldCount> right{};
    std::size_t ofTheBar = 0;
    std::size_t rightOfTheBar = 0;
    for (const Row& row : rows) {
        const Fields found = fieldsOf(support::fileBytes(*folder + "/" + row.file), GetParam() ? row.file : "1.txt");
        for (std::size_t i = 0; i < FieldCount; ++i) {
            right[i] += found[i] == row.fields[i] ? 1 : 0;
            if (found[i] != row.fields[i])
                std::cout << row.file << ": " << row.fields[i] << " read as " << found[i] << '\n';
        }
        if (row.file.starts_with("reports/") || row.file.starts_with("corpus/runs/")) {
            ++ofTheBar;
            rightOfTheBar += found[PlaceField] == row.fields[PlaceField] && found[PlannedField] == row.fields[PlannedField] ? 1 : 0;
        }
    }
    std::cout << "place " << right[PlaceField] << ", kind " << right[KindField] << ", reviewed " << right[ReviewedField] << ", planned "
              << right[PlannedField] << ", term " << right[TermField] << " of " << rows.size() << "; place and year " << rightOfTheBar
              << " of " << ofTheBar << '\n';
    EXPECT_GE(rightOfTheBar + 2, ofTheBar);
    for (const std::size_t count : right)
        EXPECT_GE(static_cast<double>(count), 0.97 * static_cast<double>(rows.size()));
}

INSTANTIATE_TEST_SUITE_P(ByNameAndWithout, SharedHeads, testing::Values(true, false),
                         [](const auto& each) { return each.param ? "FilesAsNamed" : "NeutralNames"; });

} // namespace
} // namespace duixian::extract
