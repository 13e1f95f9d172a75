// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/dimension.h"

#include <set>

#include <gtest/gtest.h>

#include "core/base/embedded.h"
#include "core/base/number_text.h"
#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian {
namespace {

std::string text(const char16_t* unit)
{
    const Dimension dimension = dimensionOf(unit);
    return numberText(dimension.factor) + " " + toUtf8(dimension.base);
}

TEST(Dimension, TakesTheMultiplierOff)
{
    EXPECT_EQ(text(u"亿元"), "100000000 元");
    EXPECT_EQ(text(u"万平方米"), "10000 平方米");
    EXPECT_EQ(text(u"千人次"), "1000 人次");
    EXPECT_EQ(text(u"千万元"), "10000000 元");
    EXPECT_EQ(text(u"万公顷"), "100000000 平方米");
    EXPECT_EQ(text(u"万户"), "10000 户");
}

TEST(Dimension, AUnitThatBeginsLikeAMultiplierIsWhole)
{
    EXPECT_EQ(text(u"千米"), "1000 米");
    EXPECT_EQ(text(u"千瓦"), "1 千瓦");
    EXPECT_EQ(text(u"万千瓦"), "10000 千瓦");
    EXPECT_EQ(text(u"亿"), "1 亿");
}

TEST(Dimension, EitherScriptIsRead)
{
    EXPECT_EQ(text(u"億元"), text(u"亿元"));
    EXPECT_EQ(text(u"萬畝"), text(u"万亩"));
    EXPECT_EQ(text(u"條"), text(u"条"));
}

TEST(Dimension, ThingsAreCountedAlikeButNotPeople)
{
    EXPECT_EQ(text(u"家"), text(u"个"));
    EXPECT_EQ(text(u"名"), text(u"人"));
    EXPECT_NE(text(u"人"), text(u"户"));
    EXPECT_NE(text(u"%"), text(u"个百分点"));
    EXPECT_EQ(text(u"标箱"), "1 标箱") << "what the table does not know is a dimension of its own";
}

TEST(Dimension, BringsANumberToAnotherUnit)
{
    EXPECT_EQ(inUnit(1.33, u"亿元", u"万元"), 13300);
    EXPECT_EQ(inUnit(30, u"亩", u"公顷"), 2);
    EXPECT_EQ(inUnit(0.25, u"", u"%"), 25);
    EXPECT_EQ(inUnit(5, u"亿元", u"亿美元"), std::nullopt);
    EXPECT_EQ(inUnit(0, u"户", u"人"), 0) << "nothing is nothing in every unit";
}

TEST(Dimension, TheTableNamesEachWordOnceAndEachBaseAsItself)
{
    std::set<std::u16string> words;
    for (const TableRow& row : readTable(embedded("lexicon/dimensions.tsv"))) {
        EXPECT_TRUE(numberFrom(toUtf8(row.at(1))).value_or(0) > 0) << row.line;
        EXPECT_EQ(dimensionOf(row.at(0)).base, row.at(0)) << row.line;
        for (const std::u16string& word : listed(row.at(2)))
            EXPECT_TRUE(words.insert(word).second) << toUtf8(word);
    }
}

TEST(NumberText, TakesAwayWhatBinaryArithmeticAdds)
{
    EXPECT_EQ(numberText(withoutNoise(9.1 - 8.5, 9.1)), "0.6");
    EXPECT_EQ(numberText(withoutNoise(1.33 * 1e8 / 1e4)), "13300");
    EXPECT_EQ(withoutNoise(0), 0);
    EXPECT_EQ(withoutNoise(-0.1), -0.1);
    EXPECT_EQ(withoutNoise(171310000000), 171310000000);
}

} // namespace
} // namespace duixian
