// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/alignment.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/align/sample_reports.h"

namespace duixian::align {
namespace {

/// Of each paragraph of the first report the words of the one that its first link leads to.
std::map<std::string, std::string> followed(const Report& a, const Report& b, const Alignment& alignment)
{
    std::map<std::string, std::string> out;
    for (const Link& link : alignment.links)
        out.try_emplace(wordsAt(a, alignment.a[link.a].span), wordsAt(b, alignment.b[link.b].span));
    return out;
}

/// Each link as "joint: begin of a | begin of b | about".
std::string dump(const Report& a, const Report& b, const Alignment& alignment)
{
    std::string out;
    for (const Link& link : alignment.links) {
        out += std::string(nameOf(link.joint)) + ": " + wordsAt(a, alignment.a[link.a].span, 8) + " | " +
               wordsAt(b, alignment.b[link.b].span, 8);
        out += "\n";
    }
    return out;
}

std::size_t mostLinks(const Alignment& alignment)
{
    std::map<std::size_t, std::size_t> ofA;
    std::map<std::size_t, std::size_t> ofB;
    std::size_t most = 0;
    for (const Link& link : alignment.links)
        most = std::max({most, ++ofA[link.a], ++ofB[link.b]});
    return most;
}

constexpr auto earlier = R"(青石区2021年政府工作报告
一、2020年工作回顾
全区生产总值完成300亿元，增长6%。
二、2021年工作安排
主要预期目标是：地区生产总值增长7%。
办好人民满意的教育。新建学校3所，招聘教师120名，让孩子就近入学。
持续改善生态环境。植树造林5000亩，治理河道12公里。
加强廉政建设，严格执行中央八项规定。
)";

constexpr auto later = R"(青石区2022年政府工作报告
一、2021年工作回顾
全年植树造林5200亩，河道治理完成12公里，水更清了。
地区生产总值增长7.5%。
新建学校3所、招聘教师130名。
二、2022年工作安排
保护好青山绿水，空气质量优良天数达到300天。
扎实推进廉政建设，坚决落实中央八项规定。
)";

TEST(Alignment, JoinsPromisesWithResultsAndThemesWithThemesCrossing)
{
    const Report a = read(earlier);
    const Report b = read(later);
    const std::string found = dump(a, b, align(a, b, Lexicon::builtIn()));
    for (const char* const link : {"part: 一、2020年工 | 一、2021年工", "part: 二、2021年工 | 二、2022年工",
                                   "promise: 主要预期目标是： | 地区生产总值增长", "promise: 办好人民满意的教 | 新建学校3所、招",
                                   "promise: 持续改善生态环境 | 全年植树造林52", "words: 加强廉政建设，严 | 扎实推进廉政建设"})
        EXPECT_NE(found.find(link), std::string::npos) << link << " is not in\n" << found;
}

TEST(Alignment, ReadsTheOtherWayRoundAsWell)
{
    const Report a = read(earlier);
    const Report b = read(later);
    const Alignment forth = align(a, b, Lexicon::builtIn());
    const Alignment back = align(b, a, Lexicon::builtIn());
    ASSERT_EQ(forth.links.size(), back.links.size());
    for (const Link& link : forth.links)
        EXPECT_TRUE(std::any_of(back.links.begin(), back.links.end(),
                                [&](const Link& other) { return other.a == link.b && other.b == link.a && other.joint == link.joint; }))
            << dump(a, b, forth) << "\nand back\n"
            << dump(b, a, back);
}

TEST(Alignment, FindsEveryParagraphOfACopyWithShuffledParts)
{
    for (const char* const name : {"2023-yunting-qinghe.txt", "2024-wangling-baichuan.txt", "2022-yunting-qinghe.txt"}) {
        const std::vector<std::string> lines = linesOf(name);
        std::vector<std::vector<std::string>> parts(1);
        for (const std::string& line : lines) {
            if (line.find("、20") < 10)
                parts.emplace_back();
            parts.back().push_back(line);
        }
        ASSERT_GT(parts.size(), 2u) << name;
        std::reverse(parts.begin() + 1, parts.end());
        std::vector<std::string> shuffled;
        for (const auto& part : parts)
            shuffled.insert(shuffled.end(), part.begin(), part.end());
        const Report a = read(joined(lines));
        const Report b = read(joined(shuffled));
        const Alignment alignment = align(a, b, Lexicon::builtIn());
        const auto found = followed(a, b, alignment);
        for (const AlignedParagraph& paragraph : alignment.a) {
            const std::string words = wordsAt(a, paragraph.span);
            EXPECT_TRUE(found.contains(words) && found.at(words) == words) << name << ": " << words;
        }
        EXPECT_LE(mostLinks(alignment), 3u);
    }
}

TEST(Alignment, FindsWhatIsLeftOfAReportWithoutThreeTenthsOfIt)
{
    std::mt19937 random(7);
    for (const char* const name : {"2023-yunting-qinghe.txt", "2023-wangling-baichuan.txt"}) {
        const std::vector<std::string> lines = linesOf(name);
        std::vector<std::string> left;
        for (const std::string& line : lines)
            if (random() % 10 >= 3)
                left.push_back(line);
        const Report a = read(joined(lines));
        const Report b = read(joined(left));
        const auto found = followed(a, b, align(a, b, Lexicon::builtIn()));
        for (const std::string& line : left)
            EXPECT_TRUE(found.contains(line) && found.at(line) == line) << name << ": " << line;
    }
}

TEST(Alignment, HoldsPinsAgainstWhatItWouldFind)
{
    const Report a = read(earlier);
    const Report b = read(later);
    const Alignment free = align(a, b, Lexicon::builtIn());
    const auto at = [](const Report& report, const std::u16string& words) {
        const std::size_t begin = report.text.find(words);
        return Span{begin, begin + words.size()};
    };
    const Alignment pinned = align(a, b, Lexicon::builtIn(), {{at(a, u"办好人民满意的教育"), at(b, u"保护好青山绿水")}});
    const std::string found = dump(a, b, pinned);
    EXPECT_NE(found.find("pinned: 办好人民满意的教 | 保护好青山绿水，"), std::string::npos) << found;
    EXPECT_EQ(found.find("promise: 办好人民"), std::string::npos) << found;
    EXPECT_NE(dump(a, b, free).find("promise: 办好人民"), std::string::npos);
}

TEST(Alignment, ReadsTwoScriptsAsOne)
{
    const Report a = read("青石区2021年政府工作报告\n一、2020年工作回顾\n持续改善生态环境，保护湿地和森林，让天更蓝、水更清。\n"
                          "办好人民满意的教育，让孩子就近入学。\n");
    const Report b = read("青石區2022年政府工作報告\n一、2021年工作回顧\n辦好人民滿意的教育，讓孩子就近入學。\n"
                          "持續改善生態環境，保護濕地和森林，讓天更藍、水更清。\n");
    const auto found = followed(a, b, align(a, b, Lexicon::builtIn()));
    EXPECT_EQ(found.at("办好人民满意的教育，让孩子就近入学。"), "辦好人民滿意的教育，讓孩子就近入學。");
    EXPECT_EQ(found.at("持续改善生态环境，保护湿地和森林，让天更蓝、水更清。"), "持續改善生態環境，保護濕地和森林，讓天更藍、水更清。");
}

TEST(Alignment, HasNothingToSayOfAnEmptyReport)
{
    const Report a = read(earlier);
    EXPECT_TRUE(align(a, Report{}, Lexicon::builtIn()).links.empty());
    EXPECT_TRUE(align(Report{}, a, Lexicon::builtIn()).links.empty());
}

} // namespace
} // namespace duixian::align
