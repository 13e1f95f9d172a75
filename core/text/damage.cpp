// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/damage.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/text/characters.h"
#include "core/text/clean.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

const std::vector<std::u16string>& lostWords()
{
    static const std::vector<std::u16string> words = [] {
        std::vector<std::u16string> loaded;
        for (const TableRow& row : readTable(embedded("lexicon/damage.tsv")))
            loaded.push_back(row.at(0));
        return loaded;
    }();
    return words;
}

/// By character: whether damage may begin with it. Nearly all characters of a text are none of these.
const std::array<bool, 0x10000>& suspects()
{
    static const std::array<bool, 0x10000> table = [] {
        std::array<bool, 0x10000> marked{};
        for (const char16_t c : u"*＊?？×Ⅹ╳✕✖XＸ■█▇▆▓▒░□_\uFFFD"sv)
            marked[c] = true;
        for (std::size_t c = 0xE000; c < 0xF900; ++c)
            marked[c] = true;
        for (const std::u16string& word : lostWords())
            marked[word.front()] = true;
        return marked;
    }();
    return table;
}

bool oneOf(char16_t c, std::u16string_view set)
{
    return set.find(c) != npos;
}

bool isWide(char16_t c)
{
    return isHan(c) || isDigit(c) || isLatin(c);
}

class Search {
public:
    explicit Search(std::u16string_view text) : m_text(text) {}

    std::vector<Layer> run()
    {
        const auto& suspect = suspects();
        for (std::size_t i = 0; i < m_text.size();) {
            const std::size_t end = suspect[m_text[i]] ? examine(i) : i + 1;
            i = std::max(end, i + 1);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] char16_t at(std::size_t i) const { return i < m_text.size() ? m_text[i] : u'\n'; }
    [[nodiscard]] char16_t before(std::size_t i) const { return i > 0 ? m_text[i - 1] : u'\n'; }

    [[nodiscard]] std::size_t runEnd(std::size_t i, std::u16string_view set) const
    {
        const std::size_t end = m_text.find_first_not_of(set, i);
        return end == npos ? m_text.size() : end;
    }

    [[nodiscard]] bool opensLine(std::size_t i) const
    {
        while (i > 0 && isBlank(m_text[i - 1]))
            --i;
        return isLineEnd(before(i));
    }

    std::size_t note(std::size_t begin, std::size_t end, LayerReason reason)
    {
        if (!m_found.empty() && m_found.back().span.end == begin && m_found.back().reason == reason)
            m_found.back().span.end = end;
        else
            m_found.push_back({{begin, end}, reason});
        return end;
    }

    /// What begins at i, if it is damage; gives where to go on.
    std::size_t examine(std::size_t i)
    {
        const char16_t c = m_text[i];
        if (oneOf(c, u"*＊"sv))
            return stars(i, runEnd(i, u"*＊"sv));
        if (oneOf(c, u"?？"sv))
            return questions(i, runEnd(i, u"?？!！"sv));
        if (oneOf(c, u"×Ⅹ╳✕✖XＸ"sv))
            return crosses(i, runEnd(i, std::u16string_view(&c, 1)));
        if (oneOf(c, u"■█▇▆▓▒░□"sv))
            return blocks(i, runEnd(i, std::u16string_view(&c, 1)), c == u'□');
        if (c == u'_')
            return lettersForSigns(i);
        if (c == 0xFFFD)
            return note(i, i + 1, LayerReason::LostBytes);
        if (c >= 0xE000 && c < 0xF900) // a font's own bullet opens a line
            return opensLine(i) ? i + 1 : note(i, i + 1, LayerReason::LostBytes);
        for (const std::u16string& word : lostWords())
            if (m_text.substr(i, word.size()) == word)
                return note(i, i + word.size(), LayerReason::LostBytes);
        return i + 1;
    }

    /// 培育5**社会组织, 政风建设不断*。 But no bullet, no footnote's mark, no 2*3, no **strong**.
    std::size_t stars(std::size_t begin, std::size_t end)
    {
        const char16_t last = before(begin);
        const char16_t next = at(end);
        if (opensLine(begin))
            return end;
        const bool product = (isDigit(last) || isLatin(last)) && (isDigit(next) || isLatin(next));
        const bool noteMark = end - begin == 1 && !isHan(last) && !oneOf(last, u"，、；,;“"sv) && !isHan(next);
        if (product || noteMark)
            return end;
        if (end - begin == 2)
            if (const std::size_t close = closing(end); close != npos)
                return close;
        return note(begin, end, LayerReason::Censored);
    }

    /// Behind the ** that closes **strong** words, which are of one clause; npos where there is none.
    [[nodiscard]] std::size_t closing(std::size_t begin) const
    {
        constexpr std::size_t longest = 60;
        const std::u16string_view near = m_text.substr(begin, longest);
        const std::size_t close = near.find(u"**"sv);
        return close == npos || close == 0 || near.substr(0, close).find_first_of(u"\n，。；,;"sv) != npos ? npos : begin + close + 2;
    }

    /// 投入???506万元, 8个?!凹, 完成?506万元; 怎么办?! and 怎么办？？ at a sentence's end are said with feeling.
    std::size_t questions(std::size_t begin, std::size_t end)
    {
        const std::u16string_view run = m_text.substr(begin, end - begin);
        const auto narrow = std::count(run.begin(), run.end(), u'?');
        const char16_t next = at(end);
        const bool inSentence = isWide(next) || next == u'.';
        const bool lost = run.size() > 1 ? narrow > 1 || (narrow == 1 && inSentence)
                                         : isHan(before(begin)) && ((isDigit(next) && !isYear(end)) || oneOf(next, u"，。、；：,;％%"sv));
        return lost ? note(begin, end, LayerReason::LostBytes) : end;
    }

    [[nodiscard]] bool isYear(std::size_t i) const
    {
        const std::size_t end = runEnd(i, u"0123456789"sv);
        return end - i == 4 && (at(end) == u'年' || at(end) == u'-');
    }

    /// 某××市, XX公司, 20XX年; a single × is a sign of sums or sizes.
    std::size_t crosses(std::size_t begin, std::size_t end)
    {
        const bool letters = m_text[begin] == u'X' || m_text[begin] == u'Ｘ';
        const bool word = isLatin(before(begin)) || isLatin(at(end)) || isDigit(at(end)) || !(isHan(at(end)) || isHan(before(begin)));
        return end - begin < 2 || (letters && word) ? end : note(begin, end, LayerReason::Censored);
    }

    /// ■ and its like inside a line stand for words; □ between characters for one that the font did not have.
    std::size_t blocks(std::size_t begin, std::size_t end, bool empty)
    {
        if (opensLine(begin) || isBlank(before(begin)) || isBlank(at(end)))
            return end;
        const bool inside = isWide(before(begin)) && (isWide(at(end)) || oneOf(at(end), u"，。、；"sv));
        if (empty && !inside)
            return end;
        return note(begin, end, empty ? LayerReason::LostBytes : LayerReason::Censored);
    }

    /// 增长9.5_M_: a sign that became a letter between lines.
    std::size_t lettersForSigns(std::size_t begin)
    {
        std::size_t end = begin + 1;
        while (at(end) >= u'A' && at(end) <= u'Z' && at(end + 1) == u'_')
            end += 2;
        return end > begin + 1 && (isDigit(before(begin)) || isHan(before(begin))) ? note(begin, end, LayerReason::LostBytes) : end;
    }

    std::u16string_view m_text;
    std::vector<Layer> m_found;
};

} // namespace

std::vector<Layer> damageOf(std::u16string_view decoded)
{
    return Search(decoded).run();
}

std::vector<Layer> brokenLines(const CleanText& clean, const Outline& outline)
{
    std::vector<Layer> layers;
    for (const Span& join : outline.joins) {
        const std::size_t begin = join.begin == 0 ? 0 : clean.map.toDecoded(join.begin - 1) + 1;
        layers.push_back({{begin, clean.map.toDecoded(join.end)}, LayerReason::BrokenLine});
    }
    return layers;
}

} // namespace duixian::text
