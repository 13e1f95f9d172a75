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

/// How much was left out or put in.
struct Counts {
    std::size_t marks = 0;
    std::size_t tabs = 0;
};

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

/// Where the last link of a line may begin, and the last tag end: what lies behind is not searched again for each bracket of a long line.
struct LastMarks {
    explicit LastMarks(std::u16string_view line)
        : middle(line.rfind(u"]("sv)),
          close(line.rfind(u')')),
          tagEnd(line.rfind(u'>')),
          closed(middle != npos && close != npos && middle < close)
    {
    }

    [[nodiscard]] bool link(std::size_t i) const { return closed && i < middle; }
    [[nodiscard]] bool tag(std::size_t i) const { return tagEnd != npos && i < tagEnd; }

    std::size_t middle;
    std::size_t close;
    std::size_t tagEnd;
    bool closed;
};

/// Leaves out **strong** and __strong__ where they are closed in the line, links, escapes and <br>.
std::u16string withoutInlineMarks(std::u16string_view line, Counts& counts)
{
    std::u16string out;
    bool open = false;
    const LastMarks last(line);
    for (std::size_t i = 0; i < line.size();) {
        const std::u16string_view rest = line.substr(i);
        const bool strong = rest.starts_with(u"**"sv) || rest.starts_with(u"__"sv);
        if (strong && (open || rest.find(rest.substr(0, 2), 2) != npos)) {
            open = !open;
            i += 2;
            ++counts.marks;
        } else if (rest.starts_with(u"!["sv) && last.link(i)) {
            const std::size_t behind = readLink(line, i + 1, out);
            counts.marks += behind == i + 1 ? 0 : 1;
            i = behind == i + 1 ? (out.push_back(u'!'), i + 1) : behind;
        } else if (const std::size_t behind = rest[0] == u'[' && last.link(i) ? readLink(line, i, out) : i; behind != i) {
            i = behind;
            ++counts.marks;
        } else if (rest[0] == u'\\' && rest.size() > 1 && u"\\`*_{}[]()#+-.!|>~"sv.find(rest[1]) != npos) {
            out.push_back(rest[1]);
            i += 2;
            ++counts.marks;
        } else if (rest.starts_with(u"<br"sv) && last.tag(i)) {
            ++counts.marks;
            out.push_back(u'\n');
            i += rest.find(u'>') + 1;
        } else {
            out.push_back(line[i++]);
        }
    }
    return out;
}

/// | a | b | as a and b with a tab between.
std::u16string cellsOf(std::u16string_view line, Counts& counts)
{
    std::u16string_view words = trimmed(line);
    words.remove_prefix(1);
    if (words.ends_with(u'|'))
        words.remove_suffix(1);
    std::u16string out;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find(u'|', begin), words.size());
        if (begin > 0) {
            out.push_back(u'\t');
            ++counts.tabs;
        }
        out += withoutInlineMarks(trimmed(words.substr(begin, end - begin)), counts);
        begin = end + 1;
    }
    return out;
}

std::u16string withoutComments(std::u16string_view text, Counts& counts)
{
    std::u16string out;
    std::size_t begin = 0;
    for (std::size_t comment = text.find(u"<!--"sv); comment != npos; comment = text.find(u"<!--"sv, begin)) {
        const std::size_t end = text.find(u"-->"sv, comment);
        if (end == npos)
            break;
        out += text.substr(begin, comment - begin);
        begin = end + 3;
        ++counts.marks;
    }
    return out += text.substr(begin);
}

/// The settings between two --- lines at the very top.
std::u16string_view withoutFrontMatter(std::u16string_view text)
{
    const std::size_t end = text.starts_with(u"---\n"sv) ? text.find(u"\n---\n"sv, 3) : npos;
    return end == npos ? text : text.substr(end + 5);
}

std::u16string shown(std::u16string_view decoded, Counts& counts)
{
    const std::u16string_view body = withoutFrontMatter(decoded);
    counts.marks += body.size() < decoded.size() ? 1 : 0;
    const std::u16string text = withoutComments(body, counts);
    std::u16string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u'\n', begin), text.size());
        const std::u16string_view line = std::u16string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (isTableRule(line)) {
            ++counts.marks;
            continue;
        }
        if (trimmed(line).starts_with(u'|')) {
            out += cellsOf(line, counts);
        } else if (!isRule(line)) {
            const std::u16string_view words = withoutLeadingMarks(line);
            counts.marks += words.size() < line.size() ? 1 : 0;
            out += withoutInlineMarks(words, counts);
        } else {
            ++counts.marks;
        }
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
    Counts counts;
    decoded->text = shown(decoded->text, counts);
    for (const CleaningStep step : {CleaningStep{Step::Markup, counts.marks}, CleaningStep{Step::TabsForCells, counts.tabs}})
        if (step.count > 0)
            decoded->steps.push_back(step);
    if (decoded->text.find_first_not_of(u" \t\n\u3000\u00A0"sv) == npos)
        return failure(ErrorCode::FileEmpty);
    return Source{std::move(*decoded), Format::Markdown, {}, {}, {}};
}

} // namespace duixian::sources
