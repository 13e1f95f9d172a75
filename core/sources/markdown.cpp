// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/markdown.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

std::u16string_view trimmed(std::u16string_view line)
{
    const std::size_t begin = line.find_first_not_of(u" \t"sv);
    return begin == npos ? std::u16string_view{} : line.substr(begin, line.find_last_not_of(u" \t"sv) + 1 - begin);
}

bool consistsOf(std::u16string_view line, std::u16string_view set)
{
    return !line.empty() && line.find_first_not_of(set) == npos;
}

/// ---, ***, === and a fence of a code block: lines that show nothing.
bool isRule(std::u16string_view line)
{
    const std::u16string_view words = trimmed(line);
    return words.size() >= 3 && (consistsOf(words, u"- "sv) || consistsOf(words, u"* "sv) || consistsOf(words, u"="sv) ||
                                 words.starts_with(u"```"sv) || words.starts_with(u"~~~"sv));
}

bool isTableRule(std::u16string_view line)
{
    const std::u16string_view words = trimmed(line);
    return words.find(u"--"sv) != npos && words.find(u'|') != npos && consistsOf(words, u"|:- "sv);
}

/// The line behind the marks of quotes, headings and lists.
std::u16string_view withoutLeadingMarks(std::u16string_view line)
{
    std::u16string_view words = line;
    for (std::u16string_view inner = trimmed(words); inner.starts_with(u'>'); inner = trimmed(words))
        words = trimmed(inner.substr(1));
    const std::u16string_view inner = trimmed(words);
    const std::size_t marks = std::min(inner.find_first_not_of(u'#'), inner.size());
    if (marks > 0 && marks <= 6 && (marks == inner.size() || inner[marks] == u' ')) {
        const std::u16string_view heading = trimmed(inner.substr(marks));
        const std::size_t end = heading.find_last_not_of(u'#');
        return end == npos ? std::u16string_view{} : trimmed(heading.substr(0, end + 1));
    }
    const bool item = inner.size() > 1 && (inner[0] == u'-' || inner[0] == u'*' || inner[0] == u'+') && inner[1] == u' ';
    return item ? trimmed(inner.substr(2)) : words;
}

/// [words](address) and ![words](address) give their words. `i` stands on [ ; gives the place behind, or i where it is no link.
std::size_t readLink(std::u16string_view line, std::size_t i, std::u16string& out)
{
    const std::size_t middle = line.find(u"]("sv, i);
    const std::size_t end = middle == npos ? npos : line.find(u')', middle);
    if (end == npos || line.substr(i, middle - i).find(u'\n') != npos)
        return i;
    out += line.substr(i + 1, middle - i - 1);
    return end + 1;
}

/// Leaves out **strong** and __strong__ where they are closed in the line, links, escapes and <br>.
std::u16string withoutInlineMarks(std::u16string_view line)
{
    std::u16string out;
    bool open = false;
    for (std::size_t i = 0; i < line.size();) {
        const std::u16string_view rest = line.substr(i);
        const bool strong = rest.starts_with(u"**"sv) || rest.starts_with(u"__"sv);
        if (strong && (open || rest.find(rest.substr(0, 2), 2) != npos)) {
            open = !open;
            i += 2;
        } else if (rest[0] == u'!' && rest.size() > 1 && rest[1] == u'[') {
            const std::size_t behind = readLink(line, i + 1, out);
            i = behind == i + 1 ? (out.push_back(u'!'), i + 1) : behind;
        } else if (const std::size_t behind = rest[0] == u'[' ? readLink(line, i, out) : i; behind != i) {
            i = behind;
        } else if (rest[0] == u'\\' && rest.size() > 1 && u"\\`*_{}[]()#+-.!|>~"sv.find(rest[1]) != npos) {
            out.push_back(rest[1]);
            i += 2;
        } else if (rest.starts_with(u"<br"sv) && rest.find(u'>') != npos) {
            out.push_back(u'\n');
            i += rest.find(u'>') + 1;
        } else {
            out.push_back(line[i++]);
        }
    }
    return out;
}

/// | a | b | as a and b with a tab between.
std::u16string cellsOf(std::u16string_view line)
{
    std::u16string_view words = trimmed(line);
    words.remove_prefix(1);
    if (words.ends_with(u'|'))
        words.remove_suffix(1);
    std::u16string out;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find(u'|', begin), words.size());
        if (begin > 0)
            out.push_back(u'\t');
        out += withoutInlineMarks(trimmed(words.substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

std::u16string withoutComments(std::u16string_view text)
{
    std::u16string out;
    std::size_t begin = 0;
    for (std::size_t comment = text.find(u"<!--"sv); comment != npos; comment = text.find(u"<!--"sv, begin)) {
        const std::size_t end = text.find(u"-->"sv, comment);
        if (end == npos)
            break;
        out += text.substr(begin, comment - begin);
        begin = end + 3;
    }
    return out += text.substr(begin);
}

/// The settings between two --- lines at the very top.
std::u16string_view withoutFrontMatter(std::u16string_view text)
{
    const std::size_t end = text.starts_with(u"---\n"sv) ? text.find(u"\n---\n"sv, 3) : npos;
    return end == npos ? text : text.substr(end + 5);
}

std::u16string shown(std::u16string_view decoded)
{
    const std::u16string text = withoutComments(withoutFrontMatter(decoded));
    std::u16string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u'\n', begin), text.size());
        const std::u16string_view line = std::u16string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (isTableRule(line))
            continue;
        if (trimmed(line).starts_with(u'|'))
            out += cellsOf(line);
        else if (!isRule(line))
            out += withoutInlineMarks(withoutLeadingMarks(line));
        out.push_back(u'\n');
    }
    return out;
}

} // namespace

Result<Source> readMarkdown(std::string_view bytes, std::optional<Encoding> given)
{
    Result<text::DecodedText> decoded = text::decode(bytes, given);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().detail);
    decoded->text = shown(decoded->text);
    if (decoded->text.find_first_not_of(u" \t\n\u3000\u00A0"sv) == npos)
        return failure(ErrorCode::FileEmpty);
    return Source{std::move(*decoded), Format::Markdown, {}, {}};
}

} // namespace duixian::sources
