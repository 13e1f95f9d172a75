// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_people.h"

#include <algorithm>
#include <array>

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

    [[nodiscard]] std::u16string written(const HeadSource& source, std::size_t begin, std::size_t end) const
    {
        std::u16string words;
        for (std::size_t i = begin; i < end; ++i)
            words.push_back(source.clean.text[places[i]]);
        return words;
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

bool isTitle(std::u16string_view line)
{
    return (holds(line, u"工作报告"sv) || holds(line, u"工作的报告"sv)) && !holdsOneOf(line, {u"审议"sv, u"大会报告"sv, u"。"sv, u"，"sv});
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

std::u16string readTitle(const HeadSource& source, const Front& front)
{
    Span best;
    for (const auto* lines : {&front.block, &front.chrome}) {
        for (const Span& line : *lines) {
            if (!isTitle(source.folded.substr(line.begin, line.length())))
                continue;
            const Span title = titleIn(source.folded, line);
            if (title.length() > best.length())
                best = title;
        }
        constexpr std::size_t bare = 8; // 政府工作报告 says neither whose nor when; a line of the page around may
        if (best.length() > bare)
            break;
    }
    return source.clean.text.substr(best.begin, best.length());
}

/// 某某区第三届人民代表大会第四次会议: from the name of the place to 会议.
std::u16string readSession(const HeadSource& source, const Joined& block, const Places& places)
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
std::u16string speakerIn(const HeadSource& source, Span line)
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
            return source.clean.text.substr(line.begin + begin, end - begin);
    }
    return {};
}

std::u16string readSpeaker(const HeadSource& source, const Front& front)
{
    for (const Span& line : front.block)
        if (std::u16string name = speakerIn(source, line); !name.empty())
            return name;
    return {};
}

/// 2019年3月15日, 2019年3月 or 2019年 as ISO.
std::string isoDate(std::u16string_view words)
{
    const auto number = [words](std::size_t from, char16_t unit) {
        std::size_t end = from;
        while (end < words.size() && isDigit(words[end]))
            ++end;
        return end > from && end - from <= 2 && at(words, end) == unit ? std::u16string(words.substr(from, end - from)) : std::u16string{};
    };
    const auto padded = [](const std::u16string& digits) {
        std::string text = digits.size() == 1 ? "-0" : "-";
        for (const char16_t c : digits)
            text.push_back(static_cast<char>(c));
        return text;
    };
    const std::vector<int> years = yearsIn(words);
    const std::size_t year = words.find(u'年');
    if (years.empty() || year == npos)
        return {};
    std::string date = std::to_string(years.front());
    const std::u16string month = number(year + 1, u'月');
    if (month.empty())
        return date;
    date += padded(month);
    const std::u16string day = number(year + 1 + month.size() + 1, u'日');
    return day.empty() ? date : date + padded(day);
}

/// Of several dates the fullest; the day of the congress goes before that of a news agency.
std::string readDate(const HeadSource& source, const Front& front)
{
    std::string best;
    for (const Span& line : front.block) {
        const std::u16string_view words = source.folded.substr(line.begin, line.length());
        if (holdsOneOf(words, {u"发布"sv, u"来源"sv, u"日电"sv}))
            continue;
        if (std::string date = isoDate(words); date.size() > best.size())
            best = std::move(date);
    }
    return best;
}

} // namespace

Occasion readOccasion(const HeadSource& source, const Front& front, const Places& places)
{
    Occasion occasion;
    occasion.title = readTitle(source, front);
    occasion.session = readSession(source, join(source, front.block), places);
    occasion.speaker = readSpeaker(source, front);
    occasion.date = readDate(source, front);
    return occasion;
}

} // namespace duixian::extract
