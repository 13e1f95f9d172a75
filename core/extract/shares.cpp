// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/owners.h"
#include "core/extract/subject_sides.h"

namespace duixian::extract {

namespace {

/// Where the words of the share begin: 占全市, 超过全省 before a part of a whole. npos where there are none.
std::size_t shareSign(std::u16string_view text, const Draft& d)
{
    const std::size_t sign = text.rfind(u'占');
    if (sign != std::u16string_view::npos || text.size() < 3)
        return sign;
    const std::size_t over = text.rfind(u"超过全"); // 43家,超过全市30%
    const bool fraction = d.figure.form == Form::Fraction;
    return over != std::u16string_view::npos || !fraction ? over : text.find(u'全');
}

} // namespace

std::u16string wholeOfShare(const Reading& r, std::u16string_view words)
{
    constexpr std::u16string_view verbs = u"占超过到了近约";
    while (!words.empty() && verbs.find(words.front()) != std::u16string_view::npos)
        words.remove_prefix(1);
    for (auto tail = r.lexicon.list(WordList::ShareTail).longestBefore(words, 0, words.size()); tail && tail.length() < words.size();
         tail = r.lexicon.list(WordList::ShareTail).longestBefore(words, 0, words.size()))
        words.remove_suffix(tail.length());
    if (const auto prefix = r.lexicon.list(WordList::SubjectPrefix).longestAt(words, 0, words.size());
        prefix && prefix.length() < words.size())
        words.remove_prefix(prefix.length());
    const Indicator* standard = r.lexicon.indicator(words);
    return standard ? standard->name : std::u16string(words);
}

bool readShare(const Reading& r, Draft& d, const Topic& topic)
{
    const std::u16string_view text = r.text.substr(d.subject.begin, d.subject.length());
    const bool part = d.figure.what == UnitClass::Percent || d.figure.what == UnitClass::Tenths || d.figure.form == Form::Fraction;
    const std::size_t sign = part ? shareSign(text, d) : std::u16string_view::npos;
    if (sign == std::u16string_view::npos || text.ends_with(u"占比"))
        return false;
    const std::u16string whole = wholeOfShare(r, text.substr(sign));
    if (whole.empty())
        return false;
    if (text.find(u'超', sign) != std::u16string_view::npos)
        d.lead.bound = Bound::AtLeast;
    std::u16string of(text.substr(0, sign));
    if (of.empty() || needsOwner(r.lexicon, of))
        of = topic.standard ? topic.name : topic.action + topic.thing + of;
    d.thing = of + u"占" + whole + u"比重";
    d.name = d.thing;
    d.standard = true; // takes no ending
    d.share = true;
    d.ownerless = of.empty();
    return true;
}

} // namespace duixian::extract
