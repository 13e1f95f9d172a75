// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_command.h"

#include <sstream>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

struct Ran {
    int status = -1;
    std::string output;
    std::string errors;
};

class ChartCommandTest : public testing::Test {
protected:
    Ran run(const std::vector<std::string>& arguments)
    {
        std::ostringstream output;
        std::ostringstream errors;
        const OpenFeed open = [](const std::string& path) -> Result<ChartFeed> {
            if (path == "none")
                return failure(ErrorCode::LibraryMissing, path);
            return sampleFeed();
        };
        const int status = runChartCommand(arguments, open, output, errors);
        return {status, output.str(), errors.str()};
    }
    std::string file(const QString& name) { return folder.filePath(name).toStdString(); }

    QTemporaryDir folder;
};

TEST_F(ChartCommandTest, DrawsAPngOfTheSizeAsked)
{
    const std::string out = file(QStringLiteral("a.png"));
    const Ran ran = run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--indicator", "一般公共预算收入",
                         "--width", "1200", "--height", "700", "--dpi", "144", "--out", out});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(ran.errors, "");
    EXPECT_EQ(ran.output, "");
    EXPECT_EQ(QImage(QString::fromStdString(out)).size(), QSize(1200, 700));
}

TEST_F(ChartCommandTest, OneIndicatorIsShownOverTheYearsUnlessAKindIsGiven)
{
    const std::string out = file(QStringLiteral("a.csv"));
    const auto lines = [&] {
        QFile csv(QString::fromStdString(out));
        return csv.open(QIODevice::ReadOnly) ? csv.readAll().count("\r\n") : 0;
    };
    EXPECT_EQ(run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--out", out}).status, 0);
    EXPECT_EQ(lines(), 4);
    EXPECT_EQ(run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--kind", "result", "--out", out}).status,
              0);
    EXPECT_EQ(lines(), 2);
    EXPECT_EQ(
        run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--kind", "plan", "--year", "2021", "--out", out})
            .status,
        0);
    EXPECT_EQ(lines(), 2);
}

TEST_F(ChartCommandTest, WrongUseIsTwo)
{
    EXPECT_EQ(run({}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--indicator", "i", "--out", "a.gif"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--indicator", "i", "--kind", "pie", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--indicator", "i", "--width", "-3", "--out", "a.png"}).status, 2);
    EXPECT_FALSE(run({}).errors.empty());
    EXPECT_EQ(run({"--help"}).status, 0);
}

TEST_F(ChartCommandTest, WhatFailsIsOneAndSaidInOneLine)
{
    const std::string out = file(QStringLiteral("a.png"));
    const auto said = [&](const Ran& ran, const std::string& fact) {
        EXPECT_EQ(ran.status, 1);
        EXPECT_NE(ran.errors.find(fact), std::string::npos) << ran.errors;
        EXPECT_EQ(std::count(ran.errors.begin(), ran.errors.end(), '\n'), 1) << ran.errors;
    };
    said(run({"--library", "none", "--place", "青禾区", "--indicator", "i", "--out", out}), "“none”");
    said(run({"--library", "l", "--place", "无名区", "--indicator", "i", "--out", out}), "云汀市/青禾区");
    said(run({"--library", "l", "--place", "青禾区", "--indicator", "i", "--out", out}), "望岭市/青禾区");
    said(run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "没有", "--out", out}), "没有");
    said(run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--out", file(QStringLiteral("x/a.png"))}),
         "x/a.png");
    EXPECT_FALSE(QFile::exists(QString::fromStdString(out)));
}

TEST_F(ChartCommandTest, WhatHasNoFigureOnTheAxisIsNamed)
{
    const Ran ran = run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--indicator", "数据港投资",
                         "--indicator", "单位GDP能耗", "--kind", "result", "--out", file(QStringLiteral("a.svg"))});
    EXPECT_EQ(ran.status, 0);
    EXPECT_NE(ran.errors.find("数据港投资"), std::string::npos);
}

} // namespace
} // namespace duixian::charts
