// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/clean.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/character_set.h"
#include "core/text/characters.h"
#include "core/text/damage.h"
#include "core/text/escapes.h"
#include "core/text/furniture.h"
#include "core/text/inline_furniture.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;

constexpr bool isHanNumeral(char16_t c)
{
    return u"一二三四五六七八九十〇零百千"sv.find(c) != std::u16string_view::npos;
}

/// Full-width digits, letters, % : . / - ~ + become half-width. Chinese punctuation stays.
constexpr char16_t narrowed(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) {
        const bool punctuation = c == u'，' || c == u'；' || c == u'！' || c == u'？' || c == u'（' || c == u'）';
        return punctuation ? c : static_cast<char16_t>(c - 0xFEE0);
    }
    switch (c) {
    case u'﹪':
        return u'%';
    case u'﹕':
        return u':';
    case u'﹒':
        return u'.';
    case u'﹣':
        return u'-';
    case u'〜':
    case u'∼':
        return u'~';
    default:
        return c;
    }
}

/// What stands at a place of the decoded text: so many units that are nothing, a blank, a line end, or one unit to be read.
struct Piece {
    enum class Sort { Nothing, NoteMark, Blank, LineEnd, Unit } sort;
    std::size_t length;
    char16_t unit;
};

Piece::Sort sortOf(char16_t c)
{
    return isLineEnd(c)     ? Piece::Sort::LineEnd
           : isBlank(c)     ? Piece::Sort::Blank
           : isInvisible(c) ? Piece::Sort::Nothing
                            : Piece::Sort::Unit;
}

/// The length of a footnote's mark behind a word, as in 两个一百年”[28]; 0 where there is none. 发[2018]15号 is none.
std::size_t noteMark(std::u16string_view text, std::u16string_view before)
{
    if (before.empty() || !(isChinesePrint(before.back()) || before.back() == u'”' || isLatin(before.back())))
        return 0;
    std::size_t end = 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const bool closed = end < text.size() && (text[end] == u']' || text[end] == u'］');
    return closed && end > 1 && end < 5 ? end + 1 : 0;
}

/// `before` is what is clean so far.
Piece pieceAt(std::u16string_view text, std::size_t i, std::u16string_view before)
{
    const char16_t c = text[i];
    if (c == u'[' || c == u'［')
        if (const std::size_t length = noteMark(text.substr(i, 6), before); length > 0)
            return {Piece::Sort::NoteMark, length, c};
    if (mayBeginEscape(c))
        if (const WrittenEscape escape = escapeAt(text, i); escape.length > 0)
            return {escape.stands == 0 ? Piece::Sort::Nothing : sortOf(escape.stands), escape.length, escape.stands};
    if (c > u'>' && c < 0x7F)
        return {Piece::Sort::Unit, 1, c};
    return {sortOf(c), 1, c};
}

/// What is read as it stands, whatever stands before and behind it, unless blanks do: nearly all of a text.
const CharacterSet& plain()
{
    static const CharacterSet set = [] {
        CharacterSet units;
        for (char32_t unit = 0; unit < 0x10000; ++unit) {
            const auto c = static_cast<char16_t>(unit);
            const bool special = u"[［,;!?○◯O0"sv.find(narrowed(c)) != std::u16string_view::npos || mayBeginEscape(c);
            if (!special && sortOf(c) == Piece::Sort::Unit && narrowed(c) == c)
                units.add(c);
        }
        return units;
    }();
    return set;
}

class Cleaner {
public:
    Cleaner(std::u16string_view decoded, const Passages& known) : m_decoded(decoded), m_known(known)
    {
        m_clean.text.reserve(decoded.size());
    }

    CleanText run()
    {
        for (std::size_t i = 0; i < m_decoded.size();) {
            if (m_blanks == 0)
                if (const std::size_t end = plainEnd(i); end > i) {
                    take({i, end});
                    i = end;
                    continue;
                }
            const Piece piece = pieceAt(m_decoded, i, m_clean.text);
            if (mayBeginEscape(m_decoded[i]) && (piece.length > 1 || piece.unit != m_decoded[i]))
                noteEscape({i, i + piece.length});
            if (piece.sort == Piece::Sort::LineEnd)
                endLine(i);
            else if (piece.sort == Piece::Sort::Blank)
                noteBlank(i, piece.length);
            else if (piece.sort == Piece::Sort::Unit)
                add(i, piece);
            else
                ++(piece.sort == Piece::Sort::NoteMark ? m_noteMarks : m_invisible);
            i += piece.length;
        }
        std::vector<Layer> furniture = m_known.furniture;
        for (const Layer& found : furnitureOf(m_clean.text))
            furniture.push_back({m_clean.map.toDecoded(found.span), found.reason});
        m_clean.furniture = settledFurniture(furniture, m_known.kept);
        leaveOutInline(m_clean);
        addDamage();
        countSteps();
        return std::move(m_clean);
    }

private:
    [[nodiscard]] std::size_t plainEnd(std::size_t begin) const
    {
        const CharacterSet& set = plain();
        std::size_t end = begin;
        if (m_decoded[begin] == u'，' && isWideGroup(begin + 1)) // a wide digit ends what is plain, so the comma behind it is always first
            return begin;
        while (end < m_decoded.size() && set.has(m_decoded[end]))
            ++end;
        return end;
    }

    void take(Span units)
    {
        m_clean.text.append(m_decoded, units.begin, units.length());
        m_clean.map.append(units.begin, units.length());
        m_joined = false;
    }

    void noteEscape(Span span)
    {
        ++m_escapeCount;
        if (!m_escapes.empty() && m_escapes.back().span.end == span.begin)
            m_escapes.back().span.end = span.end;
        else
            m_escapes.push_back({span, LayerReason::WrittenEscape});
    }

    void addDamage()
    {
        const std::vector<Layer> lost = damageOf(m_decoded);
        m_clean.damage.reserve(m_escapes.size() + lost.size());
        std::merge(m_escapes.begin(), m_escapes.end(), lost.begin(), lost.end(), std::back_inserter(m_clean.damage),
                   [](const Layer& a, const Layer& b) { return a.span.begin < b.span.begin; });
    }

    void countSteps()
    {
        const auto count = [this](Step step, std::size_t places) {
            if (places > 0)
                m_clean.steps.push_back({step, places});
        };
        count(Step::WidthNarrowed, m_narrowed);
        count(Step::BlanksLeftOut, m_blanksLeftOut);
        count(Step::InvisibleLeftOut, m_invisible);
        count(Step::NoteMarksLeftOut, m_noteMarks);
        count(Step::EscapesRead, m_escapeCount);
    }

    void endLine(std::size_t i)
    {
        m_blanks = 0;
        emit(i, u'\n');
    }

    void noteBlank(std::size_t i, std::size_t length)
    {
        if (m_blanks == 0)
            m_blankAt = i;
        m_wide = (m_blanks > 0 && m_wide) || m_decoded[i] == u'\t';
        ++m_blanks;
        m_blankEnd = i + length;
    }

    void add(std::size_t i, const Piece& piece)
    {
        const char16_t c = narrowed(piece.unit);
        m_narrowed += c != piece.unit ? 1 : 0;
        if (m_blanks > 0) {
            const bool counts = blankCounts(c);
            if (counts)
                emit(m_blankAt, u' ');
            m_blanksLeftOut += counts ? 0 : 1;
            m_joined = !counts;
            m_blanks = 0;
        } else
            m_joined = false;
        const bool endsFigure = !m_clean.text.empty() && isDigit(m_clean.text.back()); // 8&#37;: a quote of it shows all of the writing
        const char16_t kept = unified(c, i + piece.length);
        emit(endsFigure ? i + piece.length - 1 : i, kept);
    }

    /// An indent and the gap between two columns are one blank; so is one between Latin words. 道  里 and 1 7 1 . 3 are written without.
    [[nodiscard]] bool blankCounts(char16_t next) const
    {
        if (m_clean.text.empty() || m_clean.text.back() == u'\n')
            return true;
        const char16_t last = m_clean.text.back();
        if (isDigit(last) && isDigit(next))
            return m_blanks > 1 || m_wide || !spacedOut();
        if (last == u'.' && isDigit(next))
            return opensList();
        if (m_wide)
            return true;
        return isLatin(last) && isLatin(next);
    }

    /// 1 7 1 . 3: each digit by itself. 2019-3-23 07:35 is not so.
    [[nodiscard]] bool spacedOut() const
    {
        const std::size_t count = m_clean.text.size();
        const bool alone = count < 2 || !isDigit(m_clean.text[count - 2]) || m_joined;
        return alone && (m_blankEnd + 1 >= m_decoded.size() || !isDigit(narrowed(m_decoded[m_blankEnd + 1])));
    }

    /// 8. 3条花卉景观大道: the number of a list, not 8.3
    [[nodiscard]] bool opensList() const
    {
        std::size_t i = m_clean.text.size() - 1;
        while (i > 0 && isDigit(m_clean.text[i - 1]))
            --i;
        return i == 0 || m_clean.text[i - 1] == u'\n' || m_clean.text[i - 1] == u' ';
    }

    /// １，２３４: where all is written wide, so is the comma between thousands.
    [[nodiscard]] bool isWideGroup(std::size_t behind) const
    {
        constexpr std::size_t group = 3;
        const auto isWideDigit = [this](std::size_t i) { return i < m_decoded.size() && m_decoded[i] >= u'０' && m_decoded[i] <= u'９'; };
        if (behind < 2 || !isWideDigit(behind - 2))
            return false;
        for (std::size_t i = behind; i < behind + group; ++i)
            if (!isWideDigit(i))
                return false;
        return !isWideDigit(behind + group);
    }

    /// , ; ! ? become Chinese, but for the comma of 1,234. ○ and O among Chinese numerals are 〇 (二○一八年).
    [[nodiscard]] char16_t unified(char16_t c, std::size_t behind) const
    {
        const char16_t last = m_clean.text.empty() ? u'\n' : m_clean.text.back();
        const char16_t next = behind < m_decoded.size() ? narrowed(m_decoded[behind]) : u'\n';
        switch (c) {
        case u',':
            return isDigit(last) && isDigit(next) ? c : u'，';
        case u'，':
            return isWideGroup(behind) ? u',' : c;
        case u';':
            return u'；';
        case u'!':
            return u'！';
        case u'?':
            return isHan(last) && next != u'?' ? u'？' : c; // 投入???506万元 is damaged as it stands
        case u'○':
        case u'◯':
            return isHanNumeral(last) || isHanNumeral(next) ? u'〇' : c;
        case u'O':
        case u'0':
            return isHanNumeral(last) && isHanNumeral(next) ? u'〇' : c;
        default:
            return c;
        }
    }

    void emit(std::size_t i, char16_t c)
    {
        m_clean.text.push_back(c);
        m_clean.map.append(i, 1);
    }

    std::u16string_view m_decoded;
    const Passages& m_known;
    CleanText m_clean;
    std::size_t m_blanks = 0;
    std::size_t m_blankAt = 0;
    std::size_t m_blankEnd = 0;
    bool m_wide = false;
    bool m_joined = false; ///< the last unit follows a blank that was left out
    std::vector<Layer> m_escapes;
    std::size_t m_escapeCount = 0;
    std::size_t m_narrowed = 0;
    std::size_t m_blanksLeftOut = 0;
    std::size_t m_invisible = 0;
    std::size_t m_noteMarks = 0;
};

} // namespace

CleanText clean(std::u16string_view decoded, const Passages& known)
{
    return Cleaner(decoded, known).run();
}

} // namespace duixian::text
