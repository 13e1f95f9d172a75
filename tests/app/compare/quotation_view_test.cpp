// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotation_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/compare/twin_table.h"
#include "tests/app/compare/made_table.h"

namespace duixian::comparing {
namespace {

class QuotationViewTest : public testing::Test {
protected:
    QuotationViewTest() : reports(madeReports())
    {
        view.setMatrix(madeMatrix(), reports);
        view.setAskPath([this](const QString& suggestion, const QString&) {
            return folder.filePath(QStringLiteral("a") + suggestion.right(suggestion.size() - suggestion.lastIndexOf(QLatin1Char('.'))));
        });
        view.resize(1100, 360);
        view.show();
        QCoreApplication::processEvents();
    }

    QStringList line(int row) const
    {
        QStringList out;
        for (int column = 0; column < view.model().columnCount(); ++column)
            out << view.model().index(row, column).data().toString();
        return out;
    }
    void click(int row, int column)
    {
        const QModelIndex index = view.model().index(row, column);
        QTableView& table = view.table().viewOf(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(index).center());
    }
    QListWidget& quotations() { return *view.findChild<QListWidget*>(); }
    QByteArray saved(const char* action, const char* name)
    {
        QMenu& menu = *view.findChild<QToolButton*>(QStringLiteral("exportTable"))->menu();
        Q_EMIT menu.aboutToShow();
        menu.findChild<QAction*>(QLatin1String(action))->trigger();
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::vector<ComparedReport> reports;
    QuotationView view;
};

TEST_F(QuotationViewTest, TellsHowManyParagraphsAndWhichShare)
{
    const QAbstractItemModelTester tester(const_cast<QuotationModel*>(&view.model()),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(line(0), (QStringList{QStringLiteral("教育"), QStringLiteral("2 \u00B7 50 %"), QStringLiteral("1 \u00B7 40 %"),
                                    QStringLiteral("\u2013")}));
    EXPECT_EQ(line(1).at(3), QStringLiteral("1 \u00B7 45 %"));
}

TEST_F(QuotationViewTest, AChosenCellIsReadWholeAndOpened)
{
    click(0, 1);
    ASSERT_EQ(quotations().count(), 2);
    EXPECT_EQ(quotations().item(0)->text(), QStringLiteral("去年财政收入100亿元"));
    std::vector<std::pair<ReportId, Span>> opened;
    QObject::connect(&view, &QuotationView::openWanted, [&](ReportId report, const Span& span) { opened.emplace_back(report, span); });
    QTest::mouseClick(quotations().viewport(), Qt::LeftButton, Qt::NoModifier, quotations().visualItemRect(quotations().item(1)).center());
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened[0], (std::pair{ReportId{1}, Span{11, 20}}));
    click(0, 3);
    EXPECT_EQ(quotations().count(), 0) << "that one says nothing";
}

TEST_F(QuotationViewTest, AClickOnAHeadSortsByShare)
{
    QHeaderView& header = *view.table().rest().horizontalHeader();
    const QPoint at(header.sectionViewportPosition(3) + header.sectionSize(3) / 2, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_EQ(line(0).at(0), QStringLiteral("教育")) << "the least first";
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_EQ(line(0).at(0), QStringLiteral("医疗"));
}

TEST_F(QuotationViewTest, LeavesAsFiles)
{
    EXPECT_TRUE(QString::fromUtf8(saved("csv", "a.csv")).contains(QStringLiteral("教育,2,2,20,0.5,1,1,12,0.4,0,0,0,0")));
    EXPECT_TRUE(QString::fromUtf8(saved("wholeCsv", "a.csv")).contains(QStringLiteral("去年财政收入100亿元")));
    EXPECT_TRUE(saved("xlsx", "a.xlsx").startsWith("PK"));
    EXPECT_TRUE(QString::fromUtf8(saved("svg", "a.svg")).contains(QStringLiteral("2 \u00B7 50 %")));
}

} // namespace
} // namespace duixian::comparing
