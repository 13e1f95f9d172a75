// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reopening_desk.h"

#include <QAction>
#include <QFile>
#include <QImage>

#include "app/charts/chart_page.h"
#include "app/charts/chart_picture.h"
#include "app/charts/figure_export.h"
#include "app/presentation/qt_text.h"
#include "app/shell/import_desk.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/status_line.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person with two reports and a picture of their chart.
class ReopeningTest : public WindowFixture {
protected:
    ReopeningTest()
    {
        importYears({2020, 2021});
        window->showPage(Page::Chart);
        EXPECT_FALSE(page().chart().rows.empty());
        charts::ChartWriting writing;
        writing.title = u"我的标题";
        writing.notes = {{u"注", charts::keyOf(page().chart().rows[0], page().chart().rows[0].outcome ? -1 : 0), 30, -20}};
        page().setWriting(writing);
        wish = page().wish();
        prompts->output = picture();
        page().exporting().findChild<QAction*>(QStringLiteral("exportPng"))->trigger();
        EXPECT_TRUE(charts::describedIn(picture()));
    }

    charts::ChartPage& page() { return window->chartPage(); }
    [[nodiscard]] QString picture() const { return folder.filePath(QStringLiteral("chart.png")); }
    /// Somewhere else, with nothing written on the chart.
    void goAway()
    {
        page().setWriting({});
        charts::ChartWish other = wish;
        other.kind = charts::ChartKind::Years;
        other.writing = {};
        page().show(other);
        window->showPage(Page::Read);
    }
    [[nodiscard]] QString news() const
    {
        QString all;
        for (const QLabel* label : window->statusLine().findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    void emptyLibrary()
    {
        prompts->newLibrary = folder.filePath(QStringLiteral("other.duixian"));
        window->actions().newLibrary->trigger();
        ASSERT_TRUE(workspace->reports().empty());
    }
    /// Writes the description into the picture anew.
    void describe(const QString& text)
    {
        QImage image(picture());
        image.setText(QLatin1String(charts::descriptionKey), text);
        ASSERT_TRUE(image.save(picture()));
    }

    charts::ChartWish wish;
};

TEST_F(ReopeningTest, APictureThatIsDroppedOpensTheSameChartWithItsWords)
{
    goAway();
    drop({QUrl::fromLocalFile(picture())});
    EXPECT_EQ(window->page(), Page::Chart);
    EXPECT_EQ(page().wish(), wish);
    EXPECT_EQ(page().chart().writing, wish.writing);
    EXPECT_TRUE(news().contains(QStringLiteral("same figures"))) << news().toStdString();
    EXPECT_TRUE(prompts->told.isEmpty());
    EXPECT_FALSE(window->imports().dialog()) << "it is no report";
}

TEST_F(ReopeningTest, ItIsOpenedByTheMenuAndByTheCommandLineToo)
{
    goAway();
    prompts->reports = QStringList{picture()};
    window->actions().importFiles->trigger();
    EXPECT_EQ(page().wish(), wish);
    goAway();
    window->comeForward({picture()});
    EXPECT_EQ(window->page(), Page::Chart);
    EXPECT_EQ(page().wish(), wish);
}

TEST_F(ReopeningTest, FiguresThatChangedSinceAreSaidQuietly)
{
    const auto text = charts::describedIn(picture());
    charts::ChartDescription description = charts::readDescription(*text).description;
    description.figures = std::string(64, '0');
    describe(charts::textOf(description));
    drop({QUrl::fromLocalFile(picture())});
    EXPECT_TRUE(news().contains(QStringLiteral("not all as they were"))) << news().toStdString();
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(ReopeningTest, AReportThatTheLibraryLacksIsNamed)
{
    charts::ChartDescription description = charts::readDescription(*charts::describedIn(picture())).description;
    description.sources.push_back({u"2019年<别处>政府工作报告", "none"});
    describe(charts::textOf(description));
    drop({QUrl::fromLocalFile(picture())});
    EXPECT_EQ(page().wish(), wish);
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told[0].contains(QStringLiteral("2019年<别处>政府工作报告")));
}

TEST_F(ReopeningTest, ALibraryWithoutThePlaceSaysWhatItWouldNeed)
{
    emptyLibrary();
    drop({QUrl::fromLocalFile(picture())});
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told[0].contains(toQt(std::u16string_view(wish.place)))) << prompts->told[0].toStdString();
    EXPECT_TRUE(prompts->told[0].contains(QStringLiteral("2021")));
}

TEST_F(ReopeningTest, DroppedTogetherWithItsReportsItOpensWhenTheyAreIn)
{
    emptyLibrary();
    QList<QUrl> urls{QUrl::fromLocalFile(picture())};
    for (const int year : {2020, 2021})
        urls << QUrl::fromLocalFile(made::reportFile(folder.path(), year));
    drop(urls);
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 2U);
    EXPECT_EQ(window->page(), Page::Chart);
    EXPECT_EQ(page().wish(), wish);
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(ReopeningTest, OfALaterVersionOrBrokenItIsRefusedInASentence)
{
    QString text = *charts::describedIn(picture());
    describe(QString(text).replace(QStringLiteral("\"version\":1"), QStringLiteral("\"version\":9")));
    drop({QUrl::fromLocalFile(picture())});
    describe(text.left(40));
    drop({QUrl::fromLocalFile(picture())});
    ASSERT_EQ(prompts->told.size(), 2);
    EXPECT_TRUE(prompts->told[0].contains(QStringLiteral("newer version")));
    EXPECT_TRUE(prompts->told[1].contains(QStringLiteral("chart.png")));
}

TEST_F(ReopeningTest, AnyOtherPictureIsRefusedAsBefore)
{
    QImage plain(40, 40, QImage::Format_RGB32);
    plain.fill(Qt::white);
    const QString path = folder.filePath(QStringLiteral("plain.png"));
    ASSERT_TRUE(plain.save(path));
    drop({QUrl::fromLocalFile(path)});
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 2U);
    EXPECT_TRUE(window->imports().hasLast());
}

TEST_F(ReopeningTest, HowAFigureWasMadeIsKnownTheNextDay)
{
    charts::FigureWish figure = page().exporting().figure();
    figure.format = charts::FigureFormat::Pdf;
    figure.width = 1234;
    page().exporting().setFigure(figure);
    restart();
    EXPECT_EQ(window->chartPage().exporting().figure(), figure);
}

} // namespace
} // namespace duixian::shell
