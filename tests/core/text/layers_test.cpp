// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/layers.h"

#include <gtest/gtest.h>

namespace duixian::text {
namespace {

TEST(Layers, TheEarlierWitnessHasWhatTwoClaim)
{
    const std::vector<Layer> settled =
        settledFurniture({{{10, 20}, LayerReason::TakenOut}, {{5, 15}, LayerReason::Navigation}, {{0, 30}, LayerReason::Annex}}, {});
    EXPECT_EQ(settled, (std::vector<Layer>{{{0, 5}, LayerReason::Annex},
                                           {{5, 10}, LayerReason::Navigation},
                                           {{10, 20}, LayerReason::TakenOut},
                                           {{20, 30}, LayerReason::Annex}}));
}

TEST(Layers, TouchingPiecesOfOneReasonAreOneUnlessAPersonTookThemOut)
{
    EXPECT_EQ(settledFurniture({{{5, 9}, LayerReason::Annex}, {{0, 7}, LayerReason::Annex}}, {}),
              (std::vector<Layer>{{{0, 9}, LayerReason::Annex}}));
    EXPECT_EQ(settledFurniture({{{5, 9}, LayerReason::TakenOut}, {{0, 5}, LayerReason::TakenOut}}, {}).size(), 2u);
}

TEST(Layers, WhatIsKeptIsCutOut)
{
    const std::vector<Layer> settled = settledFurniture({{{0, 30}, LayerReason::Glossary}}, {{5, 8}, {7, 10}, {28, 40}});
    EXPECT_EQ(settled, (std::vector<Layer>{{{0, 5}, LayerReason::Glossary}, {{10, 28}, LayerReason::Glossary}}));
}

} // namespace
} // namespace duixian::text
