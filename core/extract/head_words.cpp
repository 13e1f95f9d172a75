// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

constexpr auto npos = std::u16string_view::npos;

int digitOf(char16_t c)
{
    if (isDigit(c))
        return c - u'0';
    constexpr std::u16string_view han = u"〇一二三四五六七八九";
    const std::size_t place = han.find(c);
    return place == npos ? (c == u'零' ? 0 : -1) : static_cast<int>(place);
}

using HeadingWords = std::array<std::vector<std::u16string>, 4>;

const HeadingWords& headingWords()
{
    static const HeadingWords words = [] {
        HeadingWords loaded;
        for (const TableRow& row : readTable(embedded("lexicon/head_words.tsv"))) {
            const std::u16string& sort = row.at(0);
            const auto place = sort == u"back"    ? HeadingWord::Back
                               : sort == u"ahead" ? HeadingWord::Ahead
                               : sort == u"time"  ? HeadingWord::Time
                                                  : HeadingWord::Years;
            loaded[static_cast<std::size_t>(place)].push_back(row.at(1));
        }
        return loaded;
    }();
    return words;
}

/// Whether the word stands there, and not as the end of a longer number (三年 in 二〇二三年).
bool holdsWhole(std::u16string_view text, std::u16string_view word)
{
    for (std::size_t place = text.find(word); place != npos; place = text.find(word, place + 1))
        if (digitOf(word.front()) < 0 || place == 0 || digitOf(text[place - 1]) < 0)
            return true;
    return false;
}

} // namespace

bool holds(std::u16string_view heading, HeadingWord sort)
{
    const auto& words = headingWords()[static_cast<std::size_t>(sort)];
    return std::any_of(words.begin(), words.end(), [heading](const auto& word) { return holdsWhole(heading, word); });
}

bool holds(std::u16string_view text, std::u16string_view word)
{
    return text.find(word) != npos;
}

bool holdsOneOf(std::u16string_view text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](const auto word) { return holds(text, word); });
}

Span spanOfOne(std::u16string_view text, Words words)
{
    Span first;
    for (const std::u16string_view word : words)
        if (const std::size_t place = text.find(word); place != npos && (first.empty() || place < first.begin))
            first = {place, place + word.size()};
    return first;
}

std::size_t countOf(std::u16string_view text, std::u16string_view word)
{
    std::size_t count = 0;
    for (std::size_t place = text.find(word); place != npos; place = text.find(word, place + word.size()))
        ++count;
    return count;
}

std::vector<int> yearsIn(std::u16string_view text)
{
    constexpr int first = 1978;
    constexpr int last = 2099;
    std::vector<int> years;
    for (std::size_t i = 0; i + 4 < text.size(); ++i) {
        if (i > 0 && digitOf(text[i - 1]) >= 0)
            continue;
        int year = 0;
        std::size_t digits = 0;
        for (; digits < 4 && digitOf(text[i + digits]) >= 0; ++digits)
            year = year * 10 + digitOf(text[i + digits]);
        const char16_t next = digits == 4 ? text[i + 4] : u'\0';
        if ((next == u'年' || next == u'-' || next == u'—' || next == u'至' || next == u'~') && year >= first && year <= last)
            years.push_back(year);
    }
    return years;
}

int yearInFile(std::string_view file)
{
    const std::u16string name = toUtf16(file.substr(file.rfind('/') + 1));
    for (std::size_t i = 0; i + 4 <= name.size(); ++i)
        if (const std::vector<int> years = yearsIn(name.substr(i, 4) + u"年");
            !years.empty() && !isDigit(at(name, i - 1)) && !isDigit(at(name, i + 4)))
            return years.front();
    return 0;
}

std::optional<Period> yearRangeIn(std::u16string_view text)
{
    constexpr std::size_t digits = 4;
    for (std::size_t dash = text.find_first_of(u"-—–~至到", digits); dash != npos; dash = text.find_first_of(u"-—–~至到", dash + 1)) {
        std::size_t last = dash + 1;
        while (at(text, last) == u'-' || at(text, last) == u'—')
            ++last;
        const std::size_t end = text[dash - 1] == u'年' ? dash - 1 : dash;
        const std::vector<int> from =
            end < digits ? std::vector<int>{} : yearsIn(std::u16string(text.substr(end - digits, digits)) + u"年");
        const std::vector<int> to = yearsIn(text.substr(last, digits + 1));
        if (!from.empty() && !to.empty() && from.front() < to.front() && to.front() - from.front() < 16)
            return Period{from.front(), to.front()};
    }
    return std::nullopt;
}

std::optional<Period> fiveYearPlanIn(std::u16string_view text)
{
    constexpr std::u16string_view numerals = u"一二三四五六七八九";
    constexpr int beforeFirst = 2000; // 十五: 2001-2005
    for (std::size_t place = text.find(u'十'); place != npos; place = text.find(u'十', place + 1)) {
        if (at(text, place + 1) == u'五' && (at(text, place + 2) == u'”' || at(text, place + 2) == u'"'))
            return Period{beforeFirst + 1, beforeFirst + 5};
        const std::size_t numeral = numerals.find(at(text, place + 1));
        if (numeral != npos && at(text, place + 2) == u'五' && at(text, place + 3) != u'届' && at(text, place + 3) != u'次') {
            const int begin = beforeFirst + 5 * static_cast<int>(numeral + 1);
            return Period{begin + 1, begin + 5};
        }
    }
    return std::nullopt;
}

} // namespace duixian::extract
