// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/headings.h"

#include <array>

#include "core/text/characters.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

bool isNumeral(char16_t c)
{
    return u"一二三四五六七八九十〇壹贰叁肆伍陆柒捌玖拾"sv.find(c) != npos;
}

std::size_t countOf(std::u16string_view line, std::size_t from, bool (*fits)(char16_t))
{
    std::size_t i = from;
    while (i < line.size() && fits(line[i]))
        ++i;
    return i - from;
}

bool isAnyOf(std::u16string_view line, std::size_t i, std::u16string_view set)
{
    return i < line.size() && set.find(line[i]) != npos;
}

/// (一) or （1）
LineShape bracketed(std::u16string_view line)
{
    if (!isAnyOf(line, 0, u"（(〔"))
        return {};
    const std::size_t han = countOf(line, 1, isNumeral);
    const std::size_t digits = countOf(line, 1, isDigit);
    const std::size_t count = han + digits;
    if (count == 0 || count > 3 || !isAnyOf(line, 1 + count, u"）)〕"))
        return {};
    return {han > 0 ? 2 : 3, count + 2};
}

/// 第一部分, 第二章
LineShape numberedPart(std::u16string_view line)
{
    if (line.empty() || line[0] != u'第')
        return {};
    const std::size_t count = countOf(line, 1, isNumeral);
    if (count == 0 || count > 3)
        return {};
    if (line.substr(1 + count).starts_with(u"部分"sv))
        return {1, count + 3};
    return isAnyOf(line, 1 + count, u"章篇") ? LineShape{1, count + 2} : LineShape{};
}

/// 一、 and 十二. are of the first level, 1. and 12、 of the third, as is 一是 and 第一,
LineShape numbered(std::u16string_view line)
{
    const std::size_t han = countOf(line, 0, isNumeral);
    if (han > 0 && han <= 3) {
        if (isAnyOf(line, han, u"、.．"))
            return {1, han + 1};
        return han == 1 && isAnyOf(line, 1, u"是") ? LineShape{3, 2} : LineShape{};
    }
    const std::size_t digits = countOf(line, 0, isDigit);
    if (digits == 0 || digits > 2 || !isAnyOf(line, digits, u"、.．)）"))
        return {};
    const bool decimal = digits + 1 < line.size() && isDigit(line[digits + 1]);
    return decimal ? LineShape{} : LineShape{3, digits + 1};
}

} // namespace

LineShape shapeOf(std::u16string_view line)
{
    for (const LineShape shape : {bracketed(line), numberedPart(line), numbered(line)})
        if (shape.level != 0)
            return shape;
    return {};
}

bool endsTitle(std::u16string_view line, std::u16string_view next)
{
    constexpr std::size_t longest = 30; // 县长 沈望舒
    const bool congress = line.ends_with(u"会议上"sv) || line.ends_with(u"会议上）"sv);
    return (congress && next.size() <= longest) ||
           (line.ends_with(u"报告"sv) && (next.starts_with(u"——"sv) || next.starts_with(u"（2"sv) || next.starts_with(u"（二"sv)));
}

bool namesPart(std::u16string_view line)
{
    constexpr std::size_t longest = 40;
    if (line.size() < 4 || line.size() > longest || line.find_first_of(u"，。；！？"sv) != npos)
        return false;
    if (line.find(u"是:"sv) != npos || line.ends_with(u"为:"sv) || line.find(u"报告"sv) != npos)
        return false;
    constexpr std::array times{u"年"sv,     u"十一五"sv, u"十二五"sv, u"十三五"sv, u"十四五"sv,   u"十五五"sv, u"本届"sv, u"上半年"sv,
                               u"下半年"sv, u"下一步"sv, u"下步"sv,   u"今后"sv,   u"成立以来"sv, u"今年"sv,   u"去年"sv, u"过去一年"sv};
    constexpr std::array matters{u"回顾"sv,     u"总结"sv,     u"工作情况"sv, u"工作任务"sv, u"主要任务"sv, u"重点任务"sv,   u"目标任务"sv,
                                 u"主要目标"sv, u"重点工作"sv, u"工作安排"sv, u"工作部署"sv, u"工作思路"sv, u"主要工作"sv,   u"总体要求"sv,
                                 u"工作打算"sv, u"政府工作"sv, u"工作重点"sv, u"发展成绩"sv, u"发展情况"sv, u"主要成就"sv,   u"奋斗目标"sv,
                                 u"发展目标"sv, u"预期目标"sv, u"工作建议"sv, u"工作计划"sv, u"主要思路"sv, u"工作的主要"sv, u"各项工作"sv};
    bool time = false;
    bool matter = false;
    for (const auto word : times)
        time = time || line.find(word) != npos;
    for (const auto word : matters)
        matter = matter || line.find(word) != npos;
    return time && matter;
}

} // namespace duixian::text
