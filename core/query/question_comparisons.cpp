// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_comparisons.h"

#include <algorithm>

#include "core/query/question_words.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2099;

/// 2,000 is none.
bool isYear(const QuestionText& text, const SaidNumber& number)
{
    return number.value >= firstYear && number.value <= lastYear && text.inQuestion(number.span).length() == 4;
}

class Finder {
public:
    Finder(const QuestionText& text, const Lexicon& lexicon) : m_text(text), m_lexicon(lexicon) {}

    std::vector<SaidComparison> run()
    {
        std::vector<SaidComparison> out;
        for (std::size_t i = 0; i < m_text.units.size();) {
            const auto found = comparisonAt(i);
            if (found)
                out.push_back(*found);
            i = found ? std::max(found->span.end, i + 1) : i + 1;
            m_floor = found ? found->span.end : m_floor;
        }
        return out;
    }

private:
    [[nodiscard]] std::optional<SaidNumber> freeNumberAt(std::size_t begin) const
    {
        if (begin >= m_text.units.size() || m_text.taken[begin] || m_text.quoted[begin])
            return std::nullopt;
        const auto number = numberAt(m_text, begin, m_lexicon);
        return number && m_text.isFree(number->span) ? number : std::nullopt;
    }

    /// A word of a table that ends right before a place, blanks apart; its begin is where it was looked for to.
    template <class Entry>
    typename WordTable<Entry>::Match before(const WordTable<Entry>& words, std::size_t& place) const
    {
        const std::size_t end = m_text.skipBlanksBack(place);
        const auto match = words.longestBefore(m_text.units, m_floor, end);
        if (!match || !isWholeWord(m_text.units, {end - match.length(), end}) || !m_text.isFree({end - match.length(), end}))
            return {};
        place = end - match.length();
        return match;
    }

    template <class Entry>
    typename WordTable<Entry>::Match behind(const WordTable<Entry>& words, std::size_t& place) const
    {
        const std::size_t begin = m_text.skipBlanks(place);
        const auto match = words.longestAt(m_text.units, begin, m_text.units.size());
        if (!match || !isWholeWord(m_text.units, {begin, begin + match.length()}) || !m_text.isFree({begin, begin + match.length()}))
            return {};
        place = begin + match.length();
        return match;
    }

    [[nodiscard]] std::optional<SaidComparison> comparisonAt(std::size_t begin)
    {
        auto number = freeNumberAt(begin);
        if (!number)
            return std::nullopt;
        SaidComparison out{number->span, Relation::AtLeast, *number, {}};
        negate(out);
        before(m_words.about, out.span.begin);
        std::size_t opened = out.span.begin;
        const bool opens = static_cast<bool>(before(m_words.opens, opened));
        if (joinsUpper(out, opens)) {
            out.span.begin = opens ? opened : out.span.begin;
            return out;
        }
        const bool sign = relate(out);
        if (!m_related || isNoFigure(out, sign))
            return std::nullopt;
        return out;
    }

    /// > -3%, 增速 >= 负3%: a sign only where a relation stands before it.
    void negate(SaidComparison& out) const
    {
        if (out.span.begin == m_floor)
            return;
        const char16_t sign = m_text.units[out.span.begin - 1];
        std::size_t place = out.span.begin - 1;
        if ((sign != u'-' && sign != u'负') || m_text.taken[place] || !before(m_words.before, place))
            return;
        out.number.value = -out.number.value;
        --out.span.begin;
    }

    /// Takes the second number of a range: 10-20万人, behind 介于 also 10万人和20万人之间.
    bool joinsUpper(SaidComparison& out, bool opens) const
    {
        std::size_t place = out.span.end;
        if (!behind(m_words.joins, place) && !(opens && behind(m_words.joinsWithin, place)))
            return false;
        const auto upper = freeNumberAt(m_text.skipBlanks(place));
        const bool bare = upper && upper->unit.empty() && upper->many.empty();
        if (!upper || (bare && (!opens || isYear(m_text, *upper)))) // from 2015 to 2019
            return false;
        out.upper = upper;
        out.relation = Relation::Between;
        out.span.end = upper->span.end;
        behind(m_words.closes, out.span.end);
        return true;
    }

    /// Takes the relation before the number, else the one behind it; true where it is a sign.
    bool relate(SaidComparison& out)
    {
        m_related = false;
        bool sign = false;
        std::size_t begin = out.span.begin;
        if (const auto relation = before(m_words.before, begin)) {
            out.relation = *relation.entry;
            out.span.begin = begin;
            m_related = true;
            sign = !text::isHan(relation.word.front()) && !text::isLatin(relation.word.front());
        }
        std::size_t end = out.span.end;
        if (const auto relation = behind(m_words.behind, end)) {
            out.relation = m_related ? out.relation : *relation.entry;
            out.span.end = end;
            m_related = true;
        } else if (m_related)
            behind(m_words.about, out.span.end);
        return sign;
    }

    /// 超过2019年, 超过60岁的老人, 以上 behind a bare number that a word goes on from.
    [[nodiscard]] bool isNoFigure(const SaidComparison& c, bool sign) const
    {
        const SaidNumber& number = c.number;
        if (sign || !number.unit.empty() || !number.many.empty())
            return false;
        const char16_t next = number.span.end < m_text.units.size() ? m_text.units[number.span.end] : u' ';
        return isYear(m_text, number) || (text::isHan(next) && number.span.end == c.span.end);
    }

    const QuestionText& m_text;
    const Lexicon& m_lexicon;
    const QuestionWords& m_words = QuestionWords::builtIn();
    std::size_t m_floor = 0; ///< no word is looked for before it
    bool m_related = false;
};

} // namespace

std::vector<SaidComparison> comparisonsIn(const QuestionText& text, const Lexicon& lexicon)
{
    return Finder(text, lexicon).run();
}

} // namespace duixian::query
