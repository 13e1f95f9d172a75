// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pairs/made_pairs.h"

namespace duixian::made {
namespace {

Statement statement(Kind kind, const char16_t* indicator, double value, const char16_t* unit, Measure measure, std::size_t at)
{
    Statement made;
    made.kind = kind;
    made.indicator = indicator;
    made.subject = indicator;
    made.value = value;
    made.unit = unit;
    made.measure = measure;
    made.quote = (measure == Measure::Growth ? u"增长" : u"") + std::u16string(u"若干") + unit;
    made.span = {at, at + made.quote.size()};
    made.period = Period{2020, 2020};
    if (kind == Kind::Target)
        made.strength = Strength::Plain;
    return made;
}

Place place(const char16_t* name)
{
    return {name, "", {u"安平省", name}};
}

PairRow row(const char16_t* where, ReportId earlier, Statement target)
{
    PairRow made;
    made.place = place(where);
    made.earlier = earlier;
    made.indicator = target.indicator;
    made.target = std::move(target);
    return made;
}

PairRow paired(PairRow made, ReportId later, double outcome, Verdict verdict, VerdictRule rule)
{
    made.later = later;
    made.outcome = statement(Kind::Outcome, made.indicator.c_str(), outcome, made.target.unit.c_str(), made.target.measure, 40);
    made.difference = outcome - *made.target.value;
    made.verdict = verdict;
    made.rule = rule;
    made.state = verdict == Verdict::Reached ? TaskState::Done : TaskState::Behind;
    return made;
}

} // namespace

std::vector<PairRow> pairRows()
{
    const ReportId first{1};
    const ReportId next{2};
    Statement atLeast = statement(Kind::Target, u"地区生产总值", 6, u"%", Measure::Growth, 10);
    atLeast.bound = Bound::AtLeast;
    PairRow reached = paired(row(u"云泽区", first, atLeast), next, 7.2, Verdict::Reached, VerdictRule::AtLeastTarget);
    reached.second.push_back({{}, *reached.place, u"地区生产总值", Measure::Growth, {2020, 2020}, 7.5, u"%", u"2021年统计年鉴"});
    PairRow missed = paired(row(u"云泽区", first, statement(Kind::Target, u"固定资产投资", 10, u"%", Measure::Growth, 60)), next, 4,
                            Verdict::NotReached, VerdictRule::Person);
    missed.decision = PairDecision{{}, PairRuling::Overruled, {}, {}, Verdict::NotReached, u"口径不同", {}, {}};
    PairRow silent = row(u"云泽区", first, statement(Kind::Target, u"粮食产量", 25, u"万吨", Measure::Level, 90));
    silent.later = next;
    silent.reason = UnpairedReason::NotReported;
    PairRow last = row(u"柳溪县", ReportId{3}, statement(Kind::Target, u"地区生产总值", 5, u"%", Measure::Growth, 10));
    last.target.period = Period{2021, 2021};
    last.reason = UnpairedReason::NoNextReport;
    return {reached, missed, silent, last};
}

std::vector<models::ReportRow> pairedReports()
{
    const auto report = [](std::int64_t id, const QString& name, int year) {
        return models::ReportRow{ReportId{id}, {QStringLiteral("安平省"), name}, name + QStringLiteral("政府工作报告"), year, 0, 0};
    };
    return {report(1, QStringLiteral("云泽区"), 2020), report(2, QStringLiteral("云泽区"), 2021),
            report(3, QStringLiteral("柳溪县"), 2021)};
}

std::vector<PairRow> manyRows(std::size_t count)
{
    std::vector<PairRow> rows(count, pairRows().front());
    for (std::size_t i = 0; i < count; ++i) {
        rows[i].earlier = ReportId{static_cast<std::int64_t>(i + 1)};
        rows[i].target.value = static_cast<double>(count - i);
    }
    return rows;
}

} // namespace duixian::made
