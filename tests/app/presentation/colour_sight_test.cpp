// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/presentation/colour_sight.h"

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

struct Check {
    Lab first;
    Lab second;
    double difference;
};

// From the supplementary test data of Sharma, Wu and Dalal (2005).
const Check published[] = {
    {{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
    {{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
    {{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
    {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
    {{50, 0, 0}, {50, -1, 2}, 2.3669},
    {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
    {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
    {{50, -0.0010, 2.4900}, {50, 0.0009, -2.4900}, 4.8045},
    {{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
    {{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
    {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
    {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
    {{50, 2.5, 0}, {56, -27, -3}, 31.9030},
    {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
    {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    {{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    {{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    {{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    {{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    {{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    {{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    {{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
};

TEST(ColourSight, DifferenceAgreesWithThePublishedPairs)
{
    for (const Check& check : published) {
        EXPECT_NEAR(colourDifference(check.first, check.second), check.difference, 0.00006);
        EXPECT_NEAR(colourDifference(check.second, check.first), check.difference, 0.00006) << "the other way round";
    }
}

TEST(ColourSight, GreyStaysGreyForEverySight)
{
    for (const Sight sight : {Sight::Normal, Sight::Protan, Sight::Deutan, Sight::Tritan}) {
        const Lab grey = seen(QColor(128, 128, 128), sight);
        EXPECT_NEAR(grey.l, 53.585, 0.01);
        EXPECT_NEAR(grey.a, 0, 0.05);
        EXPECT_NEAR(grey.b, 0, 0.05);
    }
}

TEST(ColourSight, RedAndGreenComeCloserWithoutLongOrMiddleCones)
{
    const auto difference = [](Sight sight) { return colourDifference(seen(QColor(0xC83C28), sight), seen(QColor(0x5A7D1E), sight)); };
    EXPECT_LT(difference(Sight::Deutan), difference(Sight::Normal) / 2);
    EXPECT_LT(difference(Sight::Protan), difference(Sight::Normal) / 2);
    EXPECT_GT(difference(Sight::Tritan), difference(Sight::Normal) / 2);
}

} // namespace
} // namespace duixian::presentation
