// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's decisions on the same report, side by side in the window.
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/statement_panel.h"
#include "app/shell/agreement_dialog.h"
#include "app/shell/second_reader_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// Two people begin with a copy of one library, and go over its report each by himself.
class TwoReadersInWindow : public WindowFixture {
protected:
    TwoReadersInWindow()
    {
        importYears({2021});
        other = folder.filePath(QStringLiteral("colleague.duixian"));
        EXPECT_TRUE(QFile::copy(workspace->path(), other));
        Workspace colleague;
        EXPECT_TRUE(colleague.open(other));
        report = window->currentReport();
        const auto named = [&](std::size_t index, std::u16string indicator) {
            Statement settled = colleague.report(report)->statements[index];
            settled.indicator = std::move(indicator);
            colleague.correct(report, {index, false}, settled);
        };
        named(0, u"工业总产值");
        colleague.accept(report, {1, false});
        named(2, u"新建公园数");
        workspace->accept(report, {0, false});
        workspace->accept(report, {1, false});
    }

    AgreementDialog& compare()
    {
        prompts->library = other;
        window->actions().compareReaders->trigger();
        AgreementDialog& dialog = *window->secondReader().dialog();
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.agreement().rowCount() > 0; }, 10000));
        return dialog;
    }
    [[nodiscard]] static QString rowOf(const QTableWidget& table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.item(row, column)->text();
        return cells.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QString indicatorOf(std::size_t index)
    {
        return toQt(std::u16string_view(workspace->report(report)->statements[index].indicator));
    }
    void bringIn(AgreementDialog& dialog)
    {
        QSignalSpy changed(workspace.get(), &Workspace::historyChanged);
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Bring in"))
                QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(changed.wait(10000));
    }

    QString other;
    ReportId report;
};

TEST_F(TwoReadersInWindow, SeeHowFarTheyAgreeFieldByField)
{
    AgreementDialog& dialog = compare();
    EXPECT_EQ(rowOf(dialog.agreement(), 0).toStdString(), "A statement at all | 2 of 2 | 100.0 % | –");
    EXPECT_TRUE(rowOf(dialog.agreement(), 8).startsWith(QStringLiteral("Indicator | 1 of 2 | 50.0 %")))
        << rowOf(dialog.agreement(), 8).toStdString();
    ASSERT_EQ(dialog.differences().rowCount(), 1);
    EXPECT_TRUE(rowOf(dialog.differences(), 0).endsWith(QStringLiteral("Indicator: 工业总产值")))
        << rowOf(dialog.differences(), 0).toStdString();
}

TEST_F(TwoReadersInWindow, ChooseWhoseWordHoldsByKeyAndUndoTheWhole)
{
    const QString mine = indicatorOf(0);
    const QString rest = indicatorOf(2);
    AgreementDialog& dialog = compare();
    QTest::keyClick(&dialog.differences(), Qt::Key_T);
    EXPECT_EQ(dialog.differences().item(0, 3)->checkState(), Qt::Checked);
    EXPECT_EQ(dialog.differences().item(0, 2)->checkState(), Qt::Unchecked);
    bringIn(dialog);
    EXPECT_EQ(indicatorOf(0).toStdString(), "工业总产值");
    EXPECT_EQ(indicatorOf(2).toStdString(), "新建公园数") << "what only the colleague judged came too";
    EXPECT_TRUE(window->actions().undo->text().contains(QStringLiteral("colleague.duixian")));
    QSignalSpy walked(workspace.get(), &Workspace::walked);
    window->actions().undo->trigger();
    ASSERT_TRUE(walked.wait(10000));
    EXPECT_EQ(indicatorOf(0), mine);
    EXPECT_EQ(indicatorOf(2), rest);
}

TEST_F(TwoReadersInWindow, MayLeaveWhatOnlyTheOtherJudged)
{
    const QString rest = indicatorOf(2);
    AgreementDialog& dialog = compare();
    QTest::mouseClick(&dialog.differences(), Qt::LeftButton);
    QTest::keyClick(&dialog.differences(), Qt::Key_T);
    dialog.findChild<QCheckBox*>()->setChecked(false);
    bringIn(dialog);
    EXPECT_EQ(indicatorOf(0).toStdString(), "工业总产值");
    EXPECT_EQ(indicatorOf(2), rest);
}

TEST_F(TwoReadersInWindow, WhatIsDecidedMeanwhileIsSeen)
{
    AgreementDialog& dialog = compare();
    ASSERT_EQ(dialog.differences().rowCount(), 1);
    workspace->withdraw(report, {0, false});
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.differences().rowCount() == 0; }, 10000));
}

TEST_F(TwoReadersInWindow, AreToldWhatCanNotBeCompared)
{
    prompts->library = workspace->path();
    window->actions().compareReaders->trigger();
    ASSERT_EQ(prompts->told.size(), 1);
    prompts->library = folder.filePath(QStringLiteral("none.duixian"));
    window->actions().compareReaders->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return prompts->told.size() == 2; }, 10000));
    EXPECT_TRUE(prompts->told.last().contains(QStringLiteral("none.duixian")));
}

} // namespace
} // namespace duixian::shell
