// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_command.h"

#include <sstream>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/charts/chart_description.h"
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

TEST_F(ChartCommandTest, PlacesAreNamedInEitherScript)
{
    const std::string out = file(QStringLiteral("a.csv"));
    for (const char* const place : {"雲汀市/青禾區", "雲汀市/青禾区"}) {
        const Ran ran = run({"--library", "l", "--place", place, "--indicator", "地区生产总值", "--out", out});
        EXPECT_EQ(ran.status, 0) << place << ": " << ran.errors;
    }
    EXPECT_EQ(run({"--library", "l", "--places-of", "雲汀市", "--indicator", "地区生产总值", "--out", out}).status, 0);
}

TEST_F(ChartCommandTest, SizesArePixelsCentimetresPresetsOrAsNeeded)
{
    const std::string out = file(QStringLiteral("a.png"));
    const auto sizeOf = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--out", out};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.status, 0) << ran.errors;
        return QImage(QString::fromStdString(out)).size();
    };
    EXPECT_EQ(sizeOf({"--preset", "slide"}), QSize(1920, 1080));
    EXPECT_EQ(sizeOf({"--preset", "column"}).width(), 945);
    EXPECT_EQ(sizeOf({"--width", "8cm", "--height", "6cm", "--dpi", "254"}), QSize(800, 600));
    EXPECT_EQ(sizeOf({"--preset", "double", "--dpi", "600", "--height", "1000"}), QSize(4016, 1000));
    EXPECT_GT(sizeOf({"--preset", "slide", "--height", "auto", "--font-size", "20"}).height(), 300);
}

TEST_F(ChartCommandTest, AllFormatsAreWrittenAndAPngSaysWhatItIsOf)
{
    for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv", "a.xlsx"}) {
        const std::string out = file(QLatin1String(name));
        const Ran ran = run({"--library", "l", "--place", "云汀市/青禾区", "--kind", "result", "--theme", "grey", "--title", "<my> title",
                             "--subtitle", "s", "--out", out});
        EXPECT_EQ(ran.status, 0) << ran.errors;
        EXPECT_GT(QFile(QString::fromStdString(out)).size(), 200) << name;
    }
    const auto text = describedIn(QString::fromStdString(file(QStringLiteral("a.png"))));
    ASSERT_TRUE(text);
    const ReadDescription read = readDescription(*text);
    EXPECT_EQ(read.description.wish.kind, ChartKind::Result);
    EXPECT_EQ(read.description.wish.year, 2022);
    EXPECT_EQ(read.description.wish.writing.title, u"<my> title");
    EXPECT_FALSE(read.description.wish.indicators.empty()) << "those that stood by themselves are said by name";
}

TEST_F(ChartCommandTest, SeveralPlacesAreDrawnTogetherAndNamedWhereTheyLackFigures)
{
    const std::string out = file(QStringLiteral("a.csv"));
    const auto lines = [&] {
        QFile csv(QString::fromStdString(out));
        return csv.open(QIODevice::ReadOnly) ? csv.readAll().count("\r\n") : 0;
    };
    Ran ran = run({"--library", "l", "--place", "云汀市/青禾区", "--place", "望岭市/青禾区", "--indicator", "地区生产总值", "--out", out});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(lines(), 3);
    ran = run({"--library", "l", "--places-of", "云汀市", "--kind", "multiples", "--out", out});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_GT(lines(), 6);
    ran = run({"--library", "l", "--places-of", "云汀市", "--kind", "histogram", "--out", out});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    ran = run({"--library", "l", "--places-of", "无名市", "--out", out});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.errors.find("云汀市/青禾区"), std::string::npos);
}

TEST_F(ChartCommandTest, AMeasureThatCannotBeReckonedIsSaidWithItsFormula)
{
    const Ran ran = run({"--library", "l", "--place", "云汀市/青禾区", "--indicator", "地区生产总值", "--kind", "result", "--measure",
                         "amplification", "--out", file(QStringLiteral("a.png"))});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.errors.find("amplification"), std::string::npos) << ran.errors;
    EXPECT_EQ(std::count(ran.errors.begin(), ran.errors.end(), '\n'), 1) << ran.errors;
}

TEST_F(ChartCommandTest, WrongUseIsTwo)
{
    EXPECT_EQ(run({}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--indicator", "i", "--out", "a.gif"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--indicator", "i", "--kind", "pie", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--indicator", "i", "--width", "-3", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--indicator", "i", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--width", "8in", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--place", "q", "--kind", "years", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--kind", "histogram", "--measure", "ratio", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--order", "measured", "--out", "a.png"}).status, 2);
    EXPECT_EQ(run({"--library", "l", "--place", "p", "--measure", "joy", "--out", "a.png"}).status, 2);
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
