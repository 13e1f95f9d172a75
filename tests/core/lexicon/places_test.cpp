// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/places.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian {
namespace {

TEST(Places, ATableIsReadByItsColumns)
{
    const Places places("110000\t北京市\t北京\n110108\t海淀区\t海淀\n440000\t广东省\t广东\n440300\t深圳市\t深圳\n"
                        "-\t大鹏新区\t大鹏\t440300\t2011\n440310\t坪山区\t坪山\t\t2016\n450329\t资源县\t资源\t\t\t\tword\n");
    ASSERT_EQ(places.divisions().size(), 7u);
    EXPECT_EQ(places.path(1), (std::vector<std::u16string>{u"北京市", u"海淀区"}));
    EXPECT_EQ(places.path(4), (std::vector<std::u16string>{u"广东省", u"深圳市", u"大鹏新区"}));
    EXPECT_EQ(places.divisions()[5].from, 2016);
    EXPECT_TRUE(places.divisions()[6].shortIsWord);
    EXPECT_EQ(places.named(u"坪山区"), (std::vector<std::size_t>{5}));
    EXPECT_EQ(places.shortNamed(u"坪山"), (std::vector<std::size_t>{5}));
    EXPECT_TRUE(places.named(u"坪山").empty());
    EXPECT_EQ(places.coded("999999"), Places::npos);
}

TEST(Places, TheLongestNameCounts)
{
    const Places& places = Places::builtIn();
    EXPECT_EQ(places.lengthAt(u"我们深圳市坪山区", 2), 3u);
    EXPECT_EQ(places.lengthAt(u"深圳人民", 0), 2u);
    EXPECT_EQ(places.lengthAt(u"人民", 0), 0u);
}

TEST(Places, KnowsDivisionsThatAreNewAndThatAreGone)
{
    const Places& places = Places::builtIn();
    const auto codes = [&places](std::u16string_view name) {
        std::set<std::string> found;
        for (const std::size_t i : places.named(name))
            found.insert(places.divisions()[i].code);
        return found;
    };
    EXPECT_EQ(codes(u"光明区"), (std::set<std::string>{"440311"}));
    EXPECT_EQ(codes(u"临平区"), (std::set<std::string>{"330113"}));
    EXPECT_EQ(codes(u"崇文区"), (std::set<std::string>{"110103"}));
    EXPECT_EQ(codes(u"南山区"), (std::set<std::string>{"230404", "440305"}));
    EXPECT_EQ(codes(u"雄安新区"), (std::set<std::string>{""}));
}

TEST(Places, WhatIsGoneBecameSomething)
{
    const Places& places = Places::builtIn();
    for (std::size_t i = 0; i < places.divisions().size(); ++i) {
        const Division& division = places.divisions()[i];
        const std::string key = division.code + toUtf8(division.name);
        EXPECT_EQ(division.successors.empty(), division.until == 9999) << key;
        EXPECT_EQ(places.successors(i).size(), division.successors.size()) << key;
    }
}

TEST(Places, SuccessorsAreCalledAsInTheYearAfter)
{
    const Places& places = Places::builtIn();
    const auto after = [&places](std::u16string_view name) {
        std::string names;
        for (const std::size_t i : places.named(name))
            for (const std::size_t successor : places.successors(i))
                names += toUtf8(places.divisions()[successor].name) + " ";
        return names;
    };
    EXPECT_EQ(after(u"江干区"), "上城区 ");
    EXPECT_EQ(after(u"徐水县"), "徐水区 ");
    EXPECT_EQ(after(u"坪山新区"), "坪山区 ");
    EXPECT_EQ(after(u"思茅市"), "普洱市 ");
    EXPECT_EQ(after(u"南郊区"), "平城区 云冈区 ");
    EXPECT_EQ(after(u"上城区"), "");
}

TEST(Places, EveryDivisionHasAPathAndNoneIsThereTwice)
{
    const Places& places = Places::builtIn();
    std::set<std::string> seen;
    for (std::size_t i = 0; i < places.divisions().size(); ++i) {
        const Division& division = places.divisions()[i];
        const std::string key = division.code + toUtf8(division.name) + division.parent;
        EXPECT_TRUE(seen.insert(key).second) << key;
        EXPECT_LT(division.from, division.until) << key;
        EXPECT_TRUE(division.code.empty() || division.code.size() == 6) << key;
        EXPECT_TRUE(division.shortName.empty() || division.name.starts_with(division.shortName)) << key;
        const bool top = division.code.ends_with("0000") || division.name == u"国务院";
        EXPECT_EQ(places.path(i).size() == 1, top) << key;
    }
    EXPECT_GT(seen.size(), 3500u);
}

} // namespace
} // namespace duixian
