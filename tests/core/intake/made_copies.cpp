// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/made_copies.h"

#include <unordered_map>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian::intake {
namespace {

std::string utf16Le(std::u16string_view text)
{
    std::string out;
    for (const char16_t c : text)
        out.append({static_cast<char>(static_cast<unsigned char>(c & 0xFFU)), static_cast<char>(static_cast<unsigned char>(c >> 8U))});
    return out;
}

std::u16string traditional(std::u16string_view text)
{
    std::unordered_map<char16_t, char16_t> table;
    for (const TableRow& row : readTable(embedded("lexicon/hant_hans.tsv")))
        if (row.at(0).size() == 1 && row.at(1).size() == 1)
            table.emplace(row.at(1)[0], row.at(0)[0]);
    std::u16string out(text);
    for (char16_t& c : out)
        if (const auto found = table.find(c); found != table.end())
            c = found->second;
    return out;
}

std::u16string fullWidth(std::u16string_view text)
{
    std::u16string out(text);
    for (char16_t& c : out)
        if (c > u' ' && c < 0x7F)
            c = static_cast<char16_t>(c + 0xFEE0);
    return out;
}

std::u16string brokenLines(std::u16string_view text)
{
    std::u16string out;
    std::size_t length = 0;
    for (const char16_t c : text) {
        out.push_back(c);
        length = c == u'\n' ? 0 : length + 1;
        if (length == 31) {
            out.push_back(u'\n');
            length = 0;
        }
    }
    return out;
}

/// As pages come that were saved without being read: each line begins with an escape.
std::u16string escaped(std::u16string_view text)
{
    std::u16string out;
    for (const char16_t c : text) {
        out.push_back(c);
        if (c == u'\n')
            out += u"&nbsp;&nbsp;";
    }
    return out;
}

/// Every so many characters another one.
std::u16string damaged(std::u16string_view text, std::size_t every, char16_t by)
{
    std::u16string out(text);
    for (std::size_t i = every; i < out.size(); i += every)
        if (out[i] >= 0x4E00)
            out[i] = by;
    return out;
}

std::string page(std::u16string_view text)
{
    std::string out = "<html><head><meta charset=\"utf-8\"><title>公报</title></head><body><ul>";
    for (const char* const entry : {"首页", "新闻中心", "政务公开", "办事服务", "互动交流", "网站地图"})
        out.append("<li><a href=\"/x\">").append(entry).append("</a></li>");
    out += "</ul><div>";
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u'\n', begin), text.size());
        out.append("<p>").append(toUtf8(text.substr(begin, end - begin))).append("</p>\n");
        begin = end + 1;
    }
    return out + "</div><div><a href=\"/1\">上一篇</a> <a href=\"/2\">下一篇</a></div><p>版权所有</p></body></html>";
}

} // namespace

std::vector<MadeCopy> madeCopies(std::u16string_view text)
{
    std::string windows = toUtf8(text);
    for (std::size_t at = windows.find('\n'); at != std::string::npos; at = windows.find('\n', at + 2))
        windows.insert(at, 1, '\r');
    return {{"windows lines.txt", windows},
            {"utf-16.txt", utf16Le(text)},
            {"traditional.txt", toUtf8(traditional(text))},
            {"full width.txt", toUtf8(fullWidth(text))},
            {"broken lines.txt", toUtf8(brokenLines(text))},
            {"escapes.txt", toUtf8(escaped(text))},
            {"page.html", page(text)},
            {"censored.txt", toUtf8(damaged(text, 101, u'*'))},
            {"lost.txt", toUtf8(damaged(text, 67, u'?'))},
            {"cut.txt", toUtf8(text.substr(0, text.size() * 9 / 10))}};
}

} // namespace duixian::intake
