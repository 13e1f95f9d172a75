// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/compare/made_table.h"

namespace duixian::comparing {
namespace {

/// Begins at the quote's place in each of the texts.
ComparedFigure said(const ComparedReport& report, Kind kind, double value, const std::u16string& quote, Bound bound = Bound::Equal)
{
    Statement statement;
    statement.kind = kind;
    statement.measure = quote.back() == u'%' ? Measure::Growth : Measure::Level;
    statement.value = value;
    statement.unit = quote.back() == u'%' ? u"%" : quote.back() == u'元' ? u"亿元" : u"座";
    statement.bound = bound;
    statement.indicator = u"地区生产总值";
    statement.quote = quote;
    const std::size_t at = report.report->text.find(quote);
    statement.span = {at, at + quote.size()};
    statement.period = kind == Kind::Target ? report.report->head.planned : report.report->head.reviewed;
    return {statement, value, {}};
}

} // namespace

std::vector<ComparedReport> madeReports()
{
    const std::vector<std::u16string> texts{
        u"去年财政收入100亿元。今年地区生产总值增长7%以上，新建公厕12座。",
        u"去年地区生产总值增长6.5%，财政收入110亿元。今年地区生产总值增长8%。",
        u"去年地区生产总值增长7.1%。今年地区生产总值增长6%，力争增长6.9%。",
    };
    std::vector<ComparedReport> out;
    for (const std::u16string& text : texts) {
        Report report;
        const int number = static_cast<int>(out.size()) + 1;
        report.text = text;
        report.head.reviewed = Period::year(2017 + number);
        report.head.planned = Period::year(2018 + number);
        report.head.title = u"青石区政府工作报告";
        report.head.place = Place{u"青石区", "", {u"青石区"}};
        const QString year = QString::number(2018 + number);
        out.push_back({ReportId{number}, std::make_shared<const Report>(report), QStringLiteral("青石区 ") + year,
                       year + QStringLiteral("年青石区政府工作报告")});
    }
    return out;
}

ComparedTable madeTable(const std::vector<ComparedReport>& reports)
{
    ComparedTable table;
    for (const ComparedReport& report : reports)
        table.columns.push_back({report.id, report.report->head, report.report->passport});
    ComparedRow product{u"地区生产总值", true, Measure::Growth, PeriodShape::Year, u"%", std::vector<ComparedCell>(3)};
    product.cells[0].target = said(reports[0], Kind::Target, 7, u"7%", Bound::AtLeast);
    product.cells[1].target = said(reports[1], Kind::Target, 8, u"8%");
    product.cells[2].target = said(reports[2], Kind::Target, 6, u"6%");
    const ComparedFigure more = said(reports[2], Kind::Target, 6.9, u"6.9%");
    product.cells[2].target->more.push_back({more.statement, more.value});
    product.cells[1].outcome = said(reports[1], Kind::Outcome, 6.5, u"6.5%");
    product.cells[2].outcome = said(reports[2], Kind::Outcome, 7.1, u"7.1%");
    ComparedRow revenue{u"财政收入", true, Measure::Level, PeriodShape::Year, u"亿元", std::vector<ComparedCell>(3)};
    revenue.cells[0].outcome = said(reports[0], Kind::Outcome, 100, u"100亿元");
    revenue.cells[1].outcome = said(reports[1], Kind::Outcome, 110, u"110亿元");
    ComparedRow places{u"新建公厕数", false, Measure::Level, PeriodShape::Year, u"座", std::vector<ComparedCell>(3)};
    places.cells[0].target = said(reports[0], Kind::Target, 12, u"12座");
    table.rows = {product, revenue, places};
    return table;
}

QuotationMatrix madeMatrix()
{
    QuotationMatrix matrix;
    matrix.characters = {30, 30, 30};
    matrix.rows.push_back({u"教育", {{{{{0, 11}, 1}, {{11, 20}, 1}}, 2, 20, 0.5}, {{{{0, 12}, 1}}, 1, 12, 0.4}, {}}});
    matrix.rows.push_back({u"医疗", {{}, {}, {{{{0, 14}, 1}}, 1, 14, 0.45}}});
    return matrix;
}

} // namespace duixian::comparing
