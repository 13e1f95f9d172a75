// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/question_field.h"
#include "app/reader/reader_page.h"
#include "app/search/search_page.h"
#include "app/shell/jump_box.h"
#include "app/shell/jump_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class JumpTest : public WindowFixture {
protected:
    [[nodiscard]] JumpBox& box() { return window->jumps().box(); }

    void open() { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }

    /// Through the input method; what fits is there after the pause.
    void type(const QString& words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(&box().field(), &event);
        QSignalSpy typed(&box().field(), &presentation::QuestionField::typed);
        EXPECT_TRUE(typed.wait());
    }

    [[nodiscard]] QStringList rows()
    {
        QStringList all;
        for (int row = 0; row < box().list().count(); ++row)
            all << box().list().item(row)->text();
        return all;
    }

    void press(Qt::Key key) { QTest::keyClick(&box().field(), key); }
};

TEST_F(JumpTest, LeadsToAReportInEitherScript)
{
    importYears({2020, 2021});
    open();
    ASSERT_TRUE(box().isVisible());
    EXPECT_TRUE(box().field().hasFocus());
    type(QStringLiteral("松溪區 2020"));
    ASSERT_GE(rows().size(), 2);
    EXPECT_EQ(rows().first().toStdString(), "2020 松溪区");
    EXPECT_EQ(rows().last().toStdString(), "Search all reports for “松溪區 2020”");
    press(Qt::Key_Return);
    EXPECT_FALSE(box().isVisible());
    EXPECT_EQ(window->readerPage().report()->head.planned, Period::year(2020));
}

TEST_F(JumpTest, LeadsToCommandsPlacesAndIndicators)
{
    importYears({2021});
    open();
    type(QStringLiteral("history"));
    EXPECT_EQ(rows().first().toStdString(), "History…");
    press(Qt::Key_Escape);
    EXPECT_FALSE(box().isVisible());
    open();
    type(QStringLiteral("松溪区"));
    const auto place = rows().indexOf(QStringLiteral("松溪区"));
    ASSERT_GE(place, 0);
    for (int i = 0; i < place; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window->page(), Page::Chart);
    open();
    type(QStringLiteral("一般公共预算收入"));
    press(Qt::Key_Return);
    EXPECT_EQ(window->page(), Page::Search);
    EXPECT_EQ(window->searchPage().question().toStdString(), "indicator:\"一般公共预算收入\"");
}

TEST_F(JumpTest, SearchesForTheWordsByItsLastRow)
{
    importYears({2021});
    open();
    type(QStringLiteral("新建学校"));
    ASSERT_EQ(rows().size(), 1);
    QTest::mouseClick(box().list().viewport(), Qt::LeftButton, {}, box().list().visualItemRect(box().list().item(0)).center());
    EXPECT_EQ(window->page(), Page::Search);
    EXPECT_EQ(window->searchPage().question(), QStringLiteral("新建学校"));
}

TEST_F(JumpTest, WhatWasUsedLastComesFirst)
{
    importYears({2020, 2021});
    open();
    type(QStringLiteral("history"));
    press(Qt::Key_Return);
    for (QWidget* dialog : window->findChildren<QDialog*>())
        dialog->close();
    open();
    EXPECT_EQ(rows().first().toStdString(), "History…");
    press(Qt::Key_Escape);
    restart();
    open();
    EXPECT_EQ(rows().first().toStdString(), "History…") << "also tomorrow";
}

TEST_F(JumpTest, OpensByTheFieldInTheCornerAndClosesByAClickElsewhere)
{
    importYears({2021});
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("jumpField")), Qt::LeftButton);
    EXPECT_TRUE(box().isVisible());
    window->library().focusFilter();
    EXPECT_FALSE(box().isVisible());
}

TEST(JumpTargets, AreFoundByAllWordsAndNoMoreThanAFewOfASort)
{
    std::vector<JumpTarget> targets;
    for (int i = 0; i < 20; ++i)
        targets.push_back(
            {JumpTarget::Sort::Report, QStringLiteral("report:%1").arg(i), {}, {}, {}, QStringLiteral("20%1 青石区").arg(i), {}});
    targets.push_back({JumpTarget::Sort::Command, QStringLiteral("command"), {}, {}, {}, QStringLiteral("石 command"), {}});
    EXPECT_EQ(fittingTargets(targets, {QStringLiteral("石")}, {}).size(), 9U);
    EXPECT_EQ(fittingTargets(targets, {QStringLiteral("石"), QStringLiteral("2019")}, {}).size(), 1U);
    EXPECT_EQ(fittingTargets(targets, {QStringLiteral("石")}, {}).front()->id, QStringLiteral("command")) << "it begins so";
    EXPECT_EQ(fittingTargets(targets, {}, {QStringLiteral("report:7")}).front()->id, QStringLiteral("report:7"));
    EXPECT_TRUE(fittingTargets(targets, {QStringLiteral("no")}, {}).empty());
}

} // namespace
} // namespace duixian::shell
