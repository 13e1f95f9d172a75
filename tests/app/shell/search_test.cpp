// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/question_field.h"
#include "app/reader/find_bar.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/search/hit_view.h"
#include "app/search/search_head.h"
#include "app/search/search_page.h"
#include "app/shell/search_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class SearchTest : public WindowFixture {
protected:
    [[nodiscard]] searching::SearchPage& page() { return window->searchPage(); }

    void compose(QWidget& field, const QString& words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(&field, &event);
    }

    /// Types through the input method and waits for the answer.
    void search(const QString& words)
    {
        QSignalSpy answered(&window->searches().searching(), &Searching::finished);
        page().head().field().clear();
        compose(page().head().field(), words);
        QTest::keyClick(&page().head().field(), Qt::Key_Return);
        ASSERT_TRUE(!answered.isEmpty() || answered.wait(20000));
    }

    void clickHit(int row)
    {
        searching::HitView& view = page().view();
        view.scrollTo(page().found().index(row));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(page().found().index(row)).center());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), key, modifiers); }
};

TEST_F(SearchTest, TypesClicksAHitReadsAndComesBack)
{
    window->resize(1100, 500);
    importYears({2016, 2017, 2018, 2019, 2020, 2021});
    key(Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(window->page(), Page::Search);
    EXPECT_TRUE(page().head().field().hasFocus());
    search(QStringLiteral("增长"));
    ASSERT_TRUE(page().showsHits());
    const int last = page().found().rowCount() - 1;
    clickHit(last);
    ASSERT_EQ(window->page(), Page::Read);
    reader::ReaderPage& read = window->readerPage();
    EXPECT_EQ(window->currentReport(), page().found().hits().back().report);
    EXPECT_TRUE(read.findBar().isVisible());
    EXPECT_EQ(read.findBar().words(), QStringLiteral("增长"));
    EXPECT_FALSE(read.view().boxesOf(page().found().hits().back().marks.front()).empty());
    const int scrolled = page().view().verticalScrollBar()->value();
    EXPECT_GT(scrolled, 0);
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_EQ(window->page(), Page::Search);
    EXPECT_EQ(page().question(), QStringLiteral("增长"));
    EXPECT_EQ(page().view().currentIndex().row(), last);
    EXPECT_EQ(page().view().verticalScrollBar()->value(), scrolled);
    EXPECT_TRUE(page().view().hasFocus());
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->page(), Page::Read);
    EXPECT_TRUE(read.findBar().isVisible());
}

TEST_F(SearchTest, ComesBackToTheQuestionBefore)
{
    importYears({2020, 2021});
    window->showPage(Page::Search);
    search(QStringLiteral("新建学校"));
    clickHit(1);
    key(Qt::Key_4, Qt::ControlModifier);
    search(QStringLiteral("预算收入"));
    clickHit(1);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_EQ(window->page(), Page::Search);
    EXPECT_EQ(page().question(), QStringLiteral("新建学校"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().view().currentIndex().row() == 1; }));
}

TEST_F(SearchTest, WhatComesIntoTheLibraryComesIntoTheAnswer)
{
    importYears({2020});
    window->showPage(Page::Search);
    search(QStringLiteral("新建学校"));
    EXPECT_EQ(page().found().hits().size(), 1U);
    importYears({2021});
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().found().hits().size() == 2; }));
}

TEST_F(SearchTest, ASearchIsKeptRenamedDeletedAndUndone)
{
    importYears({2020});
    window->showPage(Page::Search);
    search(QStringLiteral("新建学校"));
    prompts->answer = QStringLiteral("schools");
    window->actions().saveSearch->trigger();
    QListWidget& list = page().saved().list();
    ASSERT_EQ(list.count(), 1);
    EXPECT_EQ(list.item(0)->text(), QStringLiteral("schools"));
    const auto counted = [&list](const QString& count) {
        return QTest::qWaitFor([&] { return list.count() == 1 && list.item(0)->data(Qt::UserRole).toString() == count; });
    };
    EXPECT_TRUE(counted(QStringLiteral("1")));
    importYears({2021});
    EXPECT_TRUE(counted(QStringLiteral("2"))) << "the count follows the library";
    prompts->answer = QStringLiteral("new schools");
    Q_EMIT page().saved().renameWanted(QStringLiteral("schools"));
    EXPECT_EQ(list.item(0)->text(), QStringLiteral("new schools"));
    Q_EMIT page().saved().removeWanted(QStringLiteral("new schools"));
    EXPECT_EQ(list.count(), 0);
    window->actions().undo->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&list] { return list.count() == 1; }));
    restart();
    window->showPage(Page::Search);
    EXPECT_EQ(page().saved().list().count(), 1) << "it is in the library";
}

TEST_F(SearchTest, QuestionsAskedBeforeAreOfferedAlsoTomorrow)
{
    importYears({2020});
    window->showPage(Page::Search);
    search(QStringLiteral("新建学校"));
    search(QStringLiteral("预算收入"));
    restart();
    window->showPage(Page::Search);
    QStringList offered;
    for (const QAction* action : page().head().recentQuestions())
        offered << action->text();
    EXPECT_EQ(offered.mid(0, 2).join(QLatin1Char(',')).toStdString(), "预算收入,新建学校");
}

TEST_F(SearchTest, WhatIsFoundIsExportedAndCanBeReadAgain)
{
    importYears({2020, 2021});
    window->showPage(Page::Search);
    EXPECT_FALSE(window->actions().exportHits->isEnabled());
    search(QStringLiteral("新建学校"));
    prompts->output = folder.filePath(QStringLiteral("found.csv"));
    QSignalSpy exported(&window->searches().searching(), &Searching::exported);
    window->actions().exportHits->trigger();
    ASSERT_TRUE(exported.wait(20000));
    EXPECT_EQ(prompts->suggested, QStringLiteral("新建学校.csv"));
    QFile file(prompts->output);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 3);
    EXPECT_TRUE(says(QStringLiteral("found.csv")));
    prompts->output = folder.filePath(QStringLiteral("nowhere/found.xlsx"));
    window->actions().exportHitsExcel->trigger();
    ASSERT_TRUE(exported.wait(20000));
    EXPECT_EQ(prompts->told.size(), 1);
}

TEST_F(SearchTest, TheBarFindsInTheReportAndTheKeysGoOn)
{
    importYears({2021});
    key(Qt::Key_F, Qt::ControlModifier);
    reader::FindBar& bar = window->readerPage().findBar();
    ASSERT_TRUE(bar.isVisible());
    EXPECT_TRUE(bar.field().hasFocus());
    compose(bar.field(), QStringLiteral("增长"));
    const auto told = [this] { return says(QStringLiteral("1 of 3")); };
    EXPECT_TRUE(QTest::qWaitFor(told));
    key(Qt::Key_F3);
    EXPECT_TRUE(says(QStringLiteral("2 of 3")));
    key(Qt::Key_F3, Qt::ShiftModifier);
    key(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(says(QStringLiteral("3 of 3"))) << "round the begin";
    QTest::keyClick(&bar.field(), Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(SearchTest, SelectedWordsAreSearchedInAllReports)
{
    importYears({2020, 2021});
    const auto& text = window->readerPage().report()->text;
    const std::size_t at = text.find(u"新建学校");
    window->readerPage().view().showSpan({at, at + 4});
    QSignalSpy answered(&window->searches().searching(), &Searching::finished);
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(window->page(), Page::Search);
    EXPECT_EQ(page().question(), QStringLiteral("新建学校"));
    EXPECT_TRUE(!answered.isEmpty() || answered.wait(20000));
    EXPECT_EQ(page().found().hits().size(), 2U);
}

TEST_F(SearchTest, TheExamplesFindSomething)
{
    importYears({2021});
    window->showPage(Page::Search);
    const auto examples = page().hints().findChildren<QPushButton*>();
    ASSERT_GE(examples.size(), 3);
    QStringList questions;
    for (const QPushButton* example : examples)
        questions << example->text();
    for (const QString& question : questions) {
        search(question);
        EXPECT_TRUE(page().showsHits()) << question.toStdString();
    }
}

TEST_F(SearchTest, AnotherLibraryBeginsWithoutAQuestion)
{
    importYears({2021});
    window->showPage(Page::Search);
    search(QStringLiteral("新建学校"));
    prompts->newLibrary = folder.filePath(QStringLiteral("other.duixian"));
    window->actions().newLibrary->trigger();
    EXPECT_TRUE(page().question().isEmpty());
    EXPECT_TRUE(page().found().hits().empty());
}

} // namespace
} // namespace duixian::shell
