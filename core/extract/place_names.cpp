// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/place_names.h"

#include <algorithm>
#include <array>

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;
constexpr std::u16string_view levels = u"省市区县旗州盟镇乡道";

/// Words that stand before a name and are none of it.
constexpr std::array before{u"代表"sv, u"经"sv, u"在"sv, u"于"sv, u"向"sv, u"由"sv, u"受"sv, u"中共"sv, u"的"sv, u"和"sv, u"年"sv, u"是"sv};

/// What stands before 开发区, 管理区 and the like, without the words for its kind: 江海 of 江海经济技术开发区, nothing of
/// 高新技术产业开发区.
std::u16string_view ownWords(std::u16string_view name)
{
    constexpr std::array areas{u"开发区"sv, u"示范区"sv, u"管理区"sv, u"试验区"sv, u"产业园区"sv, u"工业园区"sv};
    constexpr std::array kinds{u"国家级"sv, u"省级"sv, u"经济"sv, u"技术"sv, u"高新"sv, u"产业"sv,  u"综合"sv,
                               u"保税"sv,   u"旅游"sv, u"工业"sv, u"农业"sv, u"城乡"sv, u"一体化"sv};
    const auto area = std::find_if(areas.begin(), areas.end(), [name](const auto each) { return name.ends_with(each); });
    if (area == areas.end())
        return {};
    name.remove_suffix(area->size());
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (const auto kind : kinds)
            if (name.ends_with(kind)) {
                name.remove_suffix(kind.size());
                shorter = true;
            }
    }
    return name;
}

/// 全区, 各县, 本市, 市区, 城区: what ends like a division's name and names none.
bool isNoName(std::u16string_view name)
{
    if (name.size() < 2)
        return true;
    if (name.back() == u'道') // 云台街道, not 铁道 or 各街道
        return !name.ends_with(u"街道"sv) || name.size() < 4 || u"全各本我"sv.find(name[0]) != npos;
    if (ownWords(name).size() > 1)
        return false;
    if (name.size() == 2 && u"全各本我市省县区旗州盟镇乡老新城郊辖园社林特两该此小集村重"sv.find(name[0]) != npos)
        return true;
    constexpr std::array endings{u"地区"sv, u"社区"sv, u"园区"sv,   u"开发区"sv, u"示范区"sv,
                                 u"城区"sv, u"城市"sv, u"管理区"sv, u"乡镇"sv,   u"城镇"sv};
    constexpr std::array kinds{u"自治区"sv, u"自治州"sv, u"自治县"sv, u"自治旗"sv, u"直辖市"sv, u"特别行政区"sv};
    if (std::find(kinds.begin(), kinds.end(), name) != kinds.end())
        return true;
    return std::any_of(endings.begin(), endings.end(), [name](const auto ending) { return name.ends_with(ending); });
}

/// Whether a character is part of a known name, or of what an area is called: 于 of 于田县, 和 of 太和县, 经 of 经济开发区.
bool liesInName(std::u16string_view text, std::size_t place, const Places& places)
{
    if (text.substr(place, 2) == u"经济"sv)
        return true;
    constexpr std::size_t farthest = 4;
    for (std::size_t begin = place > farthest ? place - farthest : 0; begin <= place; ++begin)
        if (places.lengthAt(text, begin) > place - begin && !places.named(text.substr(begin, places.lengthAt(text, begin))).empty())
            return true;
    return false;
}

/// The run of Chinese characters that ends at `end`, behind the last word that can't be part of a name.
std::size_t runBegin(std::u16string_view text, std::size_t end, const Places& places)
{
    constexpr std::size_t longest = 24;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest && isHan(text[begin - 1]) && !(end - begin == 0 && text[begin - 1] == u'年'))
        --begin;
    std::u16string_view run = text.substr(begin, end - begin);
    for (const auto word : before)
        if (const std::size_t place = run.rfind(word);
            place != npos && place + word.size() < run.size() && !liesInName(run, place, places)) {
            begin += place + word.size();
            run = text.substr(begin, end - begin);
        }
    return begin;
}

/// 欢迎浏览道里区 is no name of its own: it ends with one that is known.
bool endsKnown(std::u16string_view name, const Places& places)
{
    for (std::size_t begin = 1; begin + 2 < name.size(); ++begin)
        if (!places.named(name.substr(begin)).empty())
            return true;
    return false;
}

/// The end of the unknown name that begins at i: behind the next character that says a level.
std::size_t unknownEnd(std::u16string_view text, std::size_t i, std::size_t end, const Places& places)
{
    constexpr std::size_t longest = 12;
    for (std::size_t k = i + 2; k <= std::min(end, i + longest); ++k)
        if (levels.find(text[k - 1]) != npos && !isNoName(text.substr(i, k - i)) && !endsKnown(text.substr(i, k - i), places))
            return k;
    return npos;
}

/// Names from `i` to the text's end, one right behind the other, each as long as a known one is; where that leads nowhere (柳河镇: 柳河 is
/// known, 镇 is none), an unknown one. mayBeUnknown: whether the first may be one. False where there is no such chain.
bool chain(std::u16string_view text, std::size_t i, bool mayBeUnknown, const Places& places, std::vector<std::u16string>& names)
{
    if (i == text.size())
        return !names.empty();
    const std::size_t known = places.lengthAt(text, i);
    const std::size_t unknown = mayBeUnknown || !names.empty() ? unknownEnd(text, i, text.size(), places) : npos;
    for (const std::size_t next : {known > 0 ? i + known : npos, unknown}) {
        if (next == npos)
            continue;
        names.emplace_back(text.substr(i, next - i));
        if (chain(text, next, true, places, names))
            return true;
        names.pop_back();
    }
    return false;
}

} // namespace

char16_t levelOf(std::u16string_view name)
{
    return !name.empty() && levels.find(name.back()) != npos ? name.back() : u'\0';
}

Naming namingBefore(std::u16string_view text, std::size_t end, const Places& places)
{
    const std::size_t first = runBegin(text, end, places);
    for (std::size_t begin = first; begin < end; ++begin) {
        std::vector<std::u16string> names;
        if (!chain(text.substr(0, end), begin, begin == first, places, names))
            continue;
        Naming naming;
        naming.name = std::move(names.back());
        names.pop_back();
        naming.above = std::move(names);
        naming.span = {begin, end};
        return naming;
    }
    return {};
}

} // namespace duixian::extract
