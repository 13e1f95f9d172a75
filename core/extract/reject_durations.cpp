// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reject_durations.h"

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

/// 压缩至39、33、31个工作日, 压缩至1个环节、6个工作日: what stands joined to a limit is one, too.
bool followsLimit(const Reading& r, const Draft& d)
{
    const Draft* first = draftBefore(r, d);
    if (!first || !first->alive() || !joinsList(before(r, d)) || first->clause.begin != d.clause.begin)
        return false;
    return first->lead.fallTo || (first->figure.what == UnitClass::Duration && first->afterEnd + 1 == d.figure.span.begin);
}

bool isLimit(const Reading& r, const Draft& d)
{
    const LeadWords& lead = d.lead;
    return followsLimit(r, d) || lead.fallTo || lead.fall || lead.ceiling || d.boundAfter == Bound::AtMost || lead.bound == Bound::AtMost;
}

/// 志愿服务1200小时: hours of work at the end of their clause; 服务24小时在线 describes.
bool isCountedTime(const Reading& r, const Draft& d)
{
    constexpr double dayAndNight = 24;
    return d.figure.value > dayAndNight && d.figure.unit.ends_with(u"小时") && phraseBehind(r, d).empty();
}

} // namespace

bool isDuration(const Reading& r, const Draft& d)
{
    if (d.figure.what != UnitClass::Duration)
        return false;
    const bool zone = says(r, WordList::ZoneNoun, phraseBehind(r, d)); // 1小时以内通勤圈
    const bool days = d.figure.unit == u"天" && d.lead.rise;           // 优良天数331天,同比增加12天
    if ((isLimit(r, d) && !zone) || days || isCountedTime(r, d))
        return false;
    return !(says(r, WordList::TimeSpent, d.clause) || says(r, WordList::TimeLimit, {d.clause.begin, d.figure.span.begin})) || zone;
}

} // namespace duixian::extract
