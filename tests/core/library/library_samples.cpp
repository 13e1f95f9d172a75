// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/library_samples.h"

#include "core/base/sha256.h"

namespace duixian::library {
namespace {

Statement outcome()
{
    Statement s;
    s.span = {9, 15};
    s.kind = Kind::Outcome;
    s.quote = u"171.3亿元";
    s.value = 171.3;
    s.unit = u"亿元";
    s.indicator = u"地区生产总值";
    s.subject = u"全区生产总值";
    s.subjectSpan = {3, 9};
    s.period = Period{2016, 2020};
    s.section = Section::Review;
    s.confidence = 0.25;
    return s;
}

Statement target()
{
    Statement s;
    s.span = {20, 25};
    s.kind = Kind::Target;
    s.quote = u"5-10家";
    s.value = 5;
    s.valueMax = 10;
    s.unit = u"家";
    s.measure = Measure::Change;
    s.bound = Bound::Range;
    s.indicator = u"新增企业数";
    s.subject = u"𠮷字企业";
    s.subjectSpan = {18, 20};
    s.period = Period::year(2021);
    s.section = Section::Plan;
    s.strength = Strength::Aspired;
    s.stretchOf = 12;
    s.doubts = {Doubt::KindUnclear, Doubt::Damaged};
    return s;
}

} // namespace

Report sampleReport()
{
    Report report;
    report.passport.fileName = "云泽区2021.txt";
    report.passport.path = "reports/云泽区2021.txt";
    report.passport.sha256 = sha256(sampleBytes);
    report.passport.encoding = Encoding::Gb18030;
    report.passport.format = Format::Markdown;
    report.passport.byteCount = sampleBytes.size();
    report.passport.rules = 7;
    report.passport.address = "https://example.invalid/a?b=c&d";
    report.passport.imported = "2021-02-03T04:05:06Z";
    report.passport.steps = {{Step::LineEnds, 4}, {Step::TabsForCells, 0}, {Step::Folded, 12}};
    report.head.place = Place{u"云泽区", "999901", {u"某省", u"某市", u"云泽区"}};
    report.head.kind = ReportKind::NewTerm;
    report.head.reviewed = Period{2016, 2020};
    report.head.planned = Period::year(2021);
    report.head.plannedTerm = Period{2021, 2025};
    report.head.date = "2021-01-15";
    report.head.session = u"云泽区第九届人民代表大会第一次会议";
    report.head.speaker = u"某人";
    report.head.title = u"政府工作报告";
    report.head.evidence = {{HeadField::Place, Witness::Title, {3, 5}, false},
                            {HeadField::Planned, Witness::FileName, {}, true},
                            {HeadField::Title, Witness::Person, {}, false}};
    report.text = u"一、𠮷\n全区生产总值171.3亿元\n二、\n企业5-10家\n";
    report.text.push_back(u'\0');
    report.parts = {{{0, 4}, {0, 16}, 1, Section::Review}, {{16, 18}, {16, 26}, 2, Section::Plan}};
    report.statements = {outcome(), target()};
    report.notes = {{NoteCode::PlaceFromFile, {}},
                    {NoteCode::BytesReplaced, {3, 4}},
                    {NoteCode::GrowthUnfit, {20, 22}, {{9, 13}, {16, 18}}, 11.5},
                    {NoteCode::TargetUnset, {3, 9}, {}, {}, u"地区生产总值"}};
    report.layers = {{{0, 2}, LayerReason::Navigation}, {{1, 2}, LayerReason::LostBytes}, {{25, 26}, LayerReason::TakenOut}};
    report.sketch = {0, 1, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 0xFEDCBA9876543210};
    return report;
}

Choices sampleChoices()
{
    Choices choices;
    choices.encoding = Encoding::Utf16Be;
    choices.place = Place{u"梅岭新区", "", {u"某省", u"梅岭新区"}};
    choices.kind = ReportKind::PlanOnly;
    choices.reviewed = Period{2016, 2020};
    choices.planned = Period::year(2021);
    choices.passages = {{{u"二号\n𠮷", u"前", u"后", {4, 9}}, true}, {{u"二号\n𠮷", u"", u"", {4, 9}}, false}};
    return choices;
}

Judgements sampleJudgements(ReportId report, ReportId other)
{
    const Anchor first{u"171.3亿元", u"一、𠮷\n全区生产总值", u"\n二、\n企业", {9, 15}};
    const Anchor second{u"5-10家", u"企业", u"\n", {20, 25}};
    Statement corrected = target();
    corrected.indicator = u"新增规上企业数";
    corrected.period.reset();
    Judgements j;
    j.decisions = {{{}, Ruling::Accepted, first, {Kind::Outcome, Measure::Level, u"地区生产总值"}, outcome(), {}, u"", "", Standing::Holds},
                   {{},
                    Ruling::Corrected,
                    second,
                    {Kind::Target, Measure::Change, u"新增企业数"},
                    corrected,
                    {StatementField::Indicator, StatementField::Period},
                    u"以文为准\n二行",
                    "2021-03-04T05:06:07Z",
                    Standing::Adrift}};
    j.annotations = {{{}, AnnotationKind::Remark, u"与公报不一", first, "", Standing::Holds},
                     {{}, AnnotationKind::Tag, u"待查", {}, "2021-03-04T05:06:07Z", Standing::Holds}};
    j.pairs = {{{}, PairRuling::Joined, {report, second, u"新增企业数"}, {other, first, u"新增企业"}, {}, u"", "", Standing::Holds},
               {{},
                PairRuling::Overruled,
                {report, second, u"新增企业数"},
                {other, second, u"企业"},
                Verdict::NotReached,
                u"口径不同",
                "2021-03-04T05:06:07Z",
                Standing::Adrift}};
    return j;
}

std::vector<Pin> samplePins(ReportId report, ReportId other)
{
    const Anchor first{u"全区生产总值171.3亿元", u"一、𠮷\n", u"\n二、\n企业", {5, 17}};
    const Anchor second{u"企业5-10家", u"二、\n", u"\n", {21, 28}};
    Anchor gone = second;
    gone.span.end = gone.span.begin;
    return {{{}, {report, first}, {other, second}, "", Standing::Holds},
            {{}, {report, gone}, {other, first}, "2021-03-04T05:06:07Z", Standing::Adrift}};
}

std::vector<SecondFigure> sampleSecondFigures()
{
    SecondFigure level;
    level.place = Place{u"云泽区", "999901", {u"某省", u"某市", u"云泽区"}};
    level.indicator = u"地区生产总值";
    level.period = Period::year(2020);
    level.value = 170.9;
    level.unit = u"亿元";
    level.source = u"2021年统计年鉴";
    SecondFigure growth = level;
    growth.place = Place{u"梅岭新区", "", {u"梅岭新区"}};
    growth.measure = Measure::Growth;
    growth.period = Period{2016, 2020};
    growth.value = -0.5;
    growth.unit = u"%";
    return {level, growth};
}

Report bareReport()
{
    Report report;
    report.passport.sha256 = sha256("x");
    report.passport.byteCount = 1;
    report.head.planned = Period::year(2020);
    return report;
}

} // namespace duixian::library
