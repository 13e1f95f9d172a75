// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

constexpr auto npos = std::u16string_view::npos;

bool endsWhole(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'\n';
}

/// Whether the words that announce the targets are one by their end, too: 主要预期目标是, 目标:, 预期目标为9%. 完成了预期目标 announces
/// nothing.
bool announces(std::u16string_view text, std::size_t behind)
{
    constexpr std::size_t longest = 16; // 目标和约束性指标安排如下:
    for (std::size_t i = behind; i < text.size() && i < behind + longest; ++i) {
        const char16_t c = text[i];
        if (c == u'是' || c == u'为' || c == u':' || c == u'：')
            return true;
        if (c == u'，' || c == u'；' || endsWhole(c))
            return false;
    }
    return false;
}

std::size_t endOfSentence(std::u16string_view text, std::size_t place)
{
    while (place < text.size() && !endsWhole(text[place]))
        ++place;
    return place;
}

/// 1、 or —— or ⑴ before an item of a list.
std::size_t itemBegin(std::u16string_view text, std::size_t begin)
{
    constexpr std::u16string_view marks = u"-—–·●◆•*（）()、.．一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩ ";
    while (begin < text.size() && marks.find(text[begin]) != npos)
        ++begin;
    return begin;
}

/// Whether the sentence or line goes on with the list: it begins with a standard indicator, or soon names one and gives a figure or an
/// equal of one. A long one is the plan again.
bool goesOn(const Reading& r, std::size_t begin, std::size_t end, bool line)
{
    constexpr std::size_t longest = 120;
    constexpr std::size_t near = 12;
    const std::size_t first = itemBegin(r.text, begin);
    if (first >= end || end - first > (line ? longest : 4 * longest))
        return false;
    for (std::size_t i = first; i < end && i < first + near && r.text[i] != u'，'; ++i)
        if (r.lexicon.indicatorNames().longestAt(r.text, i, end))
            return true;
    return r.lexicon.list(WordList::GoalItem).longestAt(r.text, first, end).length() > 0;
}

/// From the announcement to the last sentence that gives a target. Where it ends its line, the list stands in the lines behind it.
Span passageFrom(const Reading& r, std::size_t begin)
{
    std::size_t end = endOfSentence(r.text, begin);
    for (;;) {
        std::size_t next = end;
        while (next < r.text.size() && (endsWhole(r.text[next]) || r.text[next] == u' '))
            ++next;
        const bool line = r.text.substr(end, next - end).find(u'\n') != npos;
        const bool listed = end > begin && (r.text[end - 1] == u':' || r.text[end - 1] == u'：' || r.text[end - 1] == u'；');
        const bool items = line && itemBegin(r.text, next) > next;
        const std::size_t stop = endOfSentence(r.text, next);
        if (stop <= next || (line && !listed && !items) || !goesOn(r, next, stop, line))
            return {begin, end};
        end = stop;
    }
}

} // namespace

void findGoals(Reading& reading)
{
    for (std::size_t k = 0; k < reading.stages.size(); ++k) {
        const std::size_t stop = k + 1 < reading.stages.size() ? reading.stages[k + 1].begin : reading.text.size();
        if (reading.stages[k].section == Section::Review)
            continue;
        for (std::size_t i = reading.stages[k].begin; i < stop; ++i) {
            const auto word = reading.lexicon.list(WordList::GoalWord).longestAt(reading.text, i, stop);
            if (!word || !announces(reading.text, i + word.length() - 1))
                continue;
            reading.goals.push_back(passageFrom(reading, i));
            i = std::max(i, reading.goals.back().end - 1);
        }
    }
}

bool isGoal(const Reading& reading, std::size_t place)
{
    const auto goal = std::partition_point(reading.goals.begin(), reading.goals.end(), [place](const Span& s) { return s.end <= place; });
    return goal != reading.goals.end() && goal->contains(place);
}

} // namespace duixian::extract
