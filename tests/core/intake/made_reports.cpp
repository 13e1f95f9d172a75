// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/made_reports.h"

#include <array>
#include <random>

#include "core/base/utf.h"

namespace duixian::intake {
namespace {

using Random = std::mt19937;

template <std::size_t size>
std::string oneOf(const std::array<const char*, size>& words, Random& random)
{
    return words.at(random() % size);
}

/// Names make texts differ: reports out of a few words alone would all be alike.
std::string name(Random& random)
{
    std::u16string out;
    for (int i = 0; i < 2; ++i)
        out.push_back(static_cast<char16_t>(0x4E00 + random() % 4000));
    return toUtf8(out);
}

std::string clause(Random& random)
{
    static constexpr std::array areas{"片区", "街道", "新城", "村", "工业园", "古镇", "码头", "社区"};
    static constexpr std::array things{"道路", "学校",   "公园",   "厂房",     "灌渠", "住房",
                                       "医院", "停车场", "图书馆", "农贸市场", "泵站", "桥梁"};
    static constexpr std::array verbs{"新建", "改造", "扩建", "修缮", "迁建", "启用", "提升", "整治"};
    static constexpr std::array manners{"按期", "全面", "分批", "提前", "稳步", "集中"};
    static constexpr std::array units{"公里", "所", "个", "平方米", "处", "套"};
    return name(random) + oneOf(areas, random) + oneOf(manners, random) + oneOf(verbs, random) + oneOf(things, random) +
           std::to_string(random() % 900 + 10) + oneOf(units, random);
}

std::string part(int sentences, Random& random)
{
    std::string text;
    for (int i = 0; i < sentences; ++i)
        text += clause(random) + "，" + clause(random) + (i % 4 == 3 ? "。\n" : "。");
    return text + "\n";
}

} // namespace

std::string madeReport(const std::string& place, int year, unsigned seed, int sentences)
{
    Random random(seed);
    const std::string review = std::to_string(year - 1) + "年";
    const std::string plan = std::to_string(year) + "年";
    return plan + place + "政府工作报告\n\n各位代表：\n现在，我代表" + place + "人民政府，向大会报告工作，请予审议。\n\n一、" + review +
           "工作回顾\n" + review + "，全区生产总值" + std::to_string(100 + random() % 900) + "亿元，增长7.2%。" + part(sentences, random) +
           "二、" + plan + "工作安排\n" + plan + "的主要预期目标是：地区生产总值增长7%左右。" + part(sentences, random);
}

} // namespace duixian::intake
