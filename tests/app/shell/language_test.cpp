// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLocale>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/search/search_page.h"
#include "app/shell/preferences_desk.h"
#include "app/shell/stage.h"
#include "app/shell/theme.h"
#include "app/shell/translations.h"
#include "tests/app/shell/scripted_prompts.h"
#include "tests/app/workspace/made_files.h"

namespace duixian::shell {
namespace {

class LanguageTest : public testing::Test {
protected:
    LanguageTest()
    {
        speak(QStringLiteral("en"));
        stage = std::make_unique<Stage>(workspace, store, folder.path(), nullptr, [] { return std::make_unique<ScriptedPrompts>(); });
        EXPECT_TRUE(stage->begin({}));
    }

    ~LanguageTest() override
    {
        stage.reset();
        speak(QStringLiteral("en"));
        QLocale::setDefault(before);
    }

    void import()
    {
        QSignalSpy finished(&workspace, &Workspace::importFinished);
        workspace.importPaths({made::reportFile(folder.path(), 2020), made::reportFile(folder.path(), 2021)});
        ASSERT_TRUE(!finished.isEmpty() || finished.wait(20000));
    }

    /// As a person does: by the box in the preferences.
    void choose(const QString& name)
    {
        const QPointer<MainWindow> old = &stage->window();
        stage->window().actions().preferences->trigger();
        PreferencesDialog* dialog = stage->window().preferences().dialog();
        ASSERT_NE(dialog, nullptr);
        for (QComboBox* box : dialog->findChildren<QComboBox*>())
            if (const int row = box->findText(name); row >= 0)
                box->setCurrentIndex(row);
        ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); }));
    }

    [[nodiscard]] QString menus()
    {
        QString words;
        for (const QAction* action : stage->window().menuBar()->actions())
            words += action->text() + QLatin1Char(' ');
        return words;
    }

    QLocale before;
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace;
    std::unique_ptr<Stage> stage;
};

TEST_F(LanguageTest, IsSwitchedInTheWindowAndBack)
{
    EXPECT_TRUE(menus().contains(QStringLiteral("&File")));
    choose(QStringLiteral("简体中文"));
    EXPECT_TRUE(menus().contains(QStringLiteral("文件"))) << menus().toStdString();
    EXPECT_TRUE(stage->window().isVisible());
    EXPECT_TRUE(stage->window().preferences().dialog()->isVisible()) << "the dialog stays open";
    choose(QStringLiteral("繁體中文"));
    EXPECT_TRUE(menus().contains(QStringLiteral("檔案"))) << menus().toStdString();
    choose(QStringLiteral("English"));
    EXPECT_TRUE(menus().contains(QStringLiteral("&File"))) << menus().toStdString();
}

TEST_F(LanguageTest, APersonStaysWhereHeWas)
{
    import();
    const ReportId first = workspace.reports().front().id;
    stage->window().openReport(first, 1);
    stage->window().openReport(workspace.reports().back().id);
    stage->window().openReport(first);
    stage->window().readerPage().view().setZoom(2);
    stage->window().resize(1200, 701);
    choose(QStringLiteral("繁體中文"));
    EXPECT_EQ(stage->window().currentReport(), first);
    EXPECT_EQ(stage->window().page(), Page::Read);
    EXPECT_EQ(stage->window().readerPage().view().zoom(), 2);
    EXPECT_EQ(stage->window().size(), QSize(1200, 701));
    EXPECT_EQ(workspace.reports().size(), 2U);
    stage->window().actions().goBack->trigger();
    EXPECT_EQ(stage->window().currentReport(), workspace.reports().back().id) << "the way back as well";
}

TEST_F(LanguageTest, AQuestionStaysAsked)
{
    import();
    stage->window().actions().searchAll->trigger();
    stage->window().searchPage().ask(QStringLiteral("增长"));
    choose(QStringLiteral("简体中文"));
    EXPECT_EQ(stage->window().page(), Page::Search);
    EXPECT_EQ(stage->window().searchPage().question(), QStringLiteral("增长"));
}

TEST_F(LanguageTest, AnImportGoesOn)
{
    const QString many = folder.filePath(QStringLiteral("many"));
    QDir().mkpath(many);
    constexpr int files = 60;
    for (int year = 1600; year < 1600 + files; ++year)
        made::reportFile(many, year);
    QSignalSpy finished(&workspace, &Workspace::importFinished);
    workspace.importPaths({many});
    choose(QStringLiteral("简体中文"));
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(20000));
    EXPECT_EQ(workspace.reports().size(), static_cast<std::size_t>(files));
}

TEST_F(LanguageTest, IsKeptForTheNextStart)
{
    choose(QStringLiteral("繁體中文"));
    EXPECT_EQ(loadPreferences(store).language, QStringLiteral("zh_TW"));
    EXPECT_EQ(spoken(), QStringLiteral("zh_TW"));
}

TEST_F(LanguageTest, QtsOwnWordsAreTranslatedToo)
{
    const auto word = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    EXPECT_EQ(word(), QStringLiteral("Cancel"));
    choose(QStringLiteral("简体中文"));
    EXPECT_EQ(word(), QStringLiteral("取消"));
    choose(QStringLiteral("English"));
    EXPECT_EQ(word(), QStringLiteral("Cancel"));
}

TEST(LanguageOf, GoesByScriptAndCountry)
{
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_CN"))), QStringLiteral("zh_CN"));
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_SG"))), QStringLiteral("zh_CN"));
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_TW"))), QStringLiteral("zh_TW"));
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_HK"))), QStringLiteral("zh_TW"));
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("zh_Hant"))), QStringLiteral("zh_TW"));
    EXPECT_EQ(languageOf(QLocale(QStringLiteral("de_DE"))), QStringLiteral("en"));
}

} // namespace
} // namespace duixian::shell
