// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/subject_sides.h"

namespace duixian::extract {

/// 总量占全市1/5, 民生支出占一般公共预算支出的70.2%.
bool readShare(const Reading& r, Draft& d, const Topic& topic)
{
    std::u16string_view text = r.text.substr(d.subject.begin, d.subject.length());
    std::size_t sign = text.rfind(u'占');
    const bool fraction = d.figure.form == Form::Fraction;
    if (sign == std::u16string_view::npos && fraction)
        sign = std::min(text.rfind(u"超过"), text.find(u'全'));
    if (sign == std::u16string_view::npos || text.ends_with(u"占比") || (d.figure.what != UnitClass::Percent && !fraction))
        return false;
    if (text.find(u'超', sign) != std::u16string_view::npos)
        d.lead.bound = Bound::AtLeast;
    std::u16string_view whole = text.substr(sign);
    while (!whole.empty() && (whole.front() == u'占' || whole.front() == u'超' || whole.front() == u'过'))
        whole.remove_prefix(1);
    for (const std::u16string_view tail : {u"的比重", u"的比例", u"比重", u"比例", u"总量", u"的"})
        if (whole.ends_with(tail))
            whole.remove_suffix(std::u16string_view(tail).size());
    std::u16string part(text.substr(0, sign));
    if (part.empty() || r.lexicon.list(WordList::Dependent).find(part))
        part = topic.standard ? topic.name : topic.action + topic.thing + part;
    if (whole.empty() || part.empty())
        return false;
    const auto& prefixes = r.lexicon.list(WordList::SubjectPrefix);
    if (const auto prefix = prefixes.longestAt(whole, 0, whole.size()); prefix && prefix.length() < whole.size())
        whole.remove_prefix(prefix.length());
    const Indicator* standard = r.lexicon.indicator(whole);
    d.thing = part + u"占" + (standard ? standard->name : std::u16string(whole)) + u"比重";
    d.name = d.thing;
    d.standard = true; // takes no ending
    d.share = true;
    return true;
}

} // namespace duixian::extract
