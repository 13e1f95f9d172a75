// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/comparison_report_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/compare/report_dialog.h"
#include "tests/app/compare/made_comparison.h"
#include "tests/app/shell/scripted_prompts.h"

namespace duixian::shell {
namespace {

/// The dialog over two reports by hand, as a person sees it.
class ComparisonReportDialog : public testing::Test {
protected:
    ComparisonReportDialog()
    {
        const made::MadeComparison made = made::comparison();
        auto comparison = std::make_shared<ReportComparison>();
        comparison->alignment = *made.alignment;
        desk.ask(comparison, {made.left, made.right});
    }
    void save() { QTest::mouseClick(&desk.dialog().save(), Qt::LeftButton); }
    [[nodiscard]] QString outcome() { return desk.dialog().findChild<QLabel*>(QStringLiteral("outcome"))->text(); }
    [[nodiscard]] QByteArray bytesOf(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    QWidget window;
    ComparisonReportDesk desk{prompts, &window};
};

TEST_F(ComparisonReportDialog, WritesTheFormThatIsChosenWithItsEnding)
{
    ASSERT_TRUE(desk.dialog().isVisible());
    prompts.output = folder.filePath(QStringLiteral("compared"));
    save();
    EXPECT_TRUE(prompts.suggested.endsWith(QStringLiteral(".html"))) << prompts.suggested.toStdString();
    EXPECT_TRUE(bytesOf(prompts.output + QStringLiteral(".html")).startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(outcome().contains(QStringLiteral("compared.html"))) << outcome().toStdString();
    QTest::keyClick(&desk.dialog().form(), Qt::Key_Down);
    save();
    EXPECT_TRUE(prompts.suggested.endsWith(QStringLiteral(".pdf")));
    EXPECT_TRUE(bytesOf(prompts.output + QStringLiteral(".pdf")).startsWith("%PDF-"));
}

TEST_F(ComparisonReportDialog, LeavesOutWhatIsNotWanted)
{
    prompts.output = folder.filePath(QStringLiteral("a.html"));
    save();
    EXPECT_TRUE(bytesOf(prompts.output).contains("id=\"passages\""));
    EXPECT_TRUE(bytesOf(prompts.output).contains("id=\"alone\""));
    QTest::keyClick(&desk.dialog().passages(), Qt::Key_Space);
    QTest::keyClick(&desk.dialog().alone(), Qt::Key_Space);
    save();
    EXPECT_FALSE(bytesOf(prompts.output).contains("id=\"passages\""));
    EXPECT_FALSE(bytesOf(prompts.output).contains("id=\"alone\""));
    EXPECT_TRUE(bytesOf(prompts.output).contains("id=\"sources\""));
}

TEST_F(ComparisonReportDialog, SaysWhatWentWrongAndWritesNothingWithoutAName)
{
    save();
    EXPECT_TRUE(outcome().isEmpty());
    prompts.output = folder.filePath(QStringLiteral("no/such/folder/a.html"));
    save();
    EXPECT_FALSE(outcome().isEmpty());
    EXPECT_FALSE(QFile::exists(prompts.output));
}

} // namespace
} // namespace duixian::shell
