// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/palette.h"
#include "app/presentation/question_field.h"
#include "app/reader/find_bar.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// The page with its find bar; what is looked for is found letter by letter.
class FindTest : public testing::Test {
protected:
    FindTest()
    {
        page.resize(1000, 640);
        page.setReport(made::report(), {}, false);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        QObject::connect(&page, &ReaderPage::findWanted, &page, [this](const QString& words) { page.setFound(placesOf(words)); });
    }

    [[nodiscard]] std::vector<Span> placesOf(const QString& words) const
    {
        std::vector<Span> places;
        const std::u16string& text = page.report()->text;
        const std::u16string wanted = words.toStdU16String();
        for (std::size_t at = text.find(wanted); !wanted.empty() && at != std::u16string::npos; at = text.find(wanted, at + 1))
            places.push_back({at, at + wanted.size()});
        return places;
    }

    void look(const QString& words)
    {
        page.findBar().field().setText(words);
        Q_EMIT page.findBar().field().typed(words);
    }

    [[nodiscard]] QString told()
    {
        for (const auto* label : page.findBar().findChildren<QLabel*>())
            return label->text();
        return {};
    }

    [[nodiscard]] int boxPixels()
    {
        const QColor fill = presentation::look(presentation::Role::SearchHit, presentation::themeInForce()).fill;
        const QImage image = page.view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == fill ? 1 : 0;
        return count;
    }

    ReaderPage page;
};

TEST_F(FindTest, SaysWhichOfHowManyAndGoesRoundTheEnd)
{
    page.find();
    EXPECT_TRUE(page.findBar().isVisible());
    EXPECT_TRUE(page.findBar().field().hasFocus());
    EXPECT_EQ(boxPixels(), 0);
    look(QStringLiteral("亿元"));
    const auto count = static_cast<int>(placesOf(QStringLiteral("亿元")).size());
    ASSERT_GE(count, 2);
    EXPECT_EQ(told().toStdString(), "1 of " + std::to_string(count));
    EXPECT_GT(boxPixels(), 0);
    QTest::keyClick(&page.findBar().field(), Qt::Key_Return);
    EXPECT_EQ(told().toStdString(), "2 of " + std::to_string(count));
    page.step(false);
    page.step(false);
    EXPECT_EQ(told().toStdString(), std::to_string(count) + " of " + std::to_string(count)) << "round the begin";
    page.step(true);
    EXPECT_EQ(told().toStdString(), "1 of " + std::to_string(count));
    look(QStringLiteral("没有这样的词"));
    EXPECT_EQ(told().toStdString(), "not in this report");
    EXPECT_EQ(boxPixels(), 0);
}

TEST_F(FindTest, BoxesStayWhenTheTextIsSetAnewAndGoWithTheBar)
{
    page.find();
    look(QStringLiteral("亿元"));
    page.view().setZoom(3);
    EXPECT_GT(boxPixels(), 0);
    QTest::keyClick(&page.findBar().field(), Qt::Key_Escape);
    EXPECT_FALSE(page.findBar().isVisible());
    EXPECT_EQ(boxPixels(), 0);
    EXPECT_TRUE(page.view().hasFocus());
}

TEST_F(FindTest, SelectedWordsAreLookedFor)
{
    const std::vector<Span> places = placesOf(QStringLiteral("亿元"));
    page.view().showSpan(places.front());
    page.find();
    EXPECT_EQ(page.findBar().words(), QStringLiteral("亿元"));
    EXPECT_GT(boxPixels(), 0);
}

TEST_F(FindTest, AnotherReportIsLookedThroughButAHitsBarGoes)
{
    page.find();
    look(QStringLiteral("工作"));
    const auto other = std::make_shared<Report>(*made::savedPage());
    other->passport.sha256 = "another";
    page.setReport(other, {}, false);
    EXPECT_TRUE(page.findBar().isVisible());
    EXPECT_NE(told().toStdString(), "");
    page.showHit(QStringLiteral("工作"), placesOf(QStringLiteral("工作")), placesOf(QStringLiteral("工作")).front());
    EXPECT_TRUE(page.view().hasFocus());
    QTest::keyClick(&page.view(), Qt::Key_Escape);
    EXPECT_FALSE(page.findBar().isVisible()) << "from the text as well";
    page.showHit(QStringLiteral("工作"), placesOf(QStringLiteral("工作")), placesOf(QStringLiteral("工作")).front());
    page.setReport(made::report(), {}, false);
    EXPECT_FALSE(page.findBar().isVisible());
    EXPECT_EQ(boxPixels(), 0);
}

TEST_F(FindTest, WhatStandsInHiddenFurnitureIsShown)
{
    page.setReport(made::savedPage(), {}, false);
    page.setFurniture(FurnitureShown::Hidden);
    const auto& layers = page.report()->layers;
    const auto furniture = std::find_if(layers.begin(), layers.end(), [](const Layer& layer) { return isFurniture(layer.reason); });
    ASSERT_NE(furniture, layers.end());
    const Span hidden{furniture->span.begin, furniture->span.begin + 2};
    page.showHit(QStringLiteral("x"), {hidden}, hidden);
    EXPECT_EQ(page.view().furniture(), FurnitureShown::Dimmed);
    EXPECT_GT(boxPixels(), 0);
}

} // namespace
} // namespace duixian::reader
