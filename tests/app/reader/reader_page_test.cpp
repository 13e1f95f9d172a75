// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/reader_page.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include "app/models/outline_model.h"
#include "app/presentation/qt_text.h"
#include "app/reader/outline_panel.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// The page as a person has it before them.
class ReaderPageTest : public testing::Test {
protected:
    ReaderPageTest()
    {
        page.resize(1100, 720);
        page.setReport(made::report(), {2020, std::nullopt}, false);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    void clickFigure(std::size_t statement)
    {
        const QPoint middle = page.view().boxesOf(statement).front().center().toPoint();
        QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, middle);
    }

    void clickRow(int row)
    {
        QTableView& table = page.statements().table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
    }

    [[nodiscard]] int currentRow() { return page.statements().table().currentIndex().row(); }

    /// How many pixels of the text have this colour.
    [[nodiscard]] int pixels(const QColor& colour)
    {
        const QImage image = page.view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }

    [[nodiscard]] int fillPixels(Kind kind)
    {
        return pixels(presentation::look(presentation::roleOf(kind), presentation::themeInForce()).fill);
    }

    ReaderPage page;
};

TEST_F(ReaderPageTest, TheTextIsTheReportsTextUnitForUnit)
{
    EXPECT_EQ(page.view().toPlainText(), toQt(std::u16string_view(page.report()->text)));
    EXPECT_TRUE(page.view().isReadOnly());
}

TEST_F(ReaderPageTest, AClickOnAFigureChoosesItsRow)
{
    clickFigure(2);
    EXPECT_EQ(currentRow(), 2);
    EXPECT_EQ(page.view().textCursor().selectedText(), QStringLiteral("18亿元"));
    clickFigure(0);
    EXPECT_EQ(currentRow(), 0);
}

TEST_F(ReaderPageTest, AClickOnARowSelectsTheFigureInTheText)
{
    clickRow(1);
    EXPECT_EQ(page.view().textCursor().selectedText(), QStringLiteral("3所"));
    EXPECT_GT(pixels(page.palette().color(QPalette::Highlight)), 0) << "and the selection is seen";
}

TEST_F(ReaderPageTest, AHighlightThatIsSwitchedOffIsNotOnTheScreen)
{
    for (const Kind kind : {Kind::Target, Kind::Outcome}) {
        LegendSwitch& legend = page.header().legend().of(presentation::roleOf(kind));
        EXPECT_GT(fillPixels(kind), 50);
        QTest::mouseClick(&legend, Qt::LeftButton);
        EXPECT_EQ(fillPixels(kind), 0);
        QTest::keyClick(&legend, Qt::Key_Space);
        EXPECT_GT(fillPixels(kind), 50) << "and comes back by key";
    }
}

TEST_F(ReaderPageTest, AFigureWhoseHighlightIsOffIsNoButton)
{
    page.header().legend().of(presentation::Role::Target).click();
    clickFigure(2);
    EXPECT_EQ(currentRow(), -1);
}

TEST_F(ReaderPageTest, ARowThatTheFilterHidesComesBackWhenItsFigureIsClicked)
{
    auto* filter = page.statements().findChild<QLineEdit*>();
    filter->setText(QStringLiteral("学校"));
    ASSERT_EQ(page.statements().table().model()->rowCount(), 1);
    EXPECT_EQ(page.statements().shown(), std::vector<std::size_t>{1});
    clickFigure(0);
    EXPECT_EQ(page.statements().table().model()->rowCount(), 3);
    EXPECT_EQ(currentRow(), 0);
}

TEST_F(ReaderPageTest, AClickInTheOutlineGoesToTheHeading)
{
    page.resize(1100, 260);
    QCoreApplication::processEvents();
    QTreeView& tree = page.outline().tree();
    const QModelIndex plan = tree.model()->index(1, 0);
    Q_EMIT tree.clicked(plan);
    const Span heading = page.report()->parts[2].heading;
    const QTextCursor top = page.view().cursorForPosition(QPoint(40, page.view().viewport()->height() / 2));
    EXPECT_GE(static_cast<std::size_t>(top.position()), heading.begin);
}

TEST_F(ReaderPageTest, TheHeaderSaysYearsAndOffersTheOnesAround)
{
    const auto* line = page.header().findChild<QPushButton*>(QStringLiteral("headLine"));
    EXPECT_EQ(line->accessibleName(), QStringLiteral("reviews 2020 · plans 2021"));
    auto* notice = page.header().findChild<QLabel*>(QStringLiteral("notice"));
    EXPECT_FALSE(notice->isVisible());
    page.setReport(page.report(), {}, true);
    EXPECT_TRUE(notice->isVisible()) << "an invented report is said to be invented";
}

TEST_F(ReaderPageTest, EveryLabelIsPlainText)
{
    for (const QLabel* label : page.header().findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(ReaderPageTest, LargerTextIsLarger)
{
    const double before = page.view().boxesOf(0).front().height();
    page.view().setZoom(5);
    EXPECT_GT(page.view().boxesOf(0).front().height(), before);
    EXPECT_EQ(page.view().toPlainText(), toQt(std::u16string_view(page.report()->text)));
}

TEST_F(ReaderPageTest, TheTextFetchesNothing)
{
    EXPECT_FALSE(page.view().document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///dev/null"))).isValid());
}

} // namespace
} // namespace duixian::reader
