// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/shared_words.h"

#include <algorithm>

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

using Names = std::vector<std::u16string_view>;

/// The quantity that ends a name, as the tables have it. Empty where none ends it.
std::u16string_view bareQuantityOf(const Lexicon& lexicon, std::u16string_view name)
{
    const std::size_t quantity = lexicon.list(WordList::Quantity).longestBefore(name, 0, name.size()).length();
    const std::size_t owned = lexicon.list(WordList::Owned).longestBefore(name, 0, name.size()).length();
    return name.substr(name.size() - std::max(quantity, owned));
}

/// A quantity at the end of a name with the words that go with it: 抽检合格率, 播种面积. Empty where none ends it.
std::u16string_view quantityOf(const Lexicon& lexicon, std::u16string_view name)
{
    std::size_t begin = name.size() - bareQuantityOf(lexicon, name).size();
    if (begin == name.size())
        return {};
    for (;;) {
        const std::size_t front = lexicon.list(WordList::QuantityFront).longestBefore(name, 0, begin).length();
        if (front == 0 || front == begin)
            return name.substr(begin);
        begin -= front;
    }
}

/// Whether a name before the last needs nothing from it: it has a quantity of its own, or the ending of the last.
bool isWhole(const Lexicon& lexicon, std::u16string_view name, std::u16string_view last)
{
    if (lexicon.list(WordList::Parallel).find(name))
        return false;
    return lexicon.indicator(name) || name.back() == last.back() || !quantityOf(lexicon, name).empty();
}

/// 国控、省控断面水质优良率; 一、二、三产: what the first name behind that is more than a word of the table says for such a word, if it
/// begins with one itself. Empty otherwise.
std::u16string_view tailByTable(const Lexicon& lexicon, const Names& members, std::size_t word)
{
    const auto& parallel = lexicon.list(WordList::Parallel);
    if (!parallel.find(members[word]))
        return {};
    std::size_t next = word + 1;
    while (next < members.size() && parallel.find(members[next]))
        ++next;
    if (next == members.size())
        return {};
    const std::size_t like = parallel.longestAt(members[next], 0, members[next].size()).length();
    return like > 0 ? members[next].substr(like) : std::u16string_view{};
}

/// How many of the last characters of a name are a number with its unit: 产值超50亿元 has 4 of them, 高考211 three.
std::size_t numberEnd(std::u16string_view name, std::size_t& digits)
{
    constexpr std::size_t longestUnit = 3;
    std::size_t unit = 0;
    while (unit < name.size() && unit <= longestUnit && !isDigit(name[name.size() - 1 - unit]))
        ++unit;
    digits = 0;
    while (unit + digits < name.size() && (isDigit(name[name.size() - 1 - unit - digits]) || name[name.size() - 1 - unit - digits] == u'.'))
        ++digits;
    return digits > 0 && unit <= longestUnit ? unit + digits : 0;
}

/// 高考211、985高校录取人数; 产值超50亿元、10亿元企业: the last begins with a number like the one that ends the name before it.
std::u16string_view tailByNumber(const Names& members)
{
    const std::u16string_view before = members[members.size() - 2];
    const std::u16string_view last = members.back();
    std::size_t digits = 0;
    const std::size_t number = numberEnd(before, digits);
    std::size_t own = 0;
    while (own < last.size() && (isDigit(last[own]) || last[own] == u'.'))
        ++own;
    if (number == 0 || own == 0)
        return {};
    const std::u16string_view unit = before.substr(before.size() - (number - digits));
    if (!last.substr(own).starts_with(unit))
        return {};
    return last.substr(own + unit.size());
}

/// 政府投资类、社会投资类项目: behind the ending that waits for a noun.
std::u16string_view tailByEnding(const Lexicon& lexicon, const Names& members)
{
    const std::u16string_view before = members[members.size() - 2];
    if (!lexicon.list(WordList::BareEnd).longestBefore(before, 0, before.size()))
        return {};
    const std::size_t place = members.back().find(before.back());
    return place == members.back().npos ? std::u16string_view{} : members.back().substr(place + 1);
}

/// 常住人口、户籍人口城镇化率: the last has the last word of a name before it within, and a quantity of that behind it.
std::u16string_view tailByWord(const Lexicon& lexicon, std::u16string_view name, std::u16string_view last)
{
    constexpr std::size_t word = 2;
    if (name.size() <= word || quantityOf(lexicon, last).empty())
        return {};
    const std::size_t place = last.rfind(name.substr(name.size() - word));
    return place == last.npos || place == 0 ? std::u16string_view{} : last.substr(place + word);
}

/// What the last name of a list says for those before it; empty where nothing.
std::u16string_view tailOf(const Lexicon& lexicon, const Names& members)
{
    if (const std::u16string_view tail = tailByNumber(members); !tail.empty())
        return tail;
    if (const std::u16string_view tail = tailByEnding(lexicon, members); !tail.empty())
        return tail;
    const std::u16string_view quantity = quantityOf(lexicon, members.back());
    return quantity.size() < members.back().size() ? quantity : std::u16string_view{};
}

/// The words of a name before its quantity: whose it is. 生产安全事故起数: 生产安全事故.
std::u16string_view ownerOf(const Lexicon& lexicon, std::u16string_view name, std::u16string_view owned)
{
    std::u16string_view quantity = quantityOf(lexicon, name);
    if (quantity.size() == 1 && name.size() >= owned.size() + 2 && name.back() == owned.back())
        quantity = name.substr(name.size() - owned.size()); // 热线接听率、办结率
    const std::u16string_view owner = name.substr(0, name.size() - quantity.size());
    return owner.size() >= 2 ? owner : std::u16string_view{};
}

/// The words of the first name that hold for one behind it: 亩均, 生产安全事故, 前.
std::u16string_view frontFor(const Lexicon& lexicon, std::u16string_view first, std::u16string_view name)
{
    const auto& bases = lexicon.list(WordList::PerBase);
    const std::size_t ownBase = bases.longestAt(name, 0, name.size()).length();
    constexpr std::size_t shortQuantity = 4;
    const bool quantity = name.size() <= shortQuantity && lexicon.list(WordList::Quantity).find(name);
    for (std::size_t i = 0; i < first.size(); ++i)
        if (const std::size_t base = bases.longestAt(first, i, first.size()).length(); base > 0)
            return ownBase > 0 ? first.substr(0, i) : quantity ? first.substr(0, i + base) : std::u16string_view{};
    if (lexicon.list(WordList::Owned).find(name) || lexicon.list(WordList::Dependent).find(name))
        return ownerOf(lexicon, first, name);
    const std::size_t rank = lexicon.list(WordList::Rank).longestAt(first, 0, first.size()).length();
    if (rank > 1 && first.size() == rank + name.size() && first.back() == name.back())
        return first.substr(0, rank); // 区级图书馆、美术馆
    std::size_t digits = 0;
    const std::size_t number = numberEnd(first, digits);
    if (number > 0 && isDigit(name.front()))
        return first.substr(0, first.size() - number); // 前20、30、50名
    constexpr std::u16string_view numerals = u"一二三四五六七八九十";
    const bool ordinal = first.front() == u'第' && numerals.find(name.front()) != std::u16string_view::npos;
    return ordinal ? first.substr(0, 1) : std::u16string_view{};
}

} // namespace

std::size_t sharedOwner(const Lexicon& lexicon, const std::vector<std::u16string_view>& members)
{
    std::size_t first = 0;
    while (first < members.size() && bareQuantityOf(lexicon, members[first]).empty())
        ++first;
    const auto owned = [&](std::u16string_view name) { return static_cast<bool>(lexicon.list(WordList::Owned).find(name)); };
    const bool all =
        first + 1 < members.size() && std::all_of(members.begin() + static_cast<std::ptrdiff_t>(first) + 1, members.end(), owned);
    return all ? first : 0;
}

std::vector<std::u16string> wholeNames(const Lexicon& lexicon, const std::vector<std::u16string_view>& members)
{
    std::vector<std::u16string> names(members.begin(), members.end());
    if (members.size() < 2)
        return names;
    const std::u16string_view lastTail = tailOf(lexicon, members);
    std::size_t owner = 0; // the name that says whose the quantities behind it are
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::u16string_view front = i > 0 ? frontFor(lexicon, members[owner], members[i]) : std::u16string_view{};
        const bool whole = isWhole(lexicon, members[i], members.back());
        if (front.empty() && whole)
            owner = i;
        if (i + 1 < members.size()) {
            std::u16string_view tail = tailByWord(lexicon, members[i], members.back());
            if (tail.empty() && !whole)
                tail = tailByTable(lexicon, members, i);
            names[i] += tail.empty() && !whole ? lastTail : tail;
        }
        names[i].insert(0, front);
    }
    return names;
}

std::vector<std::u16string> namesInOneWord(const Lexicon& lexicon, std::u16string_view name, std::size_t figures)
{
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto joint = lexicon.jointWords().longestAt(name, i, name.size());
        if (!joint || joint.entry->parts.size() != figures)
            continue;
        const bool beside =
            std::ranges::any_of(joint.entry->beside, [&](const std::u16string& word) { return name.find(word) != name.npos; });
        std::vector<std::u16string> names;
        for (const std::u16string& part : beside ? joint.entry->partsBeside : joint.entry->parts)
            names.push_back(std::u16string(name.substr(0, i)) + part + std::u16string(name.substr(i + joint.length())));
        return names;
    }
    return {};
}

} // namespace duixian::extract
