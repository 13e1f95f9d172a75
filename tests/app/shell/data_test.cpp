// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person who takes data out of a library of two years.
class DataTest : public WindowFixture {
protected:
    DataTest()
    {
        importYears({2020, 2021});
        window->openReport(workspace->reports().front().id);
        window->actions().exportData->trigger();
    }

    [[nodiscard]] DataDialog& dialog() const { return *window->findChild<DataDialog*>(); }
    void choose(QComboBox& box, const QString& words)
    {
        const int index = box.findText(words, Qt::MatchStartsWith);
        ASSERT_GE(index, 0) << words.toStdString();
        box.setCurrentIndex(index);
    }
    /// Presses Save, names the file, waits for its end; what is told then.
    QString saved(const QString& name)
    {
        prompts->output = folder.filePath(name);
        QTest::mouseClick(&dialog().save(), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog().outcome().text().isEmpty(); }, 20000));
        return dialog().outcome().text();
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(DataTest, ATableGoesOutAsCsvWithTheMarkThatExcelWants)
{
    choose(dialog().table(), QStringLiteral("Panel"));
    EXPECT_TRUE(saved(QStringLiteral("panel.csv")).contains(QStringLiteral("panel.csv")));
    const QByteArray table = bytes(QStringLiteral("panel.csv"));
    EXPECT_TRUE(table.startsWith("\xEF\xBB\xBFplace,"));
    EXPECT_TRUE(table.contains("years_unchanged"));
    dialog().mark().setChecked(false);
    (void)saved(QStringLiteral("bare.csv"));
    EXPECT_TRUE(bytes(QStringLiteral("bare.csv")).startsWith("place,"));
}

TEST_F(DataTest, TheEndingOfTheFormIsAddedWhereItIsLeftOff)
{
    choose(dialog().form(), QStringLiteral("One table (Excel)"));
    EXPECT_FALSE(dialog().mark().isEnabled());
    (void)saved(QStringLiteral("book"));
    EXPECT_TRUE(bytes(QStringLiteral("book.xlsx")).startsWith("PK"));
}

TEST_F(DataTest, APackageAndAProjectAreOfTheWholeLibraryAndNeedNoTable)
{
    choose(dialog().form(), QStringLiteral("Data package (zip)"));
    EXPECT_FALSE(dialog().table().isEnabled());
    (void)saved(QStringLiteral("all.zip"));
    EXPECT_TRUE(bytes(QStringLiteral("all.zip")).contains("datapackage.json"));
    choose(dialog().form(), QStringLiteral("Data package (folder)"));
    (void)saved(QStringLiteral("all"));
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("all/datapackage.json"))));
    choose(dialog().form(), QStringLiteral("Project"));
    (void)saved(QStringLiteral("all.qdpx"));
    EXPECT_TRUE(bytes(QStringLiteral("all.qdpx")).contains("project.qde"));
}

TEST_F(DataTest, ReportsChosenInTheTreeGoOutAlone)
{
    choose(dialog().form(), QStringLiteral("One table (CSV)"));
    (void)saved(QStringLiteral("whole.csv"));
    ASSERT_EQ(dialog().scope().count(), 2) << "the report that is read is chosen in the tree";
    dialog().scope().setCurrentIndex(1);
    (void)saved(QStringLiteral("one.csv"));
    EXPECT_LT(bytes(QStringLiteral("one.csv")).size(), bytes(QStringLiteral("whole.csv")).size());
    EXPECT_GT(bytes(QStringLiteral("one.csv")).count('\n'), 1);
}

TEST_F(DataTest, WhatCantBeWrittenIsSaidAndNothingElseIsTouched)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("mine")));
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("test.duixian")), folder.filePath(QStringLiteral("mine/kept"))) ||
                QFile(folder.filePath(QStringLiteral("mine/kept"))).open(QIODevice::WriteOnly));
    choose(dialog().form(), QStringLiteral("Data package (folder)"));
    const QString told = saved(QStringLiteral("mine"));
    EXPECT_TRUE(told.contains(QStringLiteral("mine"))) << told.toStdString();
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("mine"))).entryList(QDir::Files), QStringList{QStringLiteral("kept")});
    EXPECT_TRUE(dialog().save().isEnabled()) << "another place can be tried";
}

TEST_F(DataTest, WhoThinksBetterOfItHasWrittenNothing)
{
    prompts->output.clear();
    QTest::mouseClick(&dialog().save(), Qt::LeftButton);
    EXPECT_TRUE(dialog().outcome().text().isEmpty());
    EXPECT_TRUE(dialog().save().isEnabled());
}

} // namespace
} // namespace duixian::shell
