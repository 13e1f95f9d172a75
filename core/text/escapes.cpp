// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/escapes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/text/characters.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

struct Writing {
    std::u16string words;
    char16_t stands;
};

/// The longest first, so that \r\n goes before \r.
const std::vector<Writing>& writings()
{
    static const std::vector<Writing> all = [] {
        std::vector<Writing> loaded;
        for (const TableRow& row : readTable(embedded("lexicon/escapes.tsv"))) {
            const std::u16string& stands = row.at(1);
            loaded.push_back({row.at(0), stands == u"blank"     ? u' '
                                         : stands == u"line"    ? u'\n'
                                         : stands == u"nothing" ? u'\0'
                                                                : stands.front()});
        }
        std::stable_sort(loaded.begin(), loaded.end(), [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
        return loaded;
    }();
    return all;
}

bool isSmallLetter(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

/// The length of a tag whose name has just been read: up to its >, in the same line. 0 where it is none (<bold, 3<p).
std::size_t tagLength(std::u16string_view rest, std::size_t nameLength)
{
    constexpr std::size_t longest = 400;
    if (nameLength >= rest.size() || (rest[nameLength] != u'>' && rest[nameLength] != u' ' && rest[nameLength] != u'/'))
        return 0;
    const std::size_t end = rest.substr(0, longest).find_first_of(u"><\n"sv, nameLength);
    return end != npos && rest[end] == u'>' ? end + 1 : 0;
}

std::size_t lengthOf(const Writing& writing, std::u16string_view rest)
{
    const std::size_t length = writing.words.size();
    if (writing.words.front() == u'<')
        return tagLength(rest, length);
    const bool path = writing.words.front() == u'\\' && length < rest.size() && isSmallLetter(rest[length]);
    return path ? 0 : length;
}

/// The value of the digits from `from` to the sign that ends them; 0 where there are none.
WrittenEscape numbered(std::u16string_view rest, std::size_t from, unsigned base, char16_t last)
{
    constexpr unsigned none = 0x10000;
    unsigned value = 0;
    std::size_t i = from;
    for (; i < rest.size() && i < from + 6 && value < none; ++i) {
        const char16_t c = rest[i];
        const unsigned digit = isDigit(c)               ? c - u'0'
                               : c >= u'a' && c <= u'f' ? c - u'a' + 10u
                               : c >= u'A' && c <= u'F' ? c - u'A' + 10u
                                                        : base;
        if (digit >= base)
            break;
        value = value * base + digit;
    }
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (i == from || i >= rest.size() || rest[i] != last || value == 0 || value >= none || surrogate)
        return {};
    return {i + 1, static_cast<char16_t>(value)};
}

} // namespace

WrittenEscape escapeAt(std::u16string_view text, std::size_t begin)
{
    const std::u16string_view rest = text.substr(begin);
    if (rest.starts_with(u"&#x"sv) || rest.starts_with(u"&#X"sv))
        return numbered(rest, 3, 16, u';');
    if (rest.starts_with(u"&#"sv))
        return numbered(rest, 2, 10, u';');
    if (rest.starts_with(u"<U+"sv))
        return numbered(rest, 3, 16, u'>');
    for (const Writing& writing : writings())
        if (rest.starts_with(writing.words))
            if (const std::size_t length = lengthOf(writing, rest); length > 0)
                return {length, writing.stands};
    return {};
}

} // namespace duixian::text
