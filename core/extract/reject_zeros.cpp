// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reject_zeros.h"

#include <algorithm>

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

/// 清零项目43个, “清零”行动: the word belongs to a name. 积案清零并保持 goes on.
bool isClearingOf(const Reading& r, const Draft& d)
{
    constexpr std::u16string_view goingOn = u"并且后了的、和及与，";
    std::size_t next = d.figure.span.end;
    if (at(r.text, next) == u'”')
        ++next;
    const char16_t c = at(r.text, next);
    return next < d.clause.end && isHan(c) && goingOn.find(c) == std::u16string_view::npos && !wordAt(r, WordList::ClosingNoun, next);
}

} // namespace

bool isWordWithZero(const Reading& r, const Draft& d)
{
    if (d.figure.form != Form::Zero)
        return false;
    if (d.figure.span.length() > 1)
        return isClearingOf(r, d);
    if (const auto thing = wordAt(r, WordList::ZeroThing, d.figure.span.begin)) // 零就业家庭, 零直排小区: its figure is the 零 of 动态为零
        return behind(r, d) == u'就' || wordAt(r, WordList::ZeroName, d.figure.span.begin + thing.length());
    constexpr std::u16string_view becoming = u"为归成于现持至到";
    const char16_t left = before(r, d);
    return left == u'\0' || becoming.find(left) == std::u16string_view::npos || isHan(behind(r, d));
}

} // namespace duixian::extract
