// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/page_title.h"

#include <algorithm>
#include <array>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

template <std::size_t N>
bool containsAny(std::u16string_view line, const std::array<std::u16string_view, N>& words)
{
    return std::any_of(words.begin(), words.end(), [line](std::u16string_view word) { return line.find(word) != npos; });
}

constexpr std::array titleWords{u"报告"sv, u"報告"sv, u"代表大会"sv, u"代表大會"sv, u"次会议"sv, u"次會議"sv};
constexpr std::array officeWords{u"区长"sv, u"區長"sv, u"县长"sv, u"縣長"sv, u"市长"sv, u"市長"sv, u"省长"sv, u"省長"sv, u"主席"sv};
/// What pages write around a report: whence, when put there, how often seen, where in the tree.
constexpr std::array pageWords{u"来源"sv, u"來源"sv, u"发布"sv, u"發布"sv, u"浏览"sv, u"瀏覽"sv, u"点击"sv, u"阅读"sv,
                               u"首页"sv, u"首頁"sv, u"位置"sv, u"打印"sv, u"字体"sv, u"分享"sv, u"字号"sv, u"作者"sv,
                               u">"sv,    u"»"sv,    u"›"sv,    u"|"sv,    u"索引"sv, u"搜索"sv, u"回复"sv, u"查看"sv};

std::u16string_view trimmed(std::u16string_view words)
{
    constexpr std::u16string_view blanks = u" \t\n\r\u00A0\u3000";
    const std::size_t begin = words.find_first_not_of(blanks);
    return begin == npos ? std::u16string_view{} : words.substr(begin, words.find_last_not_of(blanks) + 1 - begin);
}

bool isDay(std::u16string_view line)
{
    return line.find(u'年') != npos && line.find(u'月') != npos && line.find(u'日') != npos && line.find(u':') == npos;
}

} // namespace

bool belongsToTitle(std::u16string_view line, bool heading)
{
    constexpr std::size_t longest = 60;
    const std::u16string_view words = trimmed(line);
    if (words.size() > longest || containsAny(words, pageWords))
        return false;
    return heading || containsAny(words, titleWords) || containsAny(words, officeWords) || isDay(words);
}

std::u16string reportName(std::u16string_view pageTitle)
{
    constexpr std::u16string_view between = u"_|-–—«»";
    for (std::size_t begin = 0; begin <= pageTitle.size();) {
        const std::size_t end = std::min(pageTitle.find_first_of(between, begin), pageTitle.size());
        const std::u16string_view part = trimmed(pageTitle.substr(begin, end - begin));
        if (part.size() > 4 && (part.find(u"报告") != npos || part.find(u"報告") != npos)) // 政府工作报告, and no bare 报告
            return std::u16string(part);
        begin = end + 1;
    }
    return {};
}

} // namespace duixian::sources
