// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/chart_samples.h"

#include "app/charts/chart_series.h"
#include "core/lexicon/lexicon.h"
#include "core/match/measures.h"
#include "core/match/panel.h"

namespace duixian::charts {
namespace {

constexpr auto growth = Measure::Growth;
constexpr auto level = Measure::Level;

ReportStatements report(int year, std::u16string title, std::vector<std::u16string> path, std::vector<Statement> statements)
{
    ReportStatements out;
    out.report = ReportId{year};
    out.head.place = Place{path.back(), "", path};
    out.head.kind = ReportKind::Annual;
    out.head.reviewed = Period::year(year % 10000 - 1);
    out.head.planned = Period::year(year % 10000);
    out.head.title = std::move(title);
    for (std::size_t i = 0; i < statements.size(); ++i)
        statements[i].span = {10 * i, 10 * i + 4};
    out.statements = std::move(statements);
    return out;
}

Statement promise(std::u16string indicator, Measure measure, Bound bound, double value, std::u16string unit, int year)
{
    return said(Kind::Target, std::move(indicator), measure, bound, value, std::move(unit), year);
}

Statement result(std::u16string indicator, Measure measure, double value, std::u16string unit, int year)
{
    return said(Kind::Outcome, std::move(indicator), measure, Bound::Equal, value, std::move(unit), year);
}

std::vector<Statement> of2021()
{
    Statement range = promise(u"新建口袋公园数", level, Bound::Range, 5, u"个", 2021);
    range.valueMax = 8;
    return {promise(u"地区生产总值", growth, Bound::About, 7, u"%", 2021), range};
}

std::vector<Statement> of2022()
{
    Statement floor = promise(u"一般公共预算收入", growth, Bound::Equal, 6, u"%", 2022);
    floor.strength = Strength::Ensured;
    Statement stretch = promise(u"一般公共预算收入", growth, Bound::Equal, 8, u"%", 2022);
    stretch.strength = Strength::Aspired;
    stretch.stretchOf = 50; // where the floor stands, see report()
    return {result(u"地区生产总值", growth, 8.1, u"%", 2021),
            result(u"地区生产总值", level, 428.6, u"亿元", 2021),
            result(u"一般公共预算收入", growth, 7.3, u"%", 2021),
            result(u"新建口袋公园数", level, 6, u"个", 2021),
            promise(u"地区生产总值", growth, Bound::AtLeast, 7.5, u"%", 2022),
            floor,
            stretch,
            promise(u"单位GDP能耗", growth, Bound::AtLeast, -3, u"%", 2022),
            promise(u"物流园投资", level, Bound::Equal, 8600, u"万元", 2022),
            promise(u"数据港投资", level, Bound::AtLeast, 6, u"亿元", 2022),
            promise(u"社会消费品零售总额", growth, Bound::Equal, 9, u"%", 2022)};
}

std::vector<Statement> of2023()
{
    return {result(u"地区生产总值", growth, 4.6, u"%", 2022),
            result(u"一般公共预算收入", growth, 6.8, u"%", 2022),
            result(u"单位GDP能耗", growth, -3.2, u"%", 2022),
            result(u"物流园投资", level, 0.92, u"亿元", 2022),
            result(u"数据港投资", level, 6.4, u"亿元", 2022),
            result(u"进出口总额", growth, -6, u"%", 2022),
            promise(u"地区生产总值", growth, Bound::About, 5.5, u"%", 2023)};
}

ChartSource sourceFrom(const std::vector<ReportStatements>& reports)
{
    ChartSource source;
    source.rows = match::panel(reports, Lexicon::builtIn());
    source.measures = match::measures(source.rows);
    for (const ReportStatements& r : reports) {
        Passport passport;
        passport.fileName = std::to_string(r.report.value) + ".txt";
        passport.sha256 = "hash" + std::to_string(r.report.value);
        source.reports.push_back({r.report, r.head, passport});
    }
    return source;
}

} // namespace

Statement said(Kind kind, std::u16string indicator, Measure measure, Bound bound, double value, std::u16string unit, int year)
{
    Statement s;
    s.kind = kind;
    s.indicator = std::move(indicator);
    s.subject = s.indicator;
    s.measure = measure;
    s.bound = bound;
    s.value = value;
    s.unit = std::move(unit);
    s.quote = s.unit;
    s.period = Period::year(year);
    if (kind == Kind::Target)
        s.strength = Strength::Plain;
    return s;
}

std::vector<std::u16string> cityDistricts()
{
    return {u"云汀市/白石区", u"云汀市/柳湾区", u"云汀市/青禾区"};
}

ChartSource cityReports()
{
    const auto gdp = [](Kind kind, double value, int year) { return said(kind, u"地区生产总值", growth, Bound::Equal, value, u"%", year); };
    const auto revenue = [](Kind kind, double value, int year) {
        return said(kind, u"一般公共预算收入", growth, Bound::Equal, value, u"%", year);
    };
    const std::vector<std::u16string> city{u"云汀市"};
    const std::vector<std::u16string> baishi{u"云汀市", u"白石区"};
    const std::vector<std::u16string> liuwan{u"云汀市", u"柳湾区"};
    const std::vector<std::u16string> qinghe{u"云汀市", u"青禾区"};
    const auto target = Kind::Target;
    const auto outcome = Kind::Outcome;
    return sourceFrom(
        {report(2021, u"2021年云汀市政府工作报告", city, {gdp(target, 6, 2021)}),
         report(2022, u"2022年云汀市政府工作报告", city, {gdp(outcome, 6.4, 2021), gdp(target, 6, 2022)}),
         report(12021, u"2021年白石区政府工作报告", baishi, {gdp(target, 7, 2021), revenue(target, 5, 2021)}),
         report(12022, u"2022年白石区政府工作报告", baishi, {gdp(outcome, 6.5, 2021), revenue(outcome, 5.5, 2021), gdp(target, 7, 2022)}),
         report(22021, u"2021年柳湾区政府工作报告", liuwan, {gdp(target, 6.5, 2021)}),
         report(32021, u"2021年青禾区政府工作报告", qinghe, {gdp(outcome, 3, 2020), gdp(target, 8, 2021)}),
         report(32022, u"2022年青禾区政府工作报告", qinghe, {gdp(outcome, 9.1, 2021), gdp(target, 8.5, 2022)})});
}

ChartSource sampleSource()
{
    const std::vector<std::u16string> here{u"云汀市", u"青禾区"};
    const std::vector<ReportStatements> reports{report(2021, u"2021年青禾区政府工作报告", here, of2021()),
                                                report(2022, u"2022年<青禾区>政府工作报告 & \"附\" ]]>", here, of2022()),
                                                report(2023, u"2023年青禾区政府工作报告", here, of2023()),
                                                report(12023, u"2023年望岭市青禾区政府工作报告", {u"望岭市", u"青禾区"},
                                                       {promise(u"地区生产总值", growth, Bound::Equal, 5, u"%", 2023)})};
    return sourceFrom(reports);
}

ChartFeed sampleFeed()
{
    std::vector<Place> places;
    for (const ChartReport& report : sampleSource().reports)
        places.push_back(*report.head.place);
    return {placesOf(places), [](const ChartScope& /*scope*/) { return sampleSource(); }, {}};
}

} // namespace duixian::charts
