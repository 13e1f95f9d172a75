// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/surroundings.h"

#include <algorithm>
#include <array>
#include <string>

namespace duixian::judgement {
namespace {

/// What may have come between the words since.
constexpr std::size_t longerReach = 48;
constexpr std::size_t longest = 64;

/// The longest common subsequence; a: up to 64 units.
std::size_t inCommon(std::u16string_view a, std::u16string_view b)
{
    std::array<std::size_t, longest + 1> row{};
    for (const char16_t c : b) {
        std::size_t diagonal = 0;
        for (std::size_t i = 0; i < a.size() && i < longest; ++i) {
            const std::size_t above = row.at(i + 1);
            row.at(i + 1) = a[i] == c ? diagonal + 1 : std::max(above, row.at(i));
            diagonal = above;
        }
    }
    return row.at(std::min(a.size(), longest));
}

std::size_t sameBegin(std::u16string_view a, std::u16string_view b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

std::size_t sameEnd(std::u16string_view a, std::u16string_view b)
{
    return static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
}

bool isArabic(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits of one way of writing numbers.
bool sameNumber(char16_t a, char16_t b)
{
    constexpr std::u16string_view chinese = u"〇零一二三四五六七八九十百千万亿两";
    const auto isChinese = [&](char16_t c) { return chinese.find(c) != std::u16string_view::npos; };
    return (isArabic(a) && isArabic(b)) || (isChinese(a) && isChinese(b));
}

/// 1.5 before the 5.
bool isPoint(std::u16string_view text, std::size_t at)
{
    return text[at] == u'.' && at > 0 && isArabic(text[at - 1]);
}

} // namespace

KeptSurroundings keptSurroundings(const Span& stretch, std::u16string_view text, const FoldedAnchor& anchor)
{
    const std::size_t reach = std::min(stretch.begin, longerReach);
    const std::u16string_view before = text.substr(stretch.begin - reach, reach);
    const std::u16string_view after = text.substr(stretch.end, longerReach);
    const std::size_t touchingBefore = sameEnd(anchor.before, before);
    const std::size_t touchingAfter = sameBegin(anchor.after, after);
    KeptSurroundings out;
    out.around = anchor.before.size() + anchor.after.size();
    out.touching = touchingBefore + touchingAfter;
    out.common = out.touching;
    out.bothSides = true;
    if (out.touching == out.around)
        return out;
    const std::size_t commonBefore = inCommon(anchor.before, before);
    const std::size_t commonAfter = inCommon(anchor.after, after);
    const auto agrees = [](std::size_t touching, std::size_t common, std::size_t all) { return touching >= 4 || 2 * common >= all; };
    out.common = commonBefore + commonAfter;
    out.bothSides = agrees(touchingBefore, commonBefore, anchor.before.size()) && agrees(touchingAfter, commonAfter, anchor.after.size());
    return out;
}

bool cutsNumber(const Span& stretch, std::u16string_view text)
{
    const bool before = stretch.begin > 0 && (sameNumber(text[stretch.begin - 1], text[stretch.begin]) ||
                                              (isPoint(text, stretch.begin - 1) && isArabic(text[stretch.begin])));
    return before || (stretch.end < text.size() && sameNumber(text[stretch.end - 1], text[stretch.end]));
}

} // namespace duixian::judgement
