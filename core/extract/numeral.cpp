// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numeral.h"

#include <limits>

#include "core/base/number_text.h"
#include "core/extract/characters.h"
#include "core/extract/numeral_parts.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;

bool isOneOf(char16_t c, std::u16string_view characters)
{
    return characters.find(c) != std::u16string_view::npos;
}

/// Reads one numeral, part by part from the left: 五亿 | 一万 | 四千 | 六百.
class Reader {
public:
    Reader(std::u16string_view text, std::size_t begin) : m_text(text), m_begin(begin), m_at(begin) {}

    std::optional<Numeral> read()
    {
        while (m_at < m_text.size() && step())
            ;
        if (m_refused || m_at == m_begin)
            return std::nullopt;
        settle();
        if (const double left = leftToUnit(); left < m_lastScale) // 一亿三千万元: 13,000 of 万元
            m_done /= left;
        Numeral out;
        out.value = m_done + m_section;
        if (m_upTo)
            out.upTo = m_done + m_section - m_lower + *m_upTo;
        out.length = m_at - m_begin;
        out.spelledOut = !m_arabic;
        out.more = m_more;
        readDecimals(out);
        return out;
    }

private:
    [[nodiscard]] char16_t here(std::size_t steps = 0) const { return at(m_text, m_at + steps); }

    /// One part more; false where the numeral ends.
    bool step()
    {
        const char16_t c = here();
        if (isDigit(c))
            return takeArabic();
        if (isZero(c))
            return takeZero();
        if (isWeight())
            return false;
        if (chineseDigit(c))
            return takeDigit(*chineseDigit(c));
        if (const double rank = rankOf(c); rank > 0)
            return takeRank(rank);
        if (scaleOf(c) > 0)
            return takeScale();
        if (c == u'几' && m_at > m_begin && !m_pending && !m_arabic) { // 十几, 一百零几
            m_more = true;
            ++m_at;
        }
        return false;
    }

    /// 两 is a digit at the front, before 百 to 亿, and in 一两; else it is what is weighed with (二十两).
    [[nodiscard]] bool isWeight() const
    {
        const bool digit = m_at == m_begin || rankOf(here(1)) > 10 || scaleOf(here(1)) > 0 || m_pending == 1;
        return here() == u'两' && !digit;
    }

    bool takeArabic()
    {
        if (m_at > m_begin && (!m_arabic || m_pending))
            return false;
        const Digits digits = arabicAt(m_text, m_at);
        m_arabic = true;
        m_whole = digits.whole;
        m_pending = digits.value;
        m_at += digits.length;
        m_zero = false;
        return true;
    }

    bool takeZero()
    {
        if (m_pending) { // 二〇二一
            m_refused = !m_arabic && (chineseDigit(here(1)) || m_section + m_done == 0);
            return false;
        }
        const char16_t next = here(1);
        if (m_at > m_begin && !(m_arabic ? isDigit(next) : chineseDigit(next) || rankOf(next) > 0 || next == u'几')) // 一百零售网点
            return false;
        m_zero = true;
        ++m_at;
        return true;
    }

    bool takeDigit(int digit)
    {
        if (m_arabic)
            return false;
        if (m_pending)
            return takeSecondDigit(digit);
        m_pending = digit;
        ++m_at;
        return true;
    }

    /// Two digits side by side: 十五六, 二三十, 三五 say about how many; anything else is a row of digits.
    bool takeSecondDigit(int digit)
    {
        const bool near = digit == *m_pending + 1 || (*m_pending == 3 && digit == 5 && m_section == 0); // 十三五 is a plan
        const bool plan = *m_pending == 4 && digit == 5 && m_section == 10 && m_done == 0;              // 十四五
        const char16_t next = here(1);
        const double rank = rankOf(next);
        const bool row =
            chineseDigit(next).has_value() || (rank == 0 && m_section > 0 && m_lastRank != 10) || (rank == 10 && m_section == 10);
        m_refused = !near || plan || row || (rank > 0 && rank >= m_lastRank);
        if (m_refused)
            return false;
        const double by = rank > 0 ? rank : 1;
        m_lower = *m_pending * by;
        m_upTo = digit * by;
        m_section += m_lower;
        m_pending.reset();
        m_at += rank > 0 ? 2 : 1;
        return false;
    }

    bool takeRank(double rank)
    {
        if (rank >= m_lastRank || (!m_pending && ((rank > 10 && m_at > m_begin) || m_arabic)))
            return false;
        if (m_arabic && m_section + m_done == 0 && !partFollows(m_at + 1, rank)) // 3千家: 千家 is the unit's
            return false;
        m_section += m_pending.value_or(1) * rank;
        m_pending.reset();
        m_lastRank = rank;
        m_zero = false;
        ++m_at;
        return true;
    }

    /// Whether a part of an Arabic numeral goes on behind one of this rank: 5百, 零1, 4000.
    [[nodiscard]] bool partFollows(std::size_t place, double rank) const
    {
        const bool zero = isZero(at(m_text, place));
        const Digits digits = arabicAt(m_text, place + (zero ? 1 : 0));
        if (digits.length == 0 || !digits.whole || digits.value >= rank)
            return false;
        const char16_t behind = at(m_text, place + (zero ? 1 : 0) + digits.length);
        const double next = rankOf(behind) + scaleOf(behind);
        return zero || (next > 0 && next < rank) || (rank >= 1e4 && digits.length == 4);
    }

    /// 万 and 亿 are the numeral's own only where it goes on behind them; else they are the unit's.
    bool takeScale()
    {
        double scale = 1;
        std::size_t end = m_at;
        for (; scaleOf(at(m_text, end)) > 0; ++end)
            scale *= scaleOf(m_text[end]);
        const char16_t next = at(m_text, end);
        const bool decimals = next == u'点' && chineseDigit(at(m_text, end + 1)) && at(m_text, end + 1) != u'两';
        const bool zero = isZero(next) && (chineseDigit(at(m_text, end + 1)) || rankOf(at(m_text, end + 1)) > 0);
        const bool spelled = zero || (chineseDigit(next) && !isZero(next) && next != u'两') || rankOf(next) == 10 || decimals;
        if (!(m_arabic ? m_whole && partFollows(end, scale) : spelled))
            return false;
        m_section += m_pending.value_or(0);
        m_pending.reset();
        if (scale > m_lastScale && m_done > 0) // 四千五百六十九万八千亿
            m_done = (m_done + m_section) * scale;
        else
            m_done += m_section * scale;
        m_section = 0;
        m_lastScale = scale;
        m_lastRank = scale;
        m_at = end;
        return true;
    }

    /// What multiplies the numeral in its unit: 1e4 of 三千余万元.
    [[nodiscard]] double leftToUnit() const
    {
        const double scale = scaleOf(isOneOf(here(), u"余多几"sv) ? here(1) : here());
        return scale > 0 ? scale : limit;
    }

    /// The last digit goes into the section: 二百五 is 250, 一万三 13,000; behind 零 and in Arabic it counts by itself.
    void settle()
    {
        if (!m_pending)
            return;
        const bool elliptic = !m_arabic && !m_zero && m_lastRank < limit && m_section + m_done > 0;
        m_section += *m_pending * (elliptic ? m_lastRank / 10 : 1);
        m_pending.reset();
    }

    /// 三点五; 十点三十分 is a time.
    void readDecimals(Numeral& out)
    {
        if (m_arabic || m_upTo || m_more || here() != u'点')
            return;
        std::size_t end = m_at + 1;
        double scale = 0.1;
        double sum = 0;
        for (; chineseDigit(at(m_text, end)) && m_text[end] != u'两'; ++end, scale /= 10)
            sum += *chineseDigit(m_text[end]) * scale;
        if (end == m_at + 1 || rankOf(at(m_text, end)) > 0)
            return;
        out.value += withoutNoise(sum);
        out.length = end - m_begin;
    }

    static constexpr double limit = std::numeric_limits<double>::max();

    std::u16string_view m_text;
    std::size_t m_begin;
    std::size_t m_at;
    double m_done = 0;               ///< of the parts up to the last 万 or 亿
    double m_section = 0;            ///< of the part that is being read
    double m_lastRank = limit;       ///< of the last 千, 百, 十, 万 or 亿
    double m_lastScale = 1;          ///< of the last 万 or 亿
    std::optional<double> m_pending; ///< a digit that waits for its rank
    std::optional<double> m_upTo;
    double m_lower = 0;
    bool m_arabic = false;
    bool m_whole = true;
    bool m_zero = false; ///< 零 stands before what is next
    bool m_more = false;
    bool m_refused = false;
};

/// Whether words before a number ask for one, so that a dash or 负 there is its sign, and a point opens 0.5.
bool isAskedFor(std::u16string_view text, std::size_t sign)
{
    const char16_t before = sign == 0 ? u'\0' : text[sign - 1];
    if (sign == 0 || (text[sign] == u'.' && isOneOf(before, u"-−负"sv)) || isOneOf(before, u"为至到达是由从，。；：、:,( （=之"sv))
        return true;
    return text[sign] != u'负' && isOneOf(before, u"速率幅长降升"sv);
}

/// 百亿元, 千万人次, 百余家, 近百家: 百 or 千 without a digit before it.
bool standsAlone(std::u16string_view text, std::size_t begin)
{
    const double rank = rankOf(text[begin]);
    const char16_t next = at(text, begin + 1);
    if (rank <= 10 || (begin > 0 && isOneOf(text[begin - 1], u"几数成"sv)))
        return false;
    if (isOneOf(next, u"万亿元余多"sv))
        return true;
    return begin > 0 && isOneOf(text[begin - 1], u"近超逾约达破"sv) && rankOf(next) == 0 && !chineseDigit(next);
}

/// 陆地, 队伍, 收拾: these forms of cheques are words where no other numeral stands beside them.
bool isCommonWord(std::u16string_view text, const Numeral& numeral, std::size_t begin)
{
    return numeral.length == 1 && isOneOf(text[begin], u"伍陆肆拾"sv) && !(begin > 0 && text[begin - 1] == u'之');
}

} // namespace

std::size_t spelledRun(std::u16string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && (chineseDigit(text[end]) || rankOf(text[end]) > 0))
        ++end;
    return end - begin;
}

std::optional<Numeral> numeralAt(std::u16string_view text, std::size_t begin)
{
    const char16_t first = at(text, begin);
    if (first == u'-' || first == u'−' || first == u'负') {
        auto number = isAskedFor(text, begin) && at(text, begin + 1) != first ? numeralAt(text, begin + 1) : std::nullopt;
        if (!number || number->upTo || number->value < 0)
            return std::nullopt;
        number->value = -number->value;
        ++number->length;
        return number;
    }
    if (first == u'.') {
        const Digits digits = isAskedFor(text, begin) ? arabicAt(text, begin) : Digits{};
        return digits.length > 1 ? std::optional(Numeral{digits.value, std::nullopt, digits.length}) : std::nullopt;
    }
    if (rankOf(first) > 0 && standsAlone(text, begin))
        return Numeral{rankOf(first), std::nullopt, 1, true, true, false};
    const bool vague = begin > 0 && isOneOf(text[begin - 1], u"几数成"sv);
    const bool tens = rankOf(first) == 10 && !vague;
    const bool hundreds = rankOf(first) > 10 && !vague && chineseDigit(at(text, begin + 1)).value_or(0) > 0; // 千五百家
    if (!isDigit(first) && !chineseDigit(first) && !tens && !hundreds)
        return std::nullopt;
    auto number = Reader(text, begin).read();
    if (!number || isCommonWord(text, *number, begin))
        return std::nullopt;
    number->bare = tens && number->length == 1 && scaleOf(at(text, begin + 1)) > 0;
    return number;
}

std::optional<Numeral> multipliedOutAt(std::u16string_view text, std::size_t begin)
{
    auto number = numeralAt(text, begin);
    if (!number)
        return std::nullopt;
    const Multiplier by = multiplierAt(text, begin + number->length);
    if (by.length == 0 || (number->spelledOut && !number->bare && rankOf(at(text, begin + number->length)) > 0)) // 五十千
        return number;
    number->value = withoutNoise(number->value * by.factor);
    if (number->upTo)
        number->upTo = withoutNoise(*number->upTo * by.factor);
    number->length += by.length;
    number->more = number->more || by.more;
    return number;
}

Multiplier multiplierAt(std::u16string_view text, std::size_t begin)
{
    const auto isMore = [](char16_t c) { return isOneOf(c, u"余多几"sv); };
    Multiplier out;
    std::size_t i = begin;
    if (isMore(at(text, i)))
        ++i;
    const std::size_t first = i;
    constexpr std::size_t longest = 8; // nobody counts in 百万亿千万; a text of 百 alone is not read over from each of them
    for (; i < begin + longest; ++i) {
        const double factor = scaleOf(at(text, i)) + rankOf(at(text, i));
        if (factor > 0)
            out.factor *= factor;
        else if (!(i > first && isMore(at(text, i)) && scaleOf(at(text, i + 1)) > 0))
            break;
    }
    if (i == first)
        return {};
    out.length = i - begin;
    for (std::size_t k = begin; k < i; ++k)
        out.more = out.more || isMore(text[k]);
    return out;
}

} // namespace duixian::extract
