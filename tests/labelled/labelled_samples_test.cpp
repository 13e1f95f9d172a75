// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/lexicon/lexicon.h"
#include "tests/labelled/labelled_rows.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::labelled {
namespace {

constexpr auto samples = {"2022-wangling-baichuan", "2023-wangling-baichuan", "2024-wangling-baichuan",
                          "2022-yunting-qinghe",    "2023-yunting-qinghe",    "2024-yunting-qinghe"};

/// What the program must reach; raised when it does better.
constexpr double placesFloor = 0.98;
constexpr double rowsFloor = 0.72;

std::vector<std::string> foundIn(const std::string& name)
{
    std::vector<std::string> rows;
    const auto bytes = support::fileBytes(support::projectFile("resources/samples/" + name + ".txt"));
    const auto report = analyse(bytes, {name + ".txt", {}, {}}, Lexicon::builtIn());
    if (report)
        std::ranges::transform(report->statements, std::back_inserter(rows), rowOf);
    return rows;
}

std::vector<std::string> placesOf(const std::vector<std::string>& rows)
{
    std::vector<std::string> places;
    std::ranges::transform(rows, std::back_inserter(places), placeIn);
    return places;
}

TEST(LabelledSamples, AreFoundAsAPersonReadsThem)
{
    std::size_t expected = 0;
    std::size_t found = 0;
    std::size_t places = 0;
    std::size_t rows = 0;
    for (const std::string name : samples) {
        const auto labels = rowsIn(support::fileBytes(support::projectFile("tests/labelled/" + name + ".tsv")));
        const auto results = foundIn(name);
        ASSERT_GT(labels.size(), 100u) << name;
        expected += labels.size();
        found += results.size();
        places += common(placesOf(labels), placesOf(results)).size();
        rows += common(labels, results).size();
    }
    const double placesF1 = f1(places, expected, found);
    const double rowsF1 = f1(rows, expected, found);
    RecordProperty("placesF1", std::to_string(placesF1));
    RecordProperty("rowsF1", std::to_string(rowsF1));
    EXPECT_GE(placesF1, placesFloor);
    EXPECT_GE(rowsF1, rowsFloor);
}

} // namespace
} // namespace duixian::labelled
