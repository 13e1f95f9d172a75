// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/facet_rows.h"

#include <map>

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "app/models/facet_list_model.h"

namespace duixian::models {
namespace {

const std::map<std::int64_t, ReportRow>& library()
{
    const QString north = QStringLiteral("北岭省");
    const QString south = QStringLiteral("南江省");
    static const std::map<std::int64_t, ReportRow> reports{
        {1, {ReportId{1}, {north, QStringLiteral("望川市"), QStringLiteral("青石区")}, {}, 2020, 0, 0}},
        {2, {ReportId{2}, {north, QStringLiteral("望川市"), QStringLiteral("青石区")}, {}, 2021, 0, 0}},
        {3, {ReportId{3}, {north, QStringLiteral("安溪市")}, {}, 2021, 0, 0}},
        {4, {ReportId{4}, {south, QStringLiteral("青石区")}, {}, std::nullopt, 0, 0}},
    };
    return reports;
}

std::string drawn(const HitCounts& counts, const ReportScope& scope = {}, std::optional<Kind> kind = {})
{
    FacetSource source;
    source.counts = {&counts, &counts, &counts, &counts};
    source.report = [](std::int64_t id) { return library().contains(id) ? &library().at(id) : nullptr; };
    source.scope = scope;
    source.kind = kind;
    std::string lines;
    for (const FacetRow& row : facetRows(source)) {
        lines += row.header ? "[" + row.label.toStdString() + "]" : std::string(static_cast<std::size_t>(2 * row.depth), ' ');
        if (!row.header)
            lines += (row.chosen ? "*" : "") + row.label.toStdString() + " " + std::to_string(row.count);
        lines += "\n";
    }
    return lines;
}

HitCounts in(std::map<std::int64_t, std::size_t> reports)
{
    HitCounts counts;
    for (const auto& [report, count] : reports)
        counts.hits += count;
    counts.reports = std::move(reports);
    return counts;
}

TEST(FacetRows, PlacesStandAsATreeThatIsOpenOnlyWhereOneHasChosen)
{
    const HitCounts all = in({{1, 3}, {2, 4}, {3, 2}, {4, 1}});
    EXPECT_EQ(drawn(all), "[Place]\n北岭省 9\n南江省 1\n[Year]\n2021 6\n2020 3\n");
    ReportScope north;
    north.places = {{u"北岭省"}};
    EXPECT_EQ(drawn(all, north), "[Place]\n*北岭省 9\n  安溪市 2\n  望川市 7\n南江省 1\n[Year]\n2021 6\n2020 3\n");
    ReportScope district;
    district.places = {{u"北岭省", u"青石区"}};
    EXPECT_EQ(drawn(all, district), "[Place]\n北岭省 9\n  安溪市 2\n  望川市 7\n    *青石区 7\n南江省 1\n[Year]\n2021 6\n2020 3\n")
        << "the other 青石区 is not meant";
}

TEST(FacetRows, WhatLeavesNothingToChooseIsLeftOut)
{
    EXPECT_EQ(drawn(in({{1, 3}})), "");
    EXPECT_EQ(drawn(in({{1, 3}, {2, 1}})), "[Year]\n2021 1\n2020 3\n");
    EXPECT_EQ(drawn(in({{1, 3}, {3, 1}})), "[Place]\n北岭省 4\n  安溪市 1\n  望川市 3\n[Year]\n2021 1\n2020 3\n");
    ReportScope year;
    year.years = Period::year(2020);
    EXPECT_EQ(drawn(in({{1, 3}}), year), "[Year]\n*2020 3\n") << "what is chosen can be taken back";
    EXPECT_EQ(drawn(in({{9, 1}})), "") << "a report that is gone";
}

TEST(FacetRows, FiguresAreCountedByKindAndStrength)
{
    HitCounts counts;
    const auto figure = [](Kind kind, std::optional<Strength> strength) {
        Hit hit;
        hit.report = ReportId{1};
        hit.statement = Statement{};
        hit.statement->kind = kind;
        hit.statement->strength = strength;
        return hit;
    };
    counts.add({figure(Kind::Target, Strength::Ensured), figure(Kind::Target, Strength::Plain), figure(Kind::Outcome, std::nullopt)});
    EXPECT_EQ(drawn(counts, {}, Kind::Target),
              "[Target or outcome]\n*Target 2\nOutcome 1\n[Strength of targets]\nensured 1\nno such word 1\n");
}

TEST(FacetListModel, IsTickedRowByRow)
{
    FacetListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{Facet::Year, true, QStringLiteral("Year")}, {Facet::Year, false, QStringLiteral("2020"), 0, 3, false, {}, 2020}});
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    model.setRows({{Facet::Year, true, QStringLiteral("Year")}, {Facet::Year, false, QStringLiteral("2020"), 0, 3, true, {}, 2020}});
    EXPECT_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString().toStdString(), "2020 3");
}

} // namespace
} // namespace duixian::models
