// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/assignment.h"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace duixian::match {
namespace {

using Choice = std::vector<std::optional<std::size_t>>;

/// "1 - 0": the column of each row.
std::string chosen(std::size_t rows, std::size_t columns, const std::vector<Offer>& offers)
{
    std::string out;
    for (const auto& column : bestAssignment(rows, columns, offers))
        out += (out.empty() ? "" : " ") + (column ? std::to_string(*column) : "-");
    return out;
}

TEST(Assignment, TakesTheBestInTotalNotTheBestFirst)
{
    EXPECT_EQ(chosen(2, 2, {{0, 0, 0.5}, {0, 1, 0.4}, {1, 0, 0.4}}), "1 0");
    EXPECT_EQ(chosen(2, 2, {{0, 0, 0.9}, {0, 1, 0.4}, {1, 0, 0.4}}), "0 -");
}

TEST(Assignment, OfEqualsTheFirstAndInOrder)
{
    EXPECT_EQ(chosen(1, 3, {{0, 2, 0.4}, {0, 1, 0.4}}), "1");
    EXPECT_EQ(chosen(2, 3, {{0, 0, 0.4}, {0, 1, 0.4}, {0, 2, 0.4}, {1, 0, 0.4}, {1, 1, 0.4}, {1, 2, 0.4}}), "0 1");
}

TEST(Assignment, MovesOthersAsFarAsNeedBe)
{
    EXPECT_EQ(chosen(4, 4, {{0, 0, 0.3}, {0, 1, 0.3}, {1, 1, 0.3}, {1, 2, 0.3}, {2, 2, 0.3}, {2, 3, 0.3}, {3, 0, 0.3}}), "1 2 3 0");
}

TEST(Assignment, WithoutOffersNothingIsChosen)
{
    EXPECT_EQ(chosen(0, 0, {}), "");
    EXPECT_EQ(chosen(2, 3, {}), "- -");
}

double worthOf(const Choice& choice, const std::vector<Offer>& offers)
{
    double out = 0;
    for (const Offer& offer : offers)
        if (choice[offer.row] == offer.column)
            out += offer.worth;
    return out;
}

double bestByTrying(std::size_t row, std::size_t rows, std::vector<bool>& taken, const std::vector<Offer>& offers)
{
    if (row == rows)
        return 0;
    double best = bestByTrying(row + 1, rows, taken, offers);
    for (const Offer& offer : offers)
        if (offer.row == row && !taken[offer.column]) {
            taken[offer.column] = true;
            best = std::max(best, offer.worth + bestByTrying(row + 1, rows, taken, offers));
            taken[offer.column] = false;
        }
    return best;
}

TEST(Assignment, IsTheBestThatTryingAllFinds)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::size_t rows = 1 + random() % 6;
        const std::size_t columns = 1 + random() % 6;
        std::vector<Offer> offers;
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = 0; column < columns; ++column)
                if (random() % 3 != 0)
                    offers.push_back({row, column, static_cast<double>(1 + random() % 9) / 10});
        std::vector<bool> taken(columns, false);
        EXPECT_NEAR(worthOf(bestAssignment(rows, columns, offers), offers), bestByTrying(0, rows, taken, offers), 1e-9) << round;
    }
}

TEST(Assignment, FarBeyondAnyReportItStillEnds)
{
    std::vector<Offer> offers;
    for (std::size_t row = 0; row < 4000; ++row)
        for (std::size_t column = 0; column < 30; ++column)
            offers.push_back({row, (row + column) % 4000, 0.4});
    const Choice choice = bestAssignment(4000, 4000, offers);
    EXPECT_EQ(choice[0], 0U);
    EXPECT_GT(std::count_if(choice.begin(), choice.end(), [](const auto& column) { return column.has_value(); }), 3900);
}

} // namespace
} // namespace duixian::match
