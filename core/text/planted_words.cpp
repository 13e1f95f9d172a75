// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/planted_words.h"

#include <algorithm>
#include <unordered_map>

#include "core/text/characters.h"
#include "core/text/furniture_words.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;
constexpr std::size_t longestTail = 24;
constexpr std::size_t longestRare = 8;

std::vector<Span> knownWords(std::u16string_view clean)
{
    const FurnitureWords::Words& words = FurnitureWords::builtIn().planted;
    std::vector<Span> found;
    for (std::size_t i = 0; i < clean.size(); ++i)
        if (const std::size_t length = words.lengthAt(clean, i); length > 0)
            found.push_back({i, i + length});
    return found;
}

bool isAddress(std::u16string_view words)
{
    for (const auto part : {u"www."sv, u"http"sv, u".com"sv, u".cn"sv, u".net"sv, u".org"sv})
        if (words.find(part) != npos)
            return true;
    return false;
}

/// What stands behind the last sentence of a line without any mark.
Span tailOf(std::u16string_view clean, Span line)
{
    const std::u16string_view words = clean.substr(line.begin, line.length());
    const std::size_t end = words.find_last_of(u"。！"sv);
    if (end == npos)
        return {};
    std::size_t begin = words.find_first_not_of(u"。！”’）)》"sv, end);
    if (begin == npos)
        return {};
    if (words[begin] == u' ')
        ++begin;
    const std::u16string_view tail = words.substr(begin);
    const bool plain =
        tail.size() >= 2 && tail.size() <= longestTail && (isAddress(tail) || tail.find_first_of(u"，、；:？“”（）()《》"sv) == npos);
    return plain ? Span{line.begin + begin, line.end} : Span{};
}

struct Tails {
    std::vector<Span> spans;
    std::size_t paragraphs = 0; ///< long lines at all
    std::size_t open = 0;       ///< those that end without a mark
};

Tails tailsIn(std::u16string_view clean)
{
    constexpr std::size_t shortest = 30;
    Tails tails;
    for (std::size_t begin = 0; begin < clean.size();) {
        const std::size_t end = std::min(clean.find(u'\n', begin), clean.size());
        if (end - begin >= shortest) {
            ++tails.paragraphs;
            const bool open = isHan(clean[end - 1]) || isDigit(clean[end - 1]) || clean[end - 1] == u'，';
            tails.open += open ? 1 : 0;
            if (const Span tail = open || isLatin(clean[end - 1]) ? tailOf(clean, {begin, end}) : Span{}; !tail.empty())
                tails.spans.push_back(tail);
        }
        begin = end + 1;
    }
    return tails;
}

/// How often the words stand in the text, up to `most`.
std::size_t countUpTo(std::u16string_view text, std::u16string_view words, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != npos && count < most; at = text.find(words, at + words.size()))
        ++count;
    return count;
}

/// One short run of characters behind a paragraph's end, without a figure, that no sentence has.
bool looksStray(std::u16string_view clean, std::u16string_view tail)
{
    return tail.size() <= longestRare && std::none_of(tail.begin(), tail.end(), isDigit) &&
           !beginsWith(tail, FurnitureWords::builtIn().closing) && !endsWith(tail, FurnitureWords::builtIn().closing) &&
           countUpTo(clean, tail, 2) == 1;
}

std::vector<Span> strayTails(std::u16string_view clean)
{
    constexpr std::size_t often = 3;
    constexpr std::size_t mostRare = 2; // where more paragraphs end so, that is the way of the text
    constexpr std::size_t mostKinds = 40;
    const Tails tails = tailsIn(clean);
    std::unordered_map<std::u16string_view, std::size_t> counts;
    for (const Span& tail : tails.spans)
        ++counts[clean.substr(tail.begin, tail.length())];
    if (counts.size() > mostKinds)
        return {};
    std::unordered_map<std::u16string_view, bool> planted; // each kind of tail is searched for once
    for (const auto& [words, count] : counts)
        planted[words] = isAddress(words) || (count >= often && countUpTo(clean, words, count + 1) == count);
    std::vector<Span> found;
    std::vector<Span> rare;
    for (const Span& tail : tails.spans) {
        const std::u16string_view words = clean.substr(tail.begin, tail.length());
        if (planted[words])
            found.push_back(tail);
        else if (counts[words] < often)
            rare.push_back(tail);
    }
    if (rare.size() <= mostRare && tails.open * 5 <= tails.paragraphs) // not where lines are broken inside sentences
        for (const Span& tail : rare)
            if (looksStray(clean, clean.substr(tail.begin, tail.length())))
                found.push_back(tail);
    return found;
}

} // namespace

std::vector<Layer> plantedWords(std::u16string_view clean)
{
    std::vector<Span> spans = knownWords(clean);
    const std::vector<Span> stray = strayTails(clean);
    spans.insert(spans.end(), stray.begin(), stray.end());
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.begin < b.begin || (a.begin == b.begin && a.end > b.end); });
    std::vector<Layer> layers;
    for (const Span& span : spans)
        if (layers.empty() || layers.back().span.end <= span.begin)
            layers.push_back({span, LayerReason::Advertisement});
    return layers;
}

} // namespace duixian::text
