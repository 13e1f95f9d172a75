// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/page_maker.h"

#include "tests/core/sources/document_maker.h"

namespace duixian::sources {
namespace {

std::string paragraphs(std::string_view text, std::string_view open, std::string_view close)
{
    std::string out;
    for (const std::string& line : linesOf(text))
        out.append(open).append(escaped(line)).append(close);
    return out;
}

std::string government(std::string_view text, std::string_view title)
{
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + std::string(title) +
           "_云川区人民政府</title>\n<link rel=\"canonical\" href=\"https://www.yunchuan.example/a/1.html\">"
           "<style>p{margin:0}</style><script>var a='<div>全区生产总值增长99%';</script></head>\n<body>"
           "<div class=\"head\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zw\">政务公开</a></li></ul>"
           "<form><input type=\"text\" value=\"请输入\"><button>搜索</button></form></div>"
           "<div class=\"crumb\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/bg\">政府工作报告</a> &gt; 正文</div>"
           "<div class=\"article\"><h1>" +
           std::string(title) +
           "</h1><div class=\"info\">发布时间：2031-01-20 "
           "10:20&nbsp;&nbsp;来源：区政府办公室&nbsp;&nbsp;浏览次数：<span>1280</span>次</div>"
           "<div class=\"tools\">【字体：<a href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>】<a href=\"#\">打印</a></div>"
           "<div id=\"zoom\"><div class=\"TRS_Editor\">" +
           paragraphs(text, "<p style=\"text-indent:2em\">&nbsp;&nbsp;&nbsp; ", "</p>\n") +
           "</div></div><div class=\"share\"><a href=\"#\">分享到微信</a><a href=\"#\">关闭窗口</a></div>"
           "<div class=\"related\"><h3>相关阅读</h3><ul><li><a href=\"/2\">去年完成投资88亿元</a></li></ul></div></div>"
           "<div class=\"foot\">主办：云川区人民政府 承办：区政府办公室 网站标识码：1234567890 累计访问350万人次</div></body></html>";
}

std::string forum(std::string_view text, std::string_view title)
{
    return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\" />"
           "<title>" +
           std::string(title) +
           " - 县情讨论 - 云川论坛 - Powered by Discuz!</title></head><body><div id=\"hd\"><a href=\"f\">云川论坛</a> 请登录后查看</div>"
           "<div id=\"postlist\"><div id=\"post_1\"><table class=\"plhin\"><tr><td class=\"pls\" rowspan=\"2\"><div class=\"authi\">"
           "<a href=\"u\">青山不改</a></div><p>积分 2350 帖子 188 威望 12级</p></td><td class=\"plc\"><div class=\"pi\">发表于 2031-1-20 "
           "08:12 | "
           "只看该作者 | 楼主</div><h1 class=\"ts\"><a href=\"t\">" +
           std::string(title) + "</a></h1><div class=\"pct\"><table><tr><td class=\"t_f\" id=\"postmessage_1\">\r\n" +
           paragraphs(text, "　　", "<br />\r\n") +
           "</td></tr></table></div></td></tr><tr><td class=\"plc\"><div "
           "class=\"sign\">人生如茶，沉时坦然，浮时淡然。本版日均发帖120篇。</div></td></tr>"
           "</table></div><div id=\"post_2\"><table class=\"plhin\"><tr><td class=\"pls\"><a href=\"v\">路过的风</a></td><td class=\"plc\">"
           "<table><tr><td class=\"t_f\">感谢楼主分享，收藏了，去年我们镇修了3条路。</td></tr></table></td></tr></table></div></div>"
           "<div id=\"ft\">Powered by Discuz! X3.4 GMT+8, 2031-1-21 09:00 , Processed in 0.05 second(s), 12 queries .</div></body></html>";
}

std::string blog(std::string_view text, std::string_view title)
{
    return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/><meta property=\"og:url\" "
           "content=\"https://bg.example/?p=7\"/>"
           "<title>" +
           std::string(title) +
           " – 报告文库</title></head><body class=\"single\"><header><nav><ul class=\"menu\"><li><a href=\"/\">首页</a><li><a "
           "href=\"/c\">各地报告"
           "</a></ul></nav></header><main><article class=\"post\"><header class=\"entry-header\"><h1 class=\"entry-title\">" +
           std::string(title) +
           "</h1><span class=\"posted-on\">发表于上周三</span> <span class=\"cat-links\"><a href=\"/c\">未分类</a></span></header>"
           "<div class=\"entry-content\">" +
           paragraphs(text, "<p>", "</p>\n\n") +
           "</div><footer class=\"entry-footer\">标签：<a href=\"/t1\">报告</a>、<a href=\"/t2\">云川</a></footer></article>"
           "<nav class=\"post-navigation\"><a href=\"/6\">较旧一篇</a><a href=\"/8\">较新一篇</a></nav>"
           "<section id=\"comments\"><h2>2条评论</h2><p>写得不错，期待明年财政收入再增长10%。</p></section></main>"
           "<aside><section class=\"tagcloud\"><a href=\"/t\">GDP增长8%</a> <a href=\"/t\">项目建设100个</a></section></aside>"
           "<footer>自豪地采用 WordPress</footer></body></html>";
}

/// Tables in tables, fonts round everything, half of the tags never closed.
std::string oldTables(std::string_view text, std::string_view title)
{
    return "<HTML><HEAD><META http-equiv=Content-Type content=\"text/html; charset=gb2312\"><TITLE>" + std::string(title) +
           "</TITLE></HEAD>\r\n<BODY bgColor=#ffffff><FONT size=2><TABLE width=760 align=center border=0><TR><TD colspan=2>"
           "<IMG src=top.gif><TR><TD width=160 valign=top><TABLE><TR><TD><A href=a.asp>领导之窗</A><TR><TD><A href=b.asp>招商引资</A>"
           "<TR><TD><A href=c.asp>县情概况</A></TABLE><TD valign=top><TABLE width=\"100%\"><TR><TD align=center><B><FONT color=red "
           "size=4>" +
           std::string(title) + "</FONT></B><TR><TD align=right>点击：356次<TR><TD><FONT style=\"FONT-SIZE: 14px\">" +
           paragraphs(text, "<P>　　", "\r\n") +
           "</FONT></TABLE></TABLE><TABLE align=center><TR><TD>版权所有 云川县人民政府 建议使用1024*768分辨率浏览本站<!-- 计数 --></TABLE>";
}

/// As a browser saves a page of today: boxes in boxes, spans round the words, boxes that are not shown.
std::string saved(std::string_view text, std::string_view title)
{
    std::string out = "<!DOCTYPE html>\n<!-- saved from url=(0037)https://www.yunchuan.example/b/2.html -->\n<html><head>"
                      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"><title>" +
                      std::string(title) +
                      "</title></head><body><div id=\"app\"><div><div><div style=\"display: none\">全区生产总值增长77%</div>"
                      "<div class=\"top\"><span><a href=\"x\">登录</a></span></div><div class=\"wrap\"><div class=\"title\">" +
                      std::string(title) + "</div><div class=\"rich\"><section>";
    for (const std::string& line : linesOf(text)) {
        const std::size_t half = line.find("，");
        const std::size_t cut = half == line.npos ? line.size() : half;
        out += "<p><span style=\"font-family:仿宋\"><span>" + escaped(line.substr(0, cut)) + "</span></span><span\n>" +
               escaped(line.substr(cut)) + "</span></p>";
    }
    return out + "</section></div></div><div "
                 "class=\"qr\"><noscript>请启用脚本</noscript>扫一扫在手机打开当前页</div></div></div></div></body></html>";
}

std::string bare(std::string_view text, std::string_view)
{
    return "<html><body>\n" + paragraphs(text, "<p>", "\n") + "</body></html>";
}

} // namespace

const std::vector<PageTemplate>& pageTemplates()
{
    static const std::vector<PageTemplate> templates{{"government", government}, {"forum", forum}, {"blog", blog},
                                                     {"tables", oldTables},      {"saved", saved}, {"bare", bare}};
    return templates;
}

} // namespace duixian::sources
