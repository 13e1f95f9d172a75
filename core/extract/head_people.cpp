// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_people.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "core/extract/characters.h"
#include "core/extract/head_words.h"
#include "core/extract/place_names.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

/// The lines of the block put together, so that a session that runs over two lines is one; with each unit's place in the clean text.
struct Joined {
    std::u16string folded;
    std::vector<std::size_t> places;

    [[nodiscard]] SaidWords written(const HeadSource& source, std::size_t begin, std::size_t end) const
    {
        SaidWords said;
        for (std::size_t i = begin; i < end; ++i)
            said.words.push_back(source.clean.text[places[i]]);
        said.span = {places[begin], places[end - 1] + 1};
        return said;
    }
};

Joined join(const HeadSource& source, const std::vector<Span>& lines)
{
    Joined joined;
    for (const Span& line : lines)
        for (std::size_t i = line.begin; i < line.end; ++i) {
            joined.folded.push_back(source.folded[i]);
            joined.places.push_back(i);
        }
    return joined;
}

/// No sentence, and no path of a page (首页>>政府工作报告).
bool isTitle(std::u16string_view line)
{
    return (holds(line, u"工作报告"sv) || holds(line, u"工作的报告"sv)) &&
           !holdsOneOf(line, {u"审议"sv, u"大会报告"sv, u"。"sv, u"，"sv, u">"sv, u"|"sv, u":"sv});
}

/// The title proper of a line: [河南] and what follows behind —— are none of it.
Span titleIn(std::u16string_view folded, Span line)
{
    const std::u16string_view words = folded.substr(line.begin, line.length());
    const std::size_t bracket = words.starts_with(u'[') ? words.find(u']') : npos;
    const std::size_t begin = bracket == npos ? 0 : bracket + 1;
    const std::size_t end = words.find(u"报告"sv) + 2;
    return {line.begin + begin, line.begin + end};
}

SaidWords readTitle(const HeadSource& source, const Front& front)
{
    Span best;
    Witness witness = Witness::Title;
    for (const auto* lines : {&front.block, &front.chrome}) {
        for (const Span& line : *lines) {
            if (!isTitle(source.folded.substr(line.begin, line.length())))
                continue;
            const Span title = titleIn(source.folded, line);
            if (title.length() > best.length()) {
                best = title;
                witness = lines == &front.block ? Witness::Title : Witness::Page;
            }
        }
        constexpr std::size_t bare = 8; // 政府工作报告 says neither whose nor when; a line of the page around may
        if (best.length() > bare)
            break;
    }
    return {source.clean.text.substr(best.begin, best.length()), best, witness};
}

/// 某某区第三届人民代表大会第四次会议: from the name of the place to 会议.
SaidWords readSession(const HeadSource& source, const Joined& block, const Places& places)
{
    const std::u16string_view words = block.folded;
    const std::size_t congress = words.find(u"人民代表大会第"sv);
    const std::size_t end = congress == npos ? npos : words.find(u"会议"sv, congress);
    if (end == npos || end - congress > 16)
        return {};
    const std::size_t number = words.rfind(u'第', congress);
    if (number == npos || congress - number > 7)
        return {};
    const std::size_t begin = number - namingBefore(words, number, places).name.size();
    return block.written(source, begin, end + 2);
}

constexpr std::array offices{u"省长"sv, u"市长"sv, u"区长"sv, u"县长"sv, u"州长"sv, u"旗长"sv,
                             u"盟长"sv, u"专员"sv, u"总理"sv, u"主任"sv, u"主席"sv};

/// The name behind the office (区长楼建忠), or before it (丁文霞 代区长).
SaidWords speakerIn(const HeadSource& source, Span line)
{
    const std::u16string_view words = source.folded.substr(line.begin, line.length());
    for (const auto office : offices) {
        const std::size_t place = words.find(office);
        if (place == npos)
            continue;
        std::size_t begin = place + office.size();
        while (begin < words.size() && (words[begin] == u':' || words[begin] == u'?' || words[begin] == u' '))
            ++begin;
        std::size_t end = begin;
        while (end < words.size() && (isHan(words[end]) || words[end] == u'·'))
            ++end;
        const bool far = words.substr(begin, end - begin).find(u'·') != npos;
        if (end - begin >= 2 && (end - begin <= 4 || far))
            return {source.clean.text.substr(line.begin + begin, end - begin), {line.begin + begin, line.begin + end}, Witness::Title};
    }
    return {};
}

SaidWords readSpeaker(const HeadSource& source, const Front& front)
{
    for (const Span& line : front.block)
        if (SaidWords name = speakerIn(source, line); !name.words.empty())
            return name;
    return {};
}

/// A number below a hundred in digits or Chinese numerals (3, 十二, 二十), and how many characters it has; none has 0.
std::pair<int, std::size_t> smallNumberAt(std::u16string_view words, std::size_t from)
{
    constexpr std::u16string_view numerals = u"〇一二三四五六七八九";
    int value = 0;
    std::size_t length = 0;
    for (; length < 3; ++length) {
        const char16_t c = at(words, from + length);
        const std::size_t numeral = numerals.find(c);
        if (isDigit(c))
            value = value * 10 + (c - u'0');
        else if (c == u'十')
            value = (value == 0 ? 1 : value) * 10;
        else if (numeral != npos)
            value += static_cast<int>(numeral);
        else
            break;
    }
    return {value, length};
}

/// 2019年3月15日, 二〇一九年三月 or 2019年 as ISO.
std::string isoDate(std::u16string_view words)
{
    const auto padded = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    const std::vector<int> years = yearsIn(words);
    const std::size_t year = words.find(u'年');
    if (years.empty() || year == npos)
        return {};
    std::string date = std::to_string(years.front());
    const auto [month, monthLength] = smallNumberAt(words, year + 1);
    const std::size_t behindMonth = year + 1 + monthLength;
    if (month < 1 || month > 12 || at(words, behindMonth) != u'月')
        return date;
    date += padded(month);
    const auto [day, dayLength] = smallNumberAt(words, behindMonth + 1);
    return day < 1 || day > 31 || at(words, behindMonth + 1 + dayLength) != u'日' ? date : date + padded(day);
}

/// Of several dates the fullest; the day of the congress goes before that of a news agency.
std::pair<std::string, Span> readDate(const HeadSource& source, const Front& front)
{
    std::string best;
    Span place;
    for (const Span& line : front.block) {
        const std::u16string_view words = source.folded.substr(line.begin, line.length());
        if (holdsOneOf(words, {u"发布"sv, u"来源"sv, u"日电"sv}))
            continue;
        std::string date = isoDate(words);
        constexpr std::size_t year = 4; // a year alone dates the report only in its own title
        if (date.size() > best.size() && (date.size() > year || holds(words, u"政府工作报告"sv))) {
            best = std::move(date);
            place = line;
        }
    }
    return {best, place};
}

} // namespace

Occasion readOccasion(const HeadSource& source, const Front& front, const Places& places)
{
    Occasion occasion;
    occasion.title = readTitle(source, front);
    occasion.session = readSession(source, join(source, front.block), places);
    occasion.speaker = readSpeaker(source, front);
    std::tie(occasion.date, occasion.dateSpan) = readDate(source, front);
    return occasion;
}

} // namespace duixian::extract
