// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html_scan.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/sources/han_count.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::string_view::npos;

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string lowered(std::string_view word)
{
    std::string out(word);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

template <std::size_t N>
bool isOne(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What tells where things stand and whether they are shown. Everything else is left out.
constexpr std::array keptAttributes{"class"sv, "id"sv, "style"sv, "hidden"sv, "href"sv, "name"sv, "content"sv, "property"sv, "rel"sv};
/// Attributes that may hold long Chinese text with markup of their own.
constexpr std::array wordyAttributes{"content"sv, "value"sv, "title"sv, "alt"sv, "srcdoc"sv, "placeholder"sv};
/// Elements whose content is no text of the page.
constexpr std::array rawElements{"script"sv, "style"sv};

struct Attribute {
    std::string name;
    std::string_view value;
    std::size_t behind = 0; ///< the place behind it
};

class Scan {
public:
    explicit Scan(std::string_view page) : m_page(page) { m_out.markup.reserve(page.size()); }

    ScannedPage run()
    {
        while (m_at < m_page.size()) {
            const std::size_t open = std::min(m_page.find('<', m_at), m_page.size());
            putText(m_page.substr(m_at, open - m_at));
            m_at = open;
            if (m_at < m_page.size())
                readMark();
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_page.size() ? m_page[i] : '\0'; }

    void putText(std::string_view text)
    {
        m_out.han += hanCount(text);
        for (const char c : text)
            m_out.markup.push_back(static_cast<unsigned char>(c) < 0x20 && !isSpace(c) ? ' ' : c);
    }

    void readMark()
    {
        const char next = at(m_at + 1);
        if (m_page.substr(m_at).starts_with("<!--"))
            skipComment();
        else if (next == '!' || next == '?')
            m_at = behindMark(m_at);
        else if (isLetter(next) || (next == '/' && isLetter(at(m_at + 2))))
            readTag();
        else {
            m_out.markup += "&lt;"; // 同比<5%
            ++m_at;
        }
    }

    /// The place behind the next > ; behind the mark's first character where there is none, so that no text is lost.
    [[nodiscard]] std::size_t behindMark(std::size_t from)
    {
        const std::size_t found = from >= m_noMore.tagEnd ? npos : m_page.find('>', from);
        if (found == npos)
            m_noMore.tagEnd = std::min(m_noMore.tagEnd, from);
        return found == npos ? from + 1 : found + 1;
    }

    void skipComment()
    {
        constexpr std::string_view saved = " saved from url=("sv;
        const std::size_t words = m_at + 4;
        const std::size_t end = m_noMore.commentEnd ? npos : m_page.find("-->", words);
        m_noMore.commentEnd = end == npos;
        const std::string_view comment = m_page.substr(words, end == npos ? 0 : end - words);
        if (m_out.address.empty() && comment.starts_with(saved)) {
            const std::size_t close = comment.find(')');
            m_out.address = close == npos ? "" : std::string(comment.substr(close + 1, comment.find_last_not_of(" \r\n") - close));
        }
        m_at = end == npos ? behindMark(words) : end + 3;
    }

    /// One attribute from `i` on. An empty name: the tag's end, or nothing that can be one.
    [[nodiscard]] Attribute attributeAt(std::size_t i) const
    {
        constexpr std::string_view endsName = " \t\r\n\f=>/"sv;
        Attribute attribute;
        const std::size_t nameEnd = std::min(m_page.find_first_of(endsName, i), m_page.size());
        attribute.name = lowered(m_page.substr(i, std::min<std::size_t>(nameEnd - i, 32)));
        std::size_t j = std::min(m_page.find_first_not_of(" \t\r\n\f", nameEnd), m_page.size());
        attribute.behind = nameEnd;
        if (at(j) != '=')
            return attribute;
        j = std::min(m_page.find_first_not_of(" \t\r\n\f", j + 1), m_page.size());
        const char quote = at(j);
        if (quote == '"' || quote == '\'') {
            const std::size_t close = m_page.find(quote, j + 1);
            attribute.value = m_page.substr(j + 1, close == npos ? npos : close - j - 1);
            attribute.behind = close == npos ? m_page.size() : close + 1;
            if (close == npos || swallowsText(attribute))
                return {attribute.name, {}, std::min(m_page.find('>', j), m_page.size())};
            return attribute;
        }
        const std::size_t end = std::min(m_page.find_first_of(" \t\r\n\f>", j), m_page.size());
        attribute.value = m_page.substr(j, end - j);
        attribute.behind = end;
        return attribute;
    }

    /// A quote that was not closed where it should: <a href="a.html>, and a page of text before the next quote.
    static bool swallowsText(const Attribute& attribute)
    {
        constexpr std::size_t leastLength = 300;
        constexpr std::size_t leastHan = 50;
        return attribute.value.size() > leastLength && !attribute.name.starts_with("data-") && !isOne(attribute.name, wordyAttributes) &&
               attribute.value.find('<') != npos && attribute.value.find('>') != npos && hanCount(attribute.value) > leastHan;
    }

    void keep(const Attribute& attribute, std::string& tag)
    {
        constexpr std::size_t longest = 1024;
        if (!isOne(attribute.name, keptAttributes) || attribute.value.size() > longest || tag.find(' ' + attribute.name + '=') != npos)
            return;
        const char quote = attribute.value.find('"') == npos ? '"' : '\'';
        if (attribute.value.find(quote) != npos)
            return;
        tag.append(1, ' ').append(attribute.name).append(1, '=').append(1, quote).append(attribute.value).append(1, quote);
    }

    void readTag()
    {
        constexpr std::size_t longestName = 64;
        const bool closes = at(m_at + 1) == '/';
        const std::size_t nameBegin = m_at + (closes ? 2 : 1);
        std::size_t i = std::min(m_page.find_first_of(" \t\r\n\f/><", nameBegin), m_page.size());
        const std::string name = lowered(m_page.substr(nameBegin, std::min(i - nameBegin, longestName)));
        std::string tag = (closes ? "</" : "<") + name;
        bool empty = false;
        while (i < m_page.size() && m_page[i] != '>') {
            if (isSpace(m_page[i]) || m_page[i] == '/') {
                empty = m_page[i++] == '/';
                continue;
            }
            if (m_page[i] == '<') // <td<b>: the tag was never closed
                break;
            const Attribute attribute = attributeAt(i);
            keep(attribute, tag);
            i = std::max(attribute.behind, i + 1);
        }
        m_at = i < m_page.size() && m_page[i] == '>' ? i + 1 : i;
        ++m_out.tags;
        if (isOne(name, rawElements))
            skipRaw(name, closes || empty);
        else
            m_out.markup += tag + '>';
    }

    /// The content of a script up to its end; where it has none, only its tag.
    void skipRaw(std::string_view name, bool nothingInside)
    {
        bool& unclosed = name == rawElements[0] ? m_noMore.scriptEnd : m_noMore.styleEnd;
        if (nothingInside || unclosed)
            return;
        for (std::size_t end = m_page.find("</", m_at); end != npos; end = m_page.find("</", end + 2))
            if (lowered(m_page.substr(end + 2, name.size())) == name) {
                m_at = behindMark(end);
                return;
            }
        unclosed = true;
    }

    /// Ends that were looked for and are not there any more: looking once keeps the time linear.
    struct NoMore {
        std::size_t tagEnd = npos; ///< from this place on
        bool commentEnd = false;
        bool scriptEnd = false;
        bool styleEnd = false;
    };

    std::string_view m_page;
    std::size_t m_at = 0;
    NoMore m_noMore;
    ScannedPage m_out;
};

} // namespace

ScannedPage scanPage(std::string_view utf8)
{
    return Scan(utf8).run();
}

} // namespace duixian::sources
