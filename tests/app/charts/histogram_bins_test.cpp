// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/histogram_bins.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::charts {
namespace {

using testing::ElementsAre;

TEST(HistogramBins, AreRoundAndHaveAnEdgeAtZero)
{
    const HistogramBins bins = binned({-1.9, -0.1, 0, 0.3, 1, 2.4}, 4);
    EXPECT_EQ(bins.width, 2);
    EXPECT_EQ(bins.first, -1);
    EXPECT_THAT(bins.cases, ElementsAre(ElementsAre(0, 1), ElementsAre(2, 3, 4), ElementsAre(5)));
    EXPECT_EQ(bins.edge(1), 0);
    EXPECT_EQ(bins.most(), 3U);
}

TEST(HistogramBins, ValuesOnAnEdgeBelongAboveIt)
{
    const HistogramBins bins = binned({-0.3, -0.1, 0.1, 0.3 - 1e-16, 0.6}, 10);
    EXPECT_EQ(bins.width, 0.1);
    for (std::size_t bin = 0; bin < bins.cases.size(); ++bin)
        for (const std::size_t i : bins.cases[bin])
            EXPECT_NEAR(bins.edge(bin), (std::vector<double>{-0.3, -0.1, 0.1, 0.3, 0.6})[i], 1e-9);
}

TEST(HistogramBins, OneFarOutStandsInAnOpenBinAndNoneIsLost)
{
    std::vector<double> values;
    for (int i = 0; i < 60; ++i)
        values.push_back(i % 9 - 4);
    values.push_back(-300);
    const HistogramBins bins = binned(values, 10);
    EXPECT_TRUE(bins.openLow);
    EXPECT_FALSE(bins.openHigh);
    EXPECT_LT(bins.cases.size(), 20U);
    std::size_t all = 0;
    for (const auto& bin : bins.cases)
        all += bin.size();
    EXPECT_EQ(all, values.size());
    EXPECT_THAT(bins.cases.front(), ElementsAre(60));
}

TEST(HistogramBins, OneValueAndNone)
{
    EXPECT_EQ(binned({}, 10).most(), 0U);
    EXPECT_EQ(binned({0}, 10).most(), 1U);
    EXPECT_EQ(binned({-5}, 10).most(), 1U);
}

} // namespace
} // namespace duixian::charts
