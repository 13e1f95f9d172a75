// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

using Check = bool (*)(const Reading&, const Draft&);

struct Reject {
    std::u16string_view reason;
    Check applies;
};

char16_t before(const Reading& r, const Draft& d, std::size_t steps = 1)
{
    return d.figure.span.begin >= steps ? r.text[d.figure.span.begin - steps] : u'\0';
}

char16_t behind(const Reading& r, const Draft& d)
{
    return at(r.text, d.figure.span.end);
}

/// The draft before (-1), living or not, or the next living one behind (1); null where there is none.
const Draft* neighbour(const Reading& r, const Draft& d, int step)
{
    const Draft* end = r.drafts.data() + r.drafts.size();
    const Draft* begin = r.drafts.data();
    for (const Draft* other = &d; step > 0 ? ++other < end : other-- > begin;)
        if (other->alive() || step < 0)
            return other;
    return nullptr;
}

bool inFurniture(const Reading& r, const Draft& d)
{
    const std::size_t place = d.figure.span.begin;
    const auto next = std::partition_point(r.furniture.begin(), r.furniture.end(), [place](const Span& s) { return s.end <= place; });
    return next != r.furniture.end() && next->contains(place);
}

/// 第三次, 前10强, PM2.5, G20, 1+20, №7
bool isNumbered(const Reading& r, const Draft& d)
{
    const char16_t left = before(r, d);
    const char16_t right = behind(r, d);
    return left == u'第' || (left == u'前' && d.figure.form == Form::Bare) || isLatin(left) || left == u'+' || left == u'×' ||
           left == u'.' || left == u'#' || right == u'+' || (d.figure.form == Form::Bare && isLatin(right));
}

/// Inside 《》, or in quotes that hold a name made of numbers: “8个100%”标准, “1+20”平台, “十大行动”.
bool isInName(const Reading& r, const Draft& d)
{
    const std::size_t from = d.figure.span.begin > 40 ? d.figure.span.begin - 40 : 0;
    const std::u16string_view left = r.text.substr(from, d.figure.span.begin - from);
    const std::size_t title = left.rfind(u'《');
    if (title != std::u16string_view::npos && left.find(u'》', title) == std::u16string_view::npos)
        return true;
    const std::size_t quote = left.rfind(u'“');
    if (quote == std::u16string_view::npos || left.find(u'”', quote) != std::u16string_view::npos)
        return false;
    constexpr std::size_t longest = 24;
    const std::u16string_view rest = r.text.substr(d.figure.span.end, longest);
    const std::size_t close = rest.find(u'”');
    const bool zero = d.figure.form == Form::Zero || d.figure.unit == u"金" || d.figure.unit == u"银" || d.figure.unit == u"铜"; // “3金4银”
    return close != std::u16string_view::npos && d.figure.span.end + close - (from + quote) <= longest && !zero;
}

/// 级 behind an amount makes it a class: 百亿级产业; 期工程 a stage.
bool isClass(const Reading& r, const Draft& d)
{
    const char16_t right = behind(r, d);
    const bool stage =
        d.figure.unit == u"期" &&
        r.lexicon.list(WordList::NotUnitAfter).longestAt(r.text, d.figure.span.end - 1, std::min(d.figure.span.end + 3, r.text.size()));
    return right == u'级' || stage || (d.figure.unit == u"层" || d.figure.unit == u"站");
}

/// 六大行动, 三项工程: a spelled-out count of something that is no real thing.
bool isSlogan(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    if (!f.spelledOut || f.form != Form::Plain || f.unit.empty())
        return false;
    if (f.what == UnitClass::Times || f.what == UnitClass::Tenths)
        return false;
    const Unit* unit = r.lexicon.units().find(f.unit);
    const bool concrete = f.unitWord > 0 || !unit || unit->spelledOut;
    const std::size_t end = f.span.end;
    const bool slogan = bool(r.lexicon.list(WordList::SloganNoun).longestAt(r.text, end, std::min(end + 4, r.text.size())));
    if (f.span.length() > f.unit.size() && r.text[f.span.begin] == u'二' && f.span.length() == f.unit.size() + 1)
        return true;    // 二次, 二部 are ordinals: two of a thing are 两
    if (f.value == 1) { // 一支队伍, 一条龙: a figure only where one more is added
        const auto action = r.lexicon.actions().longestBefore(r.text, d.clause.begin, f.span.begin);
        return !concrete || !action || action.entry->what != ActionClass::Finish;
    }
    if (concrete)
        return false;
    const std::u16string_view rest = r.text.substr(end, std::min<std::size_t>(d.clause.end - std::min(end, d.clause.end), 12));
    const bool real = f.unit == u"个" || f.unit == u"项";
    if (!slogan && real && r.lexicon.actions().longestBefore(r.text, d.clause.begin, f.span.begin) && f.value <= 30)
        return false; // 新建三个社区卫生服务中心
    return slogan || !(rest.find(u'均') != std::u16string_view::npos || rest.find(u"全部") != std::u16string_view::npos);
}

/// 六部委, 九次全会: the unit goes on as another word; 千亿产业 is a class.
bool isOtherWord(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    if (f.form == Form::Plain && f.what == UnitClass::Other && f.unitWord == f.unit.size() && !f.unit.empty())
        return f.spelledOut && isHan(behind(r, d));
    if (f.unit.size() <= f.unitWord)
        return false;
    const std::size_t word = f.span.end - (f.unit.size() - f.unitWord);
    const auto other = r.lexicon.list(WordList::UnitWord).longestAt(r.text, word, std::min(word + 6, r.text.size()));
    return other.length() > f.unit.size() - f.unitWord && (f.spelledOut || other.word != u"项目");
}

/// 依托5所高校; 首批4家之一.
bool isAmong(const Reading& r, const Draft& d)
{
    const auto& among = r.lexicon.list(WordList::Among);
    for (std::size_t i = d.figure.span.begin; i-- > d.clause.begin && d.figure.span.begin - i < 8;)
        if (among.longestAt(r.text, i, d.figure.span.begin))
            return true;
    for (std::size_t i = d.figure.span.end; i < d.clause.end; ++i)
        if (r.text.substr(i, 2) == u"之一")
            return true;
    return false;
}

/// A number with nothing that it counts. (56、102微克/立方米 has got its unit before this.)
bool isBare(const Reading&, const Draft& d)
{
    return d.figure.form == Form::Bare || (d.figure.form == Form::Plain && d.figure.unit.empty());
}

/// 10:30 and scores; a ratio is spoken of as one.
bool isTime(const Reading& r, const Draft& d)
{
    if (d.figure.form != Form::Ratio)
        return false;
    for (std::size_t i = d.sentence.begin; i < d.figure.span.begin; ++i)
        if (r.lexicon.list(WordList::RatioWord).longestAt(r.text, i, d.figure.span.begin))
            return false;
    return true;
}

/// 零 by itself counts only as a goal or a result: 动态为零, 零就业家庭, 零增长; 零售 and 零距离 are words.
bool isWordWithZero(const Reading& r, const Draft& d)
{
    if (d.figure.form != Form::Zero)
        return false;
    if (d.figure.span.length() > 1) // 清零
        return bool(
            r.lexicon.list(WordList::SloganNoun).longestAt(r.text, d.figure.span.end, std::min(d.figure.span.end + 4, r.text.size())));
    const std::size_t begin = d.figure.span.begin;
    if (r.lexicon.list(WordList::ZeroThing).longestAt(r.text, begin, std::min(begin + 6, r.text.size())))
        return behind(r, d) == u'就'; // “零就业”家庭 is the thing; its figure is the 零 of 动态为零
    const char16_t left = before(r, d);
    const char16_t right = behind(r, d);
    return !((left == u'为' || left == u'归' || left == u'成' || left == u'于' || left == u'现' || left == u'持') && !isHan(right));
}

constexpr Reject byContext[] = {
    {u"furniture", inFurniture}, {u"numbered", isNumbered},
    {u"no unit", isBare},        {u"in a name", isInName},
    {u"a class", isClass},       {u"slogan", isSlogan},
    {u"a time", isTime},         {u"another word", isOtherWord},
    {u"among others", isAmong},  {u"word with zero", isWordWithZero},
};

std::size_t skipDe(const Reading& r, std::size_t place)
{
    return at(r.text, place) == u'的' ? place + 1 : place;
}

bool isAmount(UnitClass what)
{
    return what == UnitClass::Money || what == UnitClass::Area || what == UnitClass::Length || what == UnitClass::Volume ||
           what == UnitClass::Mass || what == UnitClass::Duration || what == UnitClass::Other;
}

/// Whether a noun follows the figure and its bound words, so that the figure only says which things.
bool describes(const Reading& r, const Draft& d)
{
    const std::size_t next = skipDe(r, d.afterEnd);
    const char16_t c = at(r.text, next);
    return next < d.clause.end && opensWord(c) && !joinsList(c) && !goesOn(r, next, d.clause.end);
}

/// 10亿元以上项目, 产值超百亿元的产业集群.
bool isThreshold(const Reading& r, const Draft& d)
{
    const bool bounded = d.boundAfter.value_or(Bound::About) != Bound::About || d.lead.bound.value_or(Bound::About) != Bound::About;
    return isAmount(d.figure.what) && bounded && describes(r, d);
}

/// 总投资35亿元的某项目, 宽110米的绿道, 占地75亩的.
bool isAttribute(const Reading& r, const Draft& d)
{
    if (d.figure.what == UnitClass::Times)
        return describes(r, d); // 超过往年一倍多的汛情
    if (!isAmount(d.figure.what) || !describes(r, d))
        return false;
    const bool noun = bool(r.lexicon.list(WordList::AttributeNoun).longestBefore(r.text, d.leftBegin, d.leadBegin));
    const bool worked = bool(r.lexicon.actions().longestBefore(r.text, d.leftBegin, d.leadBegin));
    return noun && (!worked || at(r.text, d.afterEnd) == u'的');
}

/// 由45个工作日压缩至39个: the first is where it started.
bool isStart(const Reading& r, const Draft& d)
{
    const std::u16string_view left = r.text.substr(d.leftBegin, d.figure.span.begin - d.leftBegin);
    const std::size_t from = std::max(left.rfind(u'由') + 1, left.rfind(u'从') + 1);
    if (from == 0)
        return false;
    const std::size_t end = std::min(d.figure.span.end + 14, d.sentence.end);
    for (std::size_t i = d.figure.span.end; i < end && !isDigit(r.text[i]); ++i)
        if (const auto lead = r.lexicon.leads().longestAt(r.text, i, end))
            if (lead.entry->role == LeadRole::RiseTo || lead.entry->role == LeadRole::FallTo)
                return true;
    return false;
}

/// 压缩至39、33、31个工作日: what stands joined to a limit is one, too.
bool followsLimit(const Reading& r, const Draft& d)
{
    const Draft* before = neighbour(r, d, -1);
    return before && before->alive() && before->figure.what == UnitClass::Duration && before->afterEnd + 1 == d.figure.span.begin &&
           joinsList(r.text[before->afterEnd]);
}

/// A length of time counts only where it is a limit that is promised or kept, or where days are what is counted (优良天数).
bool isDuration(const Reading& r, const Draft& d)
{
    if (d.figure.what != UnitClass::Duration)
        return false;
    const bool limit = followsLimit(r, d) || d.lead.fallTo || d.lead.fall || (d.boundAfter == Bound::AtMost) ||
                       d.lead.bound == Bound::AtMost || d.lead.ceiling;
    const std::u16string_view clause = r.text.substr(d.clause.begin, d.clause.end - d.clause.begin);
    const std::u16string_view before = r.text.substr(d.clause.begin, d.figure.span.begin - d.clause.begin);
    const auto says = [](std::u16string_view words, std::u16string_view word) { return words.find(word) != std::u16string_view::npos; };
    const bool kept =
        says(clause, u"办结") || says(clause, u"天数") || says(clause, u"优良") || says(before, u"时限") || says(before, u"时间");
    return !(limit || kept) || (describes(r, d) && !limit && at(r.text, d.figure.span.end) != u'内' && !kept);
}

/// 5条断头路打通4条: the first says of how many, the second what was done.
bool isWhole(const Reading& r, const Draft& d)
{
    const Draft* next = neighbour(r, d, 1);
    if (!next || next->clause.begin != d.clause.begin || next->figure.unit != d.figure.unit || next->figure.value >= d.figure.value)
        return false;
    const std::u16string_view between = r.text.substr(d.afterEnd, next->figure.span.begin - d.afterEnd);
    const auto verb = r.lexicon.actions().longestBefore(r.text, d.afterEnd, next->figure.span.begin);
    return describes(r, d) && verb && verb.length() < between.size() && between.find(u'、') == std::u16string_view::npos &&
           between.find(u'和') == std::u16string_view::npos;
}

constexpr Reject byRole[] = {
    {u"the whole", isWhole},      {u"threshold", isThreshold}, {u"attribute", isAttribute},
    {u"starting value", isStart}, {u"duration", isDuration},
};

template <std::size_t size>
void rejectBy(const Reject (&checks)[size], Reading& reading)
{
    for (Draft& draft : reading.drafts)
        for (const Reject& check : checks)
            if (draft.alive() && check.applies(reading, draft))
                draft.dropped = check.reason;
}

/// 56、102微克/立方米: the first of two joined numbers takes the unit of the second.
void shareUnits(Reading& reading)
{
    std::vector<Draft>& drafts = reading.drafts;
    for (std::size_t i = drafts.size(); i-- > 1;) {
        Figure& first = drafts[i - 1].figure;
        const Figure& second = drafts[i].figure;
        const bool joined = second.span.begin == first.span.end + 1 && joinsList(at(reading.text, first.span.end));
        const bool counts = second.form == Form::Plain && !second.spelledOut && !second.unit.empty() && second.what != UnitClass::Count;
        if (first.form != Form::Bare || !joined || !counts)
            continue;
        first.form = Form::Plain;
        first.unit = second.unit;
        first.unitWord = second.unitWord;
        first.what = second.what;
    }
}

/// 由80个工作日压减至55个: the second takes the whole unit of the first.
void passUnits(Reading& reading)
{
    Draft* before = nullptr;
    for (Draft& draft : reading.drafts) {
        if (!draft.alive())
            continue;
        const bool shortened = draft.figure.unit == u"个" && before && before->sentence.begin == draft.sentence.begin &&
                               before->figure.unit.size() > 1 && before->figure.unit.starts_with(u"个") && isStart(reading, *before);
        if (shortened) {
            draft.figure.unit = before->figure.unit;
            draft.figure.what = before->figure.what;
        }
        before = &draft;
    }
}

} // namespace

void rejectByContext(Reading& reading)
{
    shareUnits(reading);
    rejectBy(byContext, reading);
}

void rejectByRole(Reading& reading)
{
    passUnits(reading);
    rejectBy(byRole, reading);
}

} // namespace duixian::extract
