// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/made_charts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "core/model/names.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

constexpr std::array<const char16_t*, 10> districts{u"青禾", u"白石", u"柳湾", u"金桥", u"惠风",
                                                    u"长河", u"东湖", u"南岗", u"西陵", u"北辰"};
constexpr std::array<const char16_t*, 6> indicators{u"地区生产总值",       u"一般公共预算收入",   u"固定资产投资",
                                                    u"社会消费品零售总额", u"规模以上工业增加值", u"城镇居民人均可支配收入"};

class Numbers {
public:
    double next(double low, double high) { return std::round((low + (high - low) * m_share(m_engine)) * 10) / 10; }

private:
    std::mt19937 m_engine{7};
    std::uniform_real_distribution<double> m_share{0, 1};
};

void judge(ChartRow& row)
{
    if (!row.outcome || row.targets.empty())
        return;
    row.difference = *row.outcome->value - *row.targets[0].value;
    row.verdict = *row.difference >= 0 ? Verdict::Reached : Verdict::NotReached;
}

void giveMarks(ChartRow& row, Numbers& numbers, int i, int year)
{
    constexpr std::array bounds{Bound::AtLeast, Bound::About, Bound::Equal, Bound::AtMost};
    if (i % 7 != 3)
        row.outcome = madeMark(Kind::Outcome, numbers.next(-3, 12), year);
    if (i % 7 != 2 && i % 7 != 3)
        row.targets.push_back(madeMark(Kind::Target, numbers.next(5, 9), year, bounds[static_cast<std::size_t>(i) % bounds.size()]));
    if (i % 9 == 4 && !row.targets.empty()) {
        row.targets.push_back(madeMark(Kind::Target, *row.targets[0].value + 1.5, year));
        row.targets[0].statement.strength = Strength::Ensured;
        row.targets[1].statement.strength = Strength::Aspired;
    }
    if (i % 10 == 1 && row.outcome)
        row.others.push_back({*row.outcome->value - 0.8, u"云汀统计年鉴"});
    judge(row);
}

} // namespace

Chart madeChart(ChartKind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.place = u"云汀市";
    chart.placePath = {u"云汀市"};
    chart.axis = {Measure::Growth, u"%", u"%"};
    chart.year = 2022;
    chart.outcomeYear = 2022;
    chart.sources = {u"2022年云汀市政府工作报告", u"2023年云汀市政府工作报告"};
    return chart;
}

Mark madeMark(Kind kind, double value, int year, Bound bound)
{
    return {ReportId{year}, said(kind, u"地区生产总值", Measure::Growth, bound, value, u"%", year), value, {}};
}

Chart madePlaces(int count)
{
    Chart chart = madeChart(ChartKind::Places);
    Numbers numbers;
    for (int i = 0; i < count; ++i) {
        ChartRow row;
        row.indicator = u"地区生产总值";
        const auto round = static_cast<std::size_t>(i) / districts.size();
        row.place = std::u16string(districts[static_cast<std::size_t>(i) % districts.size()]) + std::u16string(round, u'新') +
                    (i % 11 == 5 ? u"高新技术产业开发区" : u"区");
        row.placeKey = u"云汀市/" + row.place;
        giveMarks(row, numbers, i, 2022);
        chart.rows.push_back(row);
    }
    const auto outcome = [](const ChartRow& row) { return row.outcome ? *row.outcome->value : -1e9; };
    std::stable_sort(chart.rows.begin(), chart.rows.end(), [&](const auto& a, const auto& b) { return outcome(a) > outcome(b); });
    return chart;
}

Chart madeYears(int count)
{
    Chart chart = madeChart(ChartKind::Years);
    Numbers numbers;
    for (int i = 0; i < count; ++i) {
        ChartRow row;
        row.indicator = u"地区生产总值";
        row.placeKey = u"云汀市";
        row.year = 2024 - count + i;
        giveMarks(row, numbers, i, *row.year);
        chart.rows.push_back(row);
    }
    return chart;
}

Chart madeMultiples(int panels, int years)
{
    Chart chart = madeChart(ChartKind::Multiples);
    Numbers numbers;
    for (int panel = 0; panel < panels; ++panel)
        for (int i = 0; i < years; ++i) {
            ChartRow row;
            row.indicator = std::u16string(indicators[static_cast<std::size_t>(panel) % indicators.size()]) +
                            std::u16string(static_cast<std::size_t>(panel) / indicators.size(), u'新');
            row.placeKey = u"云汀市";
            row.year = 2024 - years + i;
            if (panel != 3)
                giveMarks(row, numbers, i + panel, *row.year);
            chart.rows.push_back(row);
        }
    return chart;
}

Chart madeHistogram(int count)
{
    Chart chart = madeChart(ChartKind::Histogram);
    chart.measure = TargetMeasure::Deviation;
    Numbers numbers;
    for (int i = 0; i < count; ++i) {
        ChartRow row;
        row.indicator = u"地区生产总值";
        row.placeKey = u"云汀市/" + std::u16string(districts[static_cast<std::size_t>(i) % districts.size()]);
        row.year = 2010 + i / static_cast<int>(districts.size());
        const double value = i == 4 ? -62.5 : i % 12 == 0 ? 0 : numbers.next(-4, 4);
        row.outcome = madeMark(Kind::Outcome, 7 + value, *row.year);
        row.targets = {madeMark(Kind::Target, 7, *row.year)};
        row.measured = MeasuredTarget{value, {}, {}, {}};
        judge(row);
        chart.rows.push_back(row);
    }
    return chart;
}

Chart measured(Chart chart, TargetMeasure measure)
{
    chart.measure = measure;
    int i = 0;
    for (ChartRow& row : chart.rows) {
        ++i;
        if (!row.difference)
            continue;
        MeasuredTarget of{*row.difference, {}, {}, {}};
        if (measure == TargetMeasure::Ratio)
            of.value = *row.outcome->value / *row.targets[0].value;
        if (measure == TargetMeasure::YearsUnchanged)
            of.value = 1 + i % 4;
        if (measure == TargetMeasure::Ratchet && i % 3 != 0)
            of.deviationBefore = i % 5 - 2;
        row.measured = of;
    }
    return chart;
}

Chart extreme(Chart chart)
{
    chart.axis = {Measure::Level, u"元", u"亿元"};
    const auto enlarge = [](Mark& mark) {
        constexpr double much = 123456.789;
        mark.value = *mark.value * much;
        mark.statement.value = mark.value;
    };
    for (ChartRow& row : chart.rows) {
        if (row.outcome)
            enlarge(*row.outcome);
        std::for_each(row.targets.begin(), row.targets.end(), enlarge);
        row.others.clear();
        judge(row);
    }
    return chart;
}

Chart emptied(Chart chart)
{
    for (ChartRow& row : chart.rows) {
        row.outcome.reset();
        row.targets.clear();
        row.verdict.reset();
        row.difference.reset();
        row.measured.reset();
        row.others.clear();
    }
    return chart;
}

std::vector<NamedChart> allCharts()
{
    std::vector<NamedChart> charts{{"few places", madePlaces(4)},
                                   {"many places", madePlaces(50)},
                                   {"few years", madeYears(3)},
                                   {"many years", madeYears(18)},
                                   {"few small charts", madeMultiples(2, 5)},
                                   {"many small charts", madeMultiples(12, 9)},
                                   {"small histogram", madeHistogram(30)},
                                   {"large histogram", madeHistogram(900)},
                                   {"extreme places", extreme(madePlaces(6))},
                                   {"extreme years", extreme(madeYears(6))},
                                   {"extreme small charts", extreme(madeMultiples(4, 5))},
                                   {"places without a figure", emptied(madePlaces(5))},
                                   {"years without a figure", emptied(madeYears(5))},
                                   {"small charts without a figure", emptied(madeMultiples(3, 4))},
                                   {"histogram without a figure", emptied(madeHistogram(4))}};
    Chart result = madePlaces(9);
    result.kind = ChartKind::Result;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        result.rows[i].place.clear();
        result.rows[i].indicator = indicators[i % indicators.size()];
    }
    charts.push_back({"result", result});
    for (const TargetMeasure measure : targetMeasures) {
        const std::string name(nameOf(measure));
        charts.push_back({"places, " + name, measured(madePlaces(14), measure)});
        charts.push_back({"years, " + name, measured(madeYears(9), measure)});
        charts.push_back({"small charts, " + name, measured(madeMultiples(5, 6), measure)});
        charts.push_back({"result, " + name, measured(result, measure)});
    }
    return charts;
}

} // namespace duixian::charts
