// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/models/made_report.h"

namespace duixian::made {
namespace {

Span spanOf(const std::u16string& text, std::u16string_view words)
{
    const std::size_t begin = text.find(words);
    return {begin, begin + words.size()};
}

Statement statement(const std::u16string& text, Kind kind, std::u16string quote, double value, std::u16string unit,
                    std::u16string indicator, int year)
{
    Statement made;
    made.span = spanOf(text, quote);
    made.kind = kind;
    made.quote = std::move(quote);
    made.value = value;
    made.unit = std::move(unit);
    made.indicator = std::move(indicator);
    made.period = Period::year(year);
    made.section = kind == Kind::Target ? Section::Plan : Section::Review;
    if (kind == Kind::Target)
        made.strength = Strength::Plain;
    return made;
}

Part part(const std::u16string& text, std::u16string_view heading, std::size_t end, int level, Section section)
{
    const Span span = spanOf(text, heading);
    return {span, {span.begin, end}, level, section};
}

} // namespace

std::shared_ptr<const Report> report()
{
    auto made = std::make_shared<Report>();
    made->passport.fileName = "松溪区2021.txt";
    made->head.title = u"2021年松溪区政府工作报告";
    made->head.kind = ReportKind::Annual;
    made->head.reviewed = Period::year(2020);
    made->head.planned = Period::year(2021);
    made->text = u"2021年松溪区政府工作报告\n\n各位代表:\n一、2020年工作回顾\n全区生产总值完成231.5亿元。\n(一)民生。新建学校3所。\n"
                 u"二、2021年主要目标\n一般公共预算收入达到18亿元以上。\n";
    const std::u16string& text = made->text;
    const std::size_t plan = text.find(u"二、2021");
    made->parts = {part(text, u"一、2020年工作回顾", plan, 1, Section::Review), part(text, u"(一)民生。", plan, 2, Section::Review),
                   part(text, u"二、2021年主要目标", text.size(), 1, Section::Plan)};
    made->statements = {statement(text, Kind::Outcome, u"231.5亿元", 231.5, u"亿元", u"地区生产总值", 2020),
                        statement(text, Kind::Outcome, u"3所", 3, u"所", u"新建学校数", 2020),
                        statement(text, Kind::Target, u"18亿元", 18, u"亿元", u"一般公共预算收入", 2021)};
    return made;
}

std::shared_ptr<const Report> savedPage()
{
    auto made = std::make_shared<Report>();
    made->passport.fileName = "page.html";
    made->passport.sha256 = "0";
    made->head.title = u"松溪区政府工作报告";
    made->text =
        u"首页 > 政务公开 > 工作报告\n打印 关闭 分享到\n松溪区政府工作报告\n各位代表:\n一、工作回顾\n新建学校3所。二号首长修路20公\n里。"
        u"完成***改造5处。\n上一篇:没有了\n版权所有\n";
    const std::u16string& text = made->text;
    const auto layer = [&](std::u16string_view words, LayerReason reason) { made->layers.push_back({spanOf(text, words), reason}); };
    layer(u"首页 > 政务公开 > 工作报告\n打印 关闭 分享到\n", LayerReason::Navigation);
    layer(u"二号首长", LayerReason::Advertisement);
    made->layers.push_back({{text.find(u"公\n里") + 1, text.find(u"公\n里") + 2}, LayerReason::BrokenLine});
    layer(u"***", LayerReason::Censored);
    layer(u"上一篇:没有了\n版权所有\n", LayerReason::TakenOut);
    made->parts = {part(text, u"一、工作回顾", text.size(), 1, Section::Review)};
    made->statements = {statement(text, Kind::Outcome, u"3所", 3, u"所", u"新建学校数", 2020),
                        statement(text, Kind::Outcome, u"20公\n里", 20, u"公里", u"道路", 2020),
                        statement(text, Kind::Outcome, u"5处", 5, u"处", u"改造", 2020)};
    return made;
}

} // namespace duixian::made
