// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/sources/foreign.h"
#include "tests/core/sources/encoded.h"
#include "tests/core/sources/text_of.h"

namespace duixian::sources {
namespace {

std::string page(const std::string& body)
{
    return shown(readForeign(Format::Html, "<html><head><meta charset=utf-8></head><body>" + body + "</body></html>"));
}

/// Enough words for a main text to stand out.
std::string prose()
{
    std::string out;
    for (int i = 0; i < 12; ++i)
        out += "<p>全区上下团结一心，扎实推进各项工作，经济社会平稳发展。</p>";
    return out;
}

TEST(Html, BlocksAreLinesAndBlanksAreOne)
{
    EXPECT_EQ(page("<p>甲<b>乙</b>\n丙</p><div>丁<br>戊<br/>己</div>庚"), "甲乙丙 / 丁 / 戊 / 己 / 庚");
    EXPECT_EQ(page("<p>GDP\n growth  of 5%</p><pre>一\n  二</pre>"), "GDP growth of 5% / 一 /   二");
    EXPECT_EQ(page("<ul><li>一<li>二</ul><h2>三</h2>四"), "一 / 二 / 三 / 四");
    EXPECT_EQ(page("增长&nbsp;5&percnt;&#65281;同比<5%，a&b"), "增长\u00A05&percnt;！同比<5%，a&b");
}

TEST(Html, RowsOfATableHaveTabsAndTheBoxesOfAPageHaveNot)
{
    EXPECT_EQ(page("<table><tr><th>指标<th>数<tr><td><p>收入</p><td>3亿元</table>后"), "指标\t数 / 收入\t3亿元 / 后");
    EXPECT_EQ(page("<table><tr><td>菜单</td><td>" + prose() + "</td></tr></table>").find('\t'), std::string::npos);
}

TEST(Html, WhatIsNotShownIsLeftOut)
{
    EXPECT_EQ(page("<script>甲</script><style>乙</style><noscript>丙</noscript><!-- 丁 --><template>戊</template>己"), "己");
    EXPECT_EQ(page("<p hidden>甲</p><p style='Display : none'>乙</p><p style=\"visibility:hidden\">丙</p><p>丁</p>"), "丁");
    EXPECT_EQ(page("<iframe src=a>甲</iframe><svg><text>乙</text></svg><textarea>丙</textarea>丁"), "丁");
}

TEST(Html, WhatStandsAroundTheReportIsFurniture)
{
    EXPECT_TRUE(page("<div><a href=a>首页</a> 政务公开</div><div id=m>" + prose() + "</div><div>主办单位</div>")
                    .starts_with("N:首页 政务公开 / 全区上下"));
    const std::string text =
        page("<div>来源：区政府办</div><h1>2031年政府工作报告</h1><div>区长 沈望</div><div id=m>" + prose() + "</div>尾");
    EXPECT_TRUE(text.starts_with("N:来源：区政府办 / 2031年政府工作报告 / 区长 沈望 / 全区上下")) << text;
    EXPECT_TRUE(text.ends_with("/ N:尾")) << text;
}

TEST(Html, TwoHalvesOfAReportAreOneReport)
{
    const std::string text = page("<div class=t>" + prose() + prose() + "</div><div class=t><p>二、安排</p>" + prose() + "</div>");
    EXPECT_EQ(text.find("N:"), std::string::npos) << text;
}

TEST(Html, AnswersInAForumAreFurniture)
{
    const std::string text =
        page("<div class=p><div class=t_f>" + prose() + "</div><div class=sign>茶</div></div><div class=p>顶楼主</div>");
    EXPECT_NE(text.find("F:茶"), std::string::npos) << text;
    EXPECT_NE(text.find("N:顶楼主"), std::string::npos) << text;
}

TEST(Html, ALineOfLinksInTheReportIsAMenu)
{
    EXPECT_NE(page("<div>" + prose() + "<p><a href=a>上一篇</a></p>" + prose() + "</div>").find("N:上一篇"), std::string::npos);
}

TEST(Html, ThePagesNameIsTheTitleWhereNoneIsShown)
{
    const auto named = [](const std::string& body) {
        return shown(readForeign(Format::Html, "<title>2031年政府工作报告_云川区人民政府</title><body>" + body)).substr(0, 40);
    };
    EXPECT_TRUE(named("<p>各位代表</p>").starts_with("2031年政府工作报告 / 各位代表"));
    EXPECT_TRUE(named("<h1>云川区政府工作报告</h1><p>各位代表</p>").starts_with("云川区政府工作报告 / 各位"));
}

TEST(Html, TheAddressIsTheBrowsersThenThePages)
{
    const auto address = [](const std::string& head) { return readForeign(Format::Html, head + "<body>甲")->address; };
    EXPECT_EQ(address("<!-- saved from url=(0021)https://a.example/1.html -->"), "https://a.example/1.html");
    EXPECT_EQ(address("<link rel=canonical href='http://b.example/'>"), "http://b.example/");
    EXPECT_EQ(address("<meta property='og:url' content='https://c.example/'>"), "https://c.example/");
    EXPECT_EQ(address("<link rel=canonical href='file:///x.html'>"), "");
    EXPECT_EQ(address("<title>x</title>"), "");
}

TEST(Html, EncodingIsMarkThenGivenThenDeclaredThenFound)
{
    const std::u16string words = u"<meta http-equiv='Content-Type' content='text/html; charset=gb2312'><p>朱镕基、𠮷与珺，增长5%</p>";
    const auto read = [](const std::string& bytes, std::optional<Encoding> given = {}) {
        return shown(readForeign(Format::Html, bytes, given));
    };
    EXPECT_EQ(read(bytesIn(words, "GB18030")), "朱镕基、𠮷与珺，增长5%") << "declared gb2312, which has none of the three";
    EXPECT_EQ(read(toUtf8(words)), "朱镕基、𠮷与珺，增长5%") << "declared wrongly";
    EXPECT_EQ(read("\xEF\xBB\xBF" + toUtf8(words)), "朱镕基、𠮷与珺，增长5%");
    EXPECT_EQ(read(bytesIn(u"\uFEFF" + words, "UTF-16LE")), "朱镕基、𠮷与珺，增长5%");
    EXPECT_EQ(read(bytesIn(u"<p>全區生產總值增長百分之六</p>", "Big5-HKSCS"), Encoding::Big5), "全區生產總值增長百分之六");
    EXPECT_EQ(read(bytesIn(u"<html><p>全区生产总值增长百分之六，扎实推进各项工作</p>", "GB18030")),
              "全区生产总值增长百分之六，扎实推进各项工作");
}

TEST(Html, NothingIsLostByWhatNeverEnds)
{
    EXPECT_EQ(page("甲<!-- 乙>丙"), "甲丙") << "a comment";
    EXPECT_EQ(page("甲<p><script>x"), "甲 / x") << "a script";
    EXPECT_EQ(page("甲<a href=\"b>乙</a>"), "甲乙") << "a quote";
    EXPECT_NE(page("<a href=\"b>甲</a>" + prose() + "<a href=\"c\">乙</a>").find("扎实"), std::string::npos) << "a quote, up to the next";
    EXPECT_EQ(page("甲<b"), "甲") << "a tag";
}

} // namespace
} // namespace duixian::sources
