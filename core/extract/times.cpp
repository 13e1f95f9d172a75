// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/times.h"

#include <algorithm>
#include <tuple>

#include "core/base/character_set.h"
#include "core/extract/anchor_years.h"
#include "core/extract/characters.h"
#include "core/extract/passes.h"
#include "core/extract/time_forms.h"

namespace duixian::extract {
namespace {

constexpr auto npos = std::u16string_view::npos;

bool endsSentence(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'!' || c == u'？' || c == u'?' || c == u'\n';
}

bool opensQuote(char16_t c)
{
    constexpr std::u16string_view quotes = u"“\"‘'「『";
    return quotes.find(c) != npos;
}

bool endsClause(char16_t c)
{
    return c == u'，' || c == u'；' || c == u':' || c == u'：' || endsSentence(c);
}

/// Walks over the text once. The words it has met wait for the end of their reach.
class Walk {
public:
    explicit Walk(const Reading& reading) : m_reading(reading), m_text(reading.text), m_years(anchorYears(reading.head)) {}

    std::vector<TimeWord> run()
    {
        for (std::size_t i = 0; i < m_text.size();) {
            if (m_text[i] == u'（' || m_text[i] == u'(')
                m_bracket = m_words.size();
            else if (m_text[i] == u'）' || m_text[i] == u')')
                closeBracket(i);
            else if (endsClause(m_text[i]))
                closeClause(i);
            const std::size_t next = take(i);
            i = std::max(next, i + 1);
        }
        close(m_openParagraph, m_text.size(), [](const TimeWord&) { return true; });
        return std::move(m_words);
    }

private:
    [[nodiscard]] const WordTable<TimeMeaning>& table(TimePlace where) const { return m_reading.lexicon.times(where); }

    template <class Which>
    void close(std::size_t from, std::size_t place, Which which)
    {
        for (std::size_t k = from; k < m_words.size(); ++k)
            if (m_words[k].reach == npos && which(m_words[k]))
                m_words[k].reach = place;
    }

    void closeBracket(std::size_t place)
    {
        close(m_bracket, place, [](const TimeWord&) { return true; });
        m_bracket = npos;
    }

    void closeClause(std::size_t place)
    {
        close(m_openClause, place, [](const TimeWord& word) { return !word.opens; });
        m_openClause = m_words.size();
        if (!endsSentence(m_text[place]))
            return;
        m_bracket = npos;
        const bool goesOn = m_reading.lexicon.list(WordList::GoesOn).longestAt(m_text, place + 1, m_text.size()).entry != nullptr;
        if (m_text[place] != u'\n' && goesOn) // 。其中,省重点项目5个
            return;
        close(m_openSentence, place, [](const TimeWord& word) { return !word.topic; });
        m_openSentence = m_words.size();
        if (m_text[place] != u'\n')
            return;
        close(m_openParagraph, place, [](const TimeWord&) { return true; });
        m_openParagraph = m_words.size();
        m_paragraph = place + 1;
    }

    /// Takes the word of time that begins here; where it ends, or the same place where none does.
    std::size_t take(std::size_t i)
    {
        static constexpr CharacterSet opensNumber(u"0123456789○零〇一二三四五六七八九十两俩壹贰叁肆伍陆柒捌玖");
        if (opensNumber.has(m_text[i])) {
            if (const auto form = yearsAt(m_text, i))
                return takeYears(i, *form);
            if (const auto count = yearCountAt(m_text, i))
                return takeCount(i, *count);
        }
        const auto word = table(TimePlace::Alone).longestAt(m_text, i, m_text.size());
        if (!word)
            return i;
        const std::size_t end = i + word.length();
        switch (word.entry->what) {
        case TimeClass::Given:
            return takeGiven(i, end, word.entry->distance);
        case TimeClass::Reviewed:
            add(i, end, TimeRole::Years, m_years.reviewed ? std::optional(Period::year(m_years.reviewed->last)) : std::nullopt);
            return end;
        case TimeClass::Term:
            add(i, end, TimeRole::Years, m_years.reviewed);
            return end;
        case TimeClass::Ahead:
            add(i, end, TimeRole::Years, m_years.ahead);
            return end;
        case TimeClass::Same:
            addSame(i, end);
            return end;
        case TimeClass::Now:
            if (isWorkedOn(i)) // 改造现有公厕20座
                return end;
            [[fallthrough]];
        case TimeClass::Throughout:
            add(i, end, word.entry->what == TimeClass::Now ? TimeRole::Now : TimeRole::Throughout, std::nullopt, true);
            return end;
        default:
            return end;
        }
    }

    std::size_t takeGiven(std::size_t i, std::size_t end, int distance)
    {
        if (!m_years.given)
            return end;
        const std::size_t words = m_words.size();
        end = takeYears(i, {Period::year(*m_years.given + distance), end, false});
        if (m_words.size() > words)
            m_words.back().relative = true;
        return end;
    }

    /// Whether a verb of work stands right before.
    [[nodiscard]] bool isWorkedOn(std::size_t place) const
    {
        const auto verb = m_reading.lexicon.actions().longestBefore(m_text, m_paragraph, place);
        return verb && verb.length() > 1 && verb.entry->what != ActionClass::Hold;
    }

    /// 当年: the single year named last, not far back.
    void addSame(std::size_t begin, std::size_t end)
    {
        constexpr std::size_t farthest = 200;
        for (std::size_t k = m_words.size(); k-- > 0 && begin - m_words[k].span.end < farthest;)
            if (m_words[k].years && m_words[k].years->single() && m_words[k].role != TimeRole::Base) {
                add(begin, end, TimeRole::Years, m_words[k].years);
                return;
            }
    }

    [[nodiscard]] TimeClass classBefore(TimePlace where, std::size_t end, std::size_t& begin) const
    {
        constexpr std::size_t longest = 8;
        const auto word = table(where).longestBefore(m_text, end - std::min(end, longest), end);
        if (word)
            begin = end - word.length();
        return word ? word.entry->what : TimeClass::None;
    }

    std::size_t takeYears(std::size_t i, YearForm form)
    {
        std::size_t begin = i;
        while (form.plan && begin > 0 && opensQuote(m_text[begin - 1]))
            --begin;
        const TimeClass before = classBefore(TimePlace::BeforeYear, begin, begin);
        TimeClass behind = TimeClass::None;
        std::size_t end = form.end;
        for (int steps = 0; steps < 2 && behind == TimeClass::None; ++steps) { // 2021年度末
            const auto word = table(TimePlace::BehindYear).longestAt(m_text, end, m_text.size());
            if (!word || (word.entry->what == TimeClass::Name && !form.plan))
                break;
            behind = word.entry->what;
            end += word.length();
        }
        if (behind == TimeClass::Name && !(before == TimeClass::Base))
            return end;
        Period years = form.years;
        TimeRole role = TimeRole::Years;
        if (before == TimeClass::Base || behind == TimeClass::Base) {
            role = TimeRole::Base;
        } else if (behind == TimeClass::Since || behind == TimeClass::From || before == TimeClass::Since) {
            years = since(years.first, behind == TimeClass::From);
        } else if (before == TimeClass::Until || behind == TimeClass::Until) {
            role = TimeRole::Until;
            years = Period::year(years.last);
        }
        add(begin, end, role, years);
        return end;
    }

    /// “十四五”以来 goes to the last year under review, 从今年起 says no more than the year.
    [[nodiscard]] Period since(int first, bool from) const
    {
        const int last = m_years.reviewed ? m_years.reviewed->last : first;
        return from || last < first ? Period::year(first) : Period{first, last};
    }

    std::size_t takeCount(std::size_t i, YearCount count)
    {
        std::size_t begin = i;
        const TimeClass before = classBefore(TimePlace::BeforeCount, i, begin);
        const auto word = table(TimePlace::BehindCount).longestAt(m_text, count.end, m_text.size());
        const TimeClass behind = word ? word.entry->what : TimeClass::None;
        const bool named = begin == i ? word && behind == TimeClass::None : before == TimeClass::None;
        const bool part = behind != TimeClass::None && behind != TimeClass::Either; // 两年翻一番: 翻 is the figure's
        const std::size_t end = count.end + (part ? word.length() : 0);
        const bool said = behind != TimeClass::None || begin != i;
        if (named || (!said && !opensAt(begin).first) || (count.years == 1 && !said))
            return count.end;
        TimeRole role = behind == TimeClass::Total || !said ? TimeRole::Total : TimeRole::Years;
        if (m_text.substr(begin, i - begin).ends_with(u"连续"))
            role = TimeRole::Throughout;
        const std::size_t words = m_words.size();
        const TimeClass turn = begin != i ? before : behind;
        if (turn == TimeClass::Ahead || (turn == TimeClass::Either && behind == TimeClass::Ahead))
            add(begin, end, TimeRole::Years, yearsAhead(m_years, count.years));
        else
            add(begin, end, role, back(count.years));
        if (turn != TimeClass::Back && turn != TimeClass::Ahead && m_words.size() > words)
            m_words.back().count = count.years;
        return end;
    }

    /// 四年间 after 2016-2019年 is those years; 五年来 those under review, where they are as many.
    [[nodiscard]] std::optional<Period> back(int count) const
    {
        constexpr std::size_t farthest = 8;
        const std::size_t from = std::max(m_openParagraph, m_words.size() - std::min(m_words.size(), farthest));
        for (std::size_t k = m_words.size(); k-- > from;)
            if (const auto& years = m_words[k].years; years && !years->single() && years->last - years->first + 1 == count)
                return years;
        if (!m_years.reviewed)
            return std::nullopt;
        const int length = m_years.reviewed->last - m_years.reviewed->first + 1;
        if (length == count || (length > 1 && length == count + 1)) // 七年来: from the middle of 2009 to 2016
            return m_years.reviewed;
        return Period{m_years.reviewed->last - count + 1, m_years.reviewed->last};
    }

    /// Whether only such words stand before the place in its clause as may open one, and where the clause begins.
    [[nodiscard]] std::pair<bool, std::size_t> opensAt(std::size_t place) const
    {
        const auto& openers = m_reading.lexicon.list(WordList::SubjectPrefix);
        for (int words = 0; words < 4 && place > 0; ++words) {
            const char16_t left = m_text[place - 1];
            if (endsClause(left) || left == u'—' || left == u'、' || left == u')' || left == u'）' || left == u'(' || left == u'（')
                return {true, place};
            const auto word = openers.longestBefore(m_text, m_paragraph, place);
            if (!word)
                return {left == u' ', place};
            place -= word.length();
        }
        return {place == 0, place};
    }

    void add(std::size_t begin, std::size_t end, TimeRole role, std::optional<Period> years, bool timeless = false)
    {
        if (!years && !timeless)
            return;
        TimeWord word;
        word.span = {begin, end};
        word.role = role;
        word.years = years;
        word.reach = npos;
        word.opening = begin;
        if (role != TimeRole::Base || at(m_text, end) == u'，') // 与2015年相比,
            std::tie(word.opens, word.opening) = opensAt(begin);
        word.topic = word.opens && years && isTopic(word);
        if (role == TimeRole::Throughout && years) // 连续三年上榜,获奖2项
            word.opens = false;
        m_words.push_back(word);
    }

    [[nodiscard]] std::size_t behindDash(std::size_t begin) const
    {
        while (begin > m_paragraph && (m_text[begin - 1] == u'—' || m_text[begin - 1] == u' '))
            --begin;
        return begin;
    }

    /// 2020年, or 2020年是 at the opening of a paragraph; “十三五”期间, at that of any sentence.
    [[nodiscard]] bool isTopic(const TimeWord& word) const
    {
        const char16_t behind = at(m_text, word.span.end);
        if (behind != u'，' && behind != u'是')
            return false;
        std::size_t begin = behindDash(word.opening);
        const bool set = begin > m_paragraph && (endsSentence(m_text[begin - 1]) || endsClause(m_text[begin - 1]));
        if (const auto address = m_reading.lexicon.list(WordList::Address).longestBefore(m_text, m_paragraph, begin - (set ? 1 : 0));
            address && set)
            begin = behindDash(begin - address.length() - 1);
        return begin <= m_paragraph || (!word.years->single() && endsSentence(m_text[begin - 1]));
    }

    const Reading& m_reading;
    std::u16string_view m_text;
    AnchorYears m_years;
    std::vector<TimeWord> m_words;
    std::size_t m_openClause = 0; ///< the first word that the clause's end may close; the others alike
    std::size_t m_openSentence = 0;
    std::size_t m_openParagraph = 0;
    std::size_t m_bracket = npos; ///< the first word in the open bracket
    std::size_t m_paragraph = 0;  ///< where it begins
};

} // namespace

void findTimes(Reading& reading)
{
    reading.times = Walk(reading).run();
}

} // namespace duixian::extract
