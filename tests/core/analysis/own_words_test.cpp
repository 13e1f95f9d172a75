// SPDX-License-Identifier: GPL-3.0-or-later
// What a person teaches the rules is what reports are read with.
#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/own_words.h"

namespace duixian {
namespace {

constexpr const char* report = "2019年云泽区政府工作报告\n\n各位代表：\n现在，我代表云泽区人民政府向大会报告工作。\n\n"
                               "一、2018年工作回顾\n全区云泽总值达171.3亿元。云泽名企达12家。\n\n"
                               "二、2019年工作安排\n今年要建成学校3所。\n";

std::vector<std::string> indicatorsRead(const OwnWords& words)
{
    const auto read = analyse(report, {"a.txt", {}, {}}, *lexiconWith(words));
    std::vector<std::string> out;
    for (const Statement& statement : read->statements)
        out.push_back(toUtf8(statement.indicator));
    EXPECT_EQ(read->passport.words, fingerprintOf(words));
    return out;
}

TEST(OwnWordsInTheRules, NameWhatTheyStandFor)
{
    const Indicator firms{u"云泽名优企业数", {u"云泽名企"}, {Measure::Level}, {u"家"}, Direction::MoreIsBetter, {}, {}};
    const auto before = indicatorsRead({});
    ASSERT_EQ(before.size(), 3U);
    EXPECT_EQ(indicatorsRead({{firms}, {{u"云泽总值", u"地区生产总值"}}, {}}),
              (std::vector<std::string>{"地区生产总值", "云泽名优企业数", before[2]}));
}

} // namespace
} // namespace duixian
