// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/compare/twin_table.h"
#include "tests/app/compare/made_table.h"

namespace duixian::comparing {
namespace {

class ComparedTableViewTest : public testing::Test {
protected:
    ComparedTableViewTest() : reports(madeReports())
    {
        view.setTable(madeTable(reports), reports);
        view.setAskPath([this](const QString& suggestion, const QString&) {
            return folder.filePath(QStringLiteral("a") + suggestion.right(suggestion.size() - suggestion.lastIndexOf(QLatin1Char('.'))));
        });
        view.resize(1100, 420);
        view.show();
        QCoreApplication::processEvents();
        QObject::connect(&view, &ComparedTableView::openWanted,
                         [this](ReportId report, const Span& span) { opened.emplace_back(report, span); });
        QObject::connect(&view, &ComparedTableView::reportsWanted, [this](const std::vector<ReportId>& ids) {
            wanted.clear();
            for (const ReportId id : ids)
                wanted << id.value;
        });
    }

    template <class Widget>
    Widget& field(const char* name)
    {
        return *view.findChild<Widget*>(QLatin1String(name));
    }
    void choose(const char* name, int data)
    {
        auto& box = field<QComboBox>(name);
        box.setCurrentIndex(box.findData(data));
    }
    /// Each line as its kind's sign and its cells.
    QStringList lines() const
    {
        QStringList out;
        for (int line = 0; line < view.model().rowCount(); ++line) {
            QStringList cells;
            for (int column = 0; column < view.model().columnCount(); ++column) {
                const QModelIndex cell = view.model().index(line, column);
                const QString change = cell.data(ComparedTableModel::ChangeRole).toString();
                cells << cell.data().toString() + (change.isEmpty() ? QString() : QStringLiteral(" [") + change + QLatin1Char(']'));
            }
            out << (view.model().kind(line) == Kind::Target ? QStringLiteral("T ") : QStringLiteral("O ")) +
                       cells.join(QStringLiteral("|"));
        }
        return out;
    }
    void click(int line, int column)
    {
        const QModelIndex index = view.model().index(line, column);
        QTableView& table = view.table().viewOf(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(index).center());
    }
    void save(const char* action)
    {
        QMenu& menu = *field<QToolButton>("exportTable").menu();
        Q_EMIT menu.aboutToShow();
        menu.findChild<QAction*>(QLatin1String(action))->trigger();
    }
    QByteArray written(const char* name)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::vector<ComparedReport> reports;
    ComparedTableView view;
    std::vector<std::pair<ReportId, Span>> opened;
    QList<qint64> wanted;
};

TEST_F(ComparedTableViewTest, KeepsTargetAndOutcomeApartAndSaysWhatLiesBetween)
{
    const QAbstractItemModelTester tester(const_cast<ComparedTableModel*>(&view.model()),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose("spread", static_cast<int>(Spread::Any));
    EXPECT_EQ(lines(), (QStringList{
                           QStringLiteral("T 地区生产总值|growth \u00B7 %|\u2265 7|8 [+1*]|6 [\u22122]"),
                           QStringLiteral("O 地区生产总值|growth \u00B7 %|\u2013|6.5|7.1 [+0.6]"),
                           QStringLiteral("O 财政收入|亿元|100|110 [+10 %]|\u2013"),
                           QStringLiteral("T 新建公厕数|座|12|\u2013|\u2013"),
                       }));
    choose("with", static_cast<int>(ComparedWith::First));
    EXPECT_EQ(lines().at(0), QStringLiteral("T 地区生产总值|growth \u00B7 %|\u2265 7|8 [+1*]|6 [\u22121*]"));
    choose("with", -1);
    EXPECT_EQ(lines().at(0), QStringLiteral("T 地区生产总值|growth \u00B7 %|\u2265 7|8|6"));
}

TEST_F(ComparedTableViewTest, ShowsWhatSeveralSayUntilAPersonWantsMoreOrLess)
{
    EXPECT_EQ(view.model().rowCount(), 3);
    choose("spread", static_cast<int>(Spread::All));
    EXPECT_EQ(view.model().rowCount(), 1);
    choose("spread", static_cast<int>(Spread::Any));
    EXPECT_EQ(view.model().rowCount(), 4);
    choose("kind", static_cast<int>(Kind::Target));
    EXPECT_EQ(view.model().rowCount(), 2);
    choose("kind", static_cast<int>(Kind::Outcome));
    EXPECT_EQ(view.model().rowCount(), 2);
    choose("kind", -1);
    QTest::mouseClick(view.findChild<QCheckBox*>(), Qt::LeftButton, Qt::NoModifier, QPoint(8, view.findChild<QCheckBox*>()->height() / 2));
    EXPECT_EQ(view.model().rowCount(), 3) << "one report alone differs from none";
    view.findChild<QLineEdit*>()->setText(QStringLiteral("财政"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.model().rowCount() == 1; }));
}

TEST_F(ComparedTableViewTest, AFilterThatLeavesNothingSaysSo)
{
    view.findChild<QLineEdit*>()->setText(QStringLiteral("nothing"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.model().rowCount() == 0; }));
    EXPECT_FALSE(view.table().isVisible());
    EXPECT_FALSE(field<QToolButton>("exportTable").isEnabled());
}

TEST_F(ComparedTableViewTest, AClickOnAFigureOpensItsSentence)
{
    click(1, ComparedTableModel::FirstReportColumn + 2);
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened[0].first, ReportId{3});
    EXPECT_EQ(reports[2].report->text.substr(opened[0].second.begin, opened[0].second.length()), u"7.1%");
    click(1, ComparedTableModel::FirstReportColumn);
    click(1, ComparedTableModel::IndicatorColumn);
    EXPECT_EQ(opened.size(), 1U) << "nothing stands there";
}

TEST_F(ComparedTableViewTest, EnterOpensItToo)
{
    QTableView& rest = view.table().rest();
    rest.setFocus();
    rest.setCurrentIndex(view.model().index(0, ComparedTableModel::FirstReportColumn + 1));
    QTest::keyClick(&rest, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened[0].first, ReportId{2});
}

TEST_F(ComparedTableViewTest, AClickOnAHeadSorts)
{
    choose("spread", static_cast<int>(Spread::Any));
    QHeaderView& header = *view.table().rest().horizontalHeader();
    const int column = ComparedTableModel::FirstReportColumn + 1;
    const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
    const auto first = [&] { return lines().at(0).section(QLatin1Char('|'), 3, 3); };
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_EQ(first(), QStringLiteral("6.5"));
    EXPECT_EQ(lines().last().section(QLatin1Char('|'), 3, 3), QStringLiteral("\u2013")) << "what has none is last";
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_EQ(first(), QStringLiteral("110 [+10 %]"));
    EXPECT_EQ(lines().last().section(QLatin1Char('|'), 3, 3), QStringLiteral("\u2013"));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_EQ(first(), QStringLiteral("8 [+1*]")) << "as it was";
}

TEST_F(ComparedTableViewTest, AReportIsSortedByWhatLiesBetweenToo)
{
    QHeaderView& header = *view.table().rest().horizontalHeader();
    const int column = ComparedTableModel::FirstReportColumn + 1;
    const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
    Q_EMIT header.customContextMenuRequested(at);
    auto* const byChange = view.findChild<QAction*>(QStringLiteral("byChange"));
    ASSERT_NE(byChange, nullptr);
    byChange->trigger();
    EXPECT_EQ(lines().at(0).section(QLatin1Char('|'), 3, 3), QStringLiteral("110 [+10 %]"));
    EXPECT_EQ(lines().at(1).section(QLatin1Char('|'), 3, 3), QStringLiteral("8 [+1*]"));
    EXPECT_EQ(lines().at(2).section(QLatin1Char('|'), 3, 3), QStringLiteral("6.5")) << "nothing to be set against";
}

TEST_F(ComparedTableViewTest, TheNamesStayWhileTheReportsScroll)
{
    view.resize(620, 300);
    QCoreApplication::processEvents();
    QTableView& rest = view.table().rest();
    rest.scrollTo(view.model().index(0, ComparedTableModel::FirstReportColumn + 2));
    QCoreApplication::processEvents();
    EXPECT_GT(rest.horizontalScrollBar()->value(), 0);
    EXPECT_FALSE(view.table().first().isColumnHidden(ComparedTableModel::IndicatorColumn));
    EXPECT_TRUE(rest.isColumnHidden(ComparedTableModel::IndicatorColumn));
    EXPECT_EQ(view.table().first().viewport()->height(), rest.viewport()->height());
}

TEST_F(ComparedTableViewTest, ReportsAreTakenOutAndAdded)
{
    const auto crosses = [&] { return view.findChildren<QToolButton*>(QStringLiteral("takeOut")); };
    ASSERT_EQ(crosses().size(), 3);
    QTest::mouseClick(crosses().at(1), Qt::LeftButton);
    EXPECT_EQ(wanted, (QList<qint64>{1, 3}));
    EXPECT_FALSE(field<QToolButton>("addReport").isEnabled()) << "there is no other";
    view.setChoices({{ReportId{1}, QStringLiteral("青石区 2019"), {}, {QStringLiteral("青石区")}, 2019},
                     {ReportId{7}, QStringLiteral("临江县 2019"), {}, {QStringLiteral("临江县")}, 2019}});
    ASSERT_TRUE(field<QToolButton>("addReport").isEnabled());
    QMenu& menu = *field<QToolButton>("addReport").menu();
    Q_EMIT menu.aboutToShow();
    ASSERT_EQ(menu.findChildren<QMenu*>().size(), 1);
    menu.findChild<QMenu*>()->actions().at(0)->trigger();
    EXPECT_EQ(wanted, (QList<qint64>{1, 2, 3, 7}));
}

TEST_F(ComparedTableViewTest, OfTwoReportsNoneCanBeTakenOut)
{
    reports.pop_back();
    ComparedTable table = madeTable(madeReports());
    table.columns.pop_back();
    for (ComparedRow& row : table.rows)
        row.cells.pop_back();
    view.setTable(table, reports);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QToolButton* cross : view.findChildren<QToolButton*>(QStringLiteral("takeOut")))
        EXPECT_FALSE(cross->isEnabled());
    EXPECT_EQ(field<QComboBox>("spread").count(), 2) << "both, or any";
}

TEST_F(ComparedTableViewTest, LeavesAsItIsShownWithRawNumbers)
{
    QSignalSpy saved(&view, &ComparedTableView::saved);
    choose("kind", static_cast<int>(Kind::Outcome));
    save("csv");
    EXPECT_EQ(written("a.csv"),
              QByteArray("\xEF\xBB\xBF" // Excel reads it right
                         "indicator,measure,unit,years,kind,青石区 2019,青石区 2020,青石区 2020 difference,青石区 2020 growth,"
                         "青石区 2021,青石区 2021 difference,青石区 2021 growth\r\n"
                         "地区生产总值,growth,%,year,outcome,,6.5,,,7.1,0.6,\r\n"
                         "财政收入,level,亿元,year,outcome,100,110,10,10,,,\r\n"));
    save("wholeCsv");
    EXPECT_TRUE(QString::fromUtf8(written("a.csv")).contains(QStringLiteral("去年财政收入100亿元。"))) << "with its sentence";
    save("xlsx");
    EXPECT_TRUE(written("a.xlsx").startsWith("PK"));
    EXPECT_EQ(saved.count(), 3);
}

TEST_F(ComparedTableViewTest, LeavesAsAPicture)
{
    save("png");
    const QImage image = QImage::fromData(written("a.png"));
    EXPECT_GT(image.width(), 600);
    EXPECT_EQ(image.text(QStringLiteral("Title")), view.figure().title);
    save("svg");
    const QString svg = QString::fromUtf8(written("a.svg"));
    for (const char* words : {"地区生产总值", "财政收入", "+0.6", "青石区 2021", "2021年青石区政府工作报告"})
        EXPECT_TRUE(svg.contains(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(svg.contains(QStringLiteral("新建公厕数"))) << "what is not shown";
    save("pdf");
    EXPECT_TRUE(written("a.pdf").startsWith("%PDF"));
}

TEST_F(ComparedTableViewTest, TellsWhereAFileCanNotBeWritten)
{
    view.setAskPath([](const QString&, const QString&) { return QStringLiteral("/nowhere/at/all.csv"); });
    QSignalSpy failed(&view, &ComparedTableView::failed);
    save("csv");
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.at(0).at(0).toString().contains(QStringLiteral("all.csv")));
    view.setAskPath([](const QString&, const QString&) { return QString(); });
    save("csv");
    EXPECT_EQ(failed.count(), 1) << "who thinks better of it hears nothing";
}

TEST_F(ComparedTableViewTest, TheChosenLinesAreCopied)
{
    click(1, ComparedTableModel::IndicatorColumn);
    save("copyTable");
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->text(),
              QStringLiteral("Indicator\tMeasure, unit\t青石区 2019\t青石区 2020\t青石区 2021\n"
                             "地区生产总值\tgrowth \u00B7 %\t\u2013\t6.5\t7.1 (+0.6)\n"));
}

TEST_F(ComparedTableViewTest, ATipTellsAllThatIsKnown)
{
    const QString tip = view.model().index(0, ComparedTableModel::FirstReportColumn + 2).data(Qt::ToolTipRole).toString();
    for (const char* words :
         {"2021年青石区政府工作报告", "青石区 2020", "\u22122 percentage points", "今年地区生产总值增长6%，力争增长6.9%。"})
        EXPECT_TRUE(tip.contains(QString::fromUtf8(words))) << words << "\n" << tip.toStdString();
}

} // namespace
} // namespace duixian::comparing
