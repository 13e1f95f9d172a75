// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/figure_words.h"

#include <algorithm>
#include <utility>

#include "core/query/question_years.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

using Sort = FigureWord::Sort;

constexpr std::u16string_view punctuation = u" ,.;:!?，。；：？！、…·";

class Cutter {
public:
    Cutter(const QuestionText& text, std::vector<FigureWord> known) : m_text(text), m_known(std::move(known)) {}

    std::vector<FigureWord> run()
    {
        auto known = m_known.begin();
        for (std::size_t i = 0; i < m_text.units.size();) {
            if (known != m_known.end() && known->span.begin <= i) {
                i = std::max(i, known->span.end);
                m_out.push_back(std::move(*known++));
            } else if (isPunctuation(i) || m_text.taken[i])
                ++i;
            else
                i = step(i);
        }
        joinRuns();
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isPunctuation(std::size_t i) const
    {
        const std::u16string& units = m_text.units;
        const bool inNumber =
            units[i] == u'.' && i > 0 && i + 1 < units.size() && text::isDigit(units[i - 1]) && text::isDigit(units[i + 1]);
        return !inNumber && punctuation.find(units[i]) != std::u16string_view::npos;
    }

    std::size_t step(std::size_t i)
    {
        if (const auto years = yearsAt(m_text.units, i); years && m_text.isFree({i, i + years->length}) && !hasComma(i))
            return add({Sort::Years, {i, i + years->length}, years->years});
        if (m_text.quoted[i] && isQuotedWord(i))
            return add({Sort::Quoted, {i, quotedEnd(i)}, {}});
        if (auto place = placeAt(m_text.units, i); place && m_text.isFree({i, i + place->length})) {
            const Span span{i, i + place->length};
            return add({Sort::Place, span, std::move(*place)});
        }
        if (const FigureWord word = wordAt(i); !word.span.empty())
            return add(word);
        return extendRun(i, 1);
    }

    /// 2,000, whose comma is folded away, is no year.
    [[nodiscard]] bool hasComma(std::size_t i) const
    {
        return i + 1 < m_text.units.size() && text::isDigit(m_text.units[i]) && m_text.inQuestion({i, i + 2}).length() > 2;
    }

    std::size_t add(FigureWord word)
    {
        m_out.push_back(std::move(word));
        return m_out.back().span.end;
    }

    std::size_t extendRun(std::size_t i, std::size_t length)
    {
        if (!m_out.empty() && m_out.back().sort == Sort::Run && m_out.back().span.end == i)
            m_out.back().span.end = i + length;
        else
            m_out.push_back({Sort::Run, {i, i + length}, {}});
        return i + length;
    }

    [[nodiscard]] std::size_t quotedEnd(std::size_t i) const
    {
        while (i < m_text.units.size() && m_text.quoted[i])
            ++i;
        return i;
    }

    /// “四上”企业: curly marks beside Chinese characters belong to a name.
    [[nodiscard]] bool isQuotedWord(std::size_t i) const
    {
        if (m_text.units[i] != u'“')
            return m_text.units[i] != u'”';
        const std::size_t end = quotedEnd(i);
        const bool before = i > 0 && text::isHan(m_text.units[i - 1]) && !m_text.taken[i - 1];
        return !before && !(end < m_text.units.size() && text::isHan(m_text.units[end]) && !m_text.taken[end]);
    }

    /// The longest word of the table; an empty span where none begins.
    [[nodiscard]] FigureWord wordAt(std::size_t i) const
    {
        FigureWord best{Sort::Run, {i, i}, {}};
        const auto look = [&](const auto& words, Sort sort) {
            const auto match = words.longestAt(m_text.units, i, m_text.units.size());
            const Span span{i, i + match.length()};
            if (!match || span.length() <= best.span.length() || !isWholeWord(m_text.units, span) || !m_text.isFree(span))
                return;
            best = {sort, span, {}};
            if constexpr (!std::is_same_v<decltype(match.entry), const bool*>)
                best.meaning = *match.entry;
        };
        look(m_words.keeps, Sort::Run);
        look(m_words.strengths, Sort::Strength);
        look(m_words.measures, Sort::Measure);
        look(m_words.kinds, Sort::Kind);
        if (m_text.cased.substr(i, 2) != u"OR" && m_text.cased.substr(i, 3) != u"AND")
            look(m_words.drops, Sort::Drop);
        return best;
    }

    static bool isWord(const FigureWord& word)
    {
        return word.sort == Sort::Measure || word.sort == Sort::Kind || word.sort == Sort::Strength || word.sort == Sort::Drop;
    }

    /// What is no word where it stands becomes a run, and runs that touch become one.
    void joinRuns()
    {
        for (std::size_t i = 0; i < m_out.size(); ++i)
            if (isWord(m_out[i]) && isInsideRun(i))
                m_out[i] = {Sort::Run, m_out[i].span, {}};
        std::vector<FigureWord> joined;
        for (FigureWord& word : m_out)
            if (!joined.empty() && word.sort == Sort::Run && joined.back().sort == Sort::Run && joined.back().span.end == word.span.begin)
                joined.back().span.end = word.span.end;
            else
                joined.push_back(std::move(word));
        m_out = std::move(joined);
    }

    [[nodiscard]] bool isInsideRun(std::size_t i) const
    {
        const Span& span = m_out[i].span;
        const bool before = i > 0 && m_out[i - 1].sort == Sort::Run && m_out[i - 1].span.end == span.begin;
        const bool behind = i + 1 < m_out.size() && m_out[i + 1].sort == Sort::Run && m_out[i + 1].span.begin == span.end;
        if (m_out[i].sort == Sort::Drop) // 中小企业; but 的 always parts
            return span.length() == 1 && m_text.units[span.begin] != u'的' && text::isHan(m_text.units[span.begin]) && (before || behind);
        return behind && (before || m_out[i + 1].span.length() == 1);
    }

    const QuestionText& m_text;
    const QuestionWords& m_words = QuestionWords::builtIn();
    std::vector<FigureWord> m_known;
    std::vector<FigureWord> m_out;
};

} // namespace

std::vector<FigureWord> figureWords(const QuestionText& text, std::vector<FigureWord> known)
{
    return Cutter(text, std::move(known)).run();
}

bool isBeside(const QuestionText& text, const FigureWord& left, const FigureWord& right)
{
    return text.skipBlanks(left.span.end) == right.span.begin;
}

bool saysSomething(const QuestionText& text, const Span& span)
{
    const std::u16string word = text.cased.substr(span.begin, span.length());
    if (word == u"AND" || word == u"OR" || word == u"NOT")
        return false;
    return std::any_of(word.begin(), word.end(),
                       [](char16_t c) { return text::isHan(c) || text::isLatin(c) || text::isDigit(c) || c >= 0xD800; });
}

} // namespace duixian::query
