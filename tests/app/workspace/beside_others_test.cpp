// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that shares its library with the command line, and its machine with files made to harm.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include "app/workspace/workspace.h"
#include "core/library/check.h"
#include "tests/app/workspace/made_files.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/core/sources/hostile_maker.h"

namespace duixian {
namespace {

class WorkspaceBesideOthers : public testing::Test {
protected:
    WorkspaceBesideOthers() { EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian")))); }

    [[nodiscard]] QString reportsIn(const QString& name, int first, int count) const
    {
        QDir(folder.path()).mkpath(name);
        for (int i = first; i < first + count; ++i)
            made::file(folder.filePath(name), QStringLiteral("%1.txt").arg(i),
                       QByteArray::fromStdString(intake::madeReport("云泽区", 1500 + i, static_cast<unsigned>(i), 2)));
        return folder.filePath(name);
    }
    ImportSummary waited()
    {
        constexpr int longest = 300'000;
        EXPECT_TRUE(!finished.isEmpty() || finished.wait(longest));
        return finished.isEmpty() ? ImportSummary{} : finished.takeFirst().first().value<ImportSummary>();
    }

    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy finished{&workspace, &Workspace::importFinished};
};

TEST_F(WorkspaceBesideOthers, ItAndTheCommandLineBringTheirReportsIntoOneLibrary)
{
    const int each = library::rounds(50, 200);
    const QString own = reportsIn(QStringLiteral("own"), 0, each);
    const QString others = reportsIn(QStringLiteral("others"), each, each);
    QProcess other;
    other.start(QStringLiteral(DUIXIAN_CLI), {QStringLiteral("import"), QStringLiteral("--library"), workspace.path(), others});
    workspace.importPaths({own});
    const ImportSummary summary = waited();
    EXPECT_EQ(summary.count(intake::Status::Failed), 0U) << "nothing of the other is seen";
    EXPECT_EQ(summary.results.size(), static_cast<std::size_t>(each));
    EXPECT_TRUE(other.state() == QProcess::NotRunning || other.waitForFinished(300'000));
    EXPECT_EQ(other.exitCode(), 0);
    EXPECT_EQ(other.readAllStandardError().toStdString(), "");
    const auto path = workspace.path().toStdString();
    EXPECT_EQ(library::Library::open(path)->list().size(), static_cast<std::size_t>(2 * each));
    EXPECT_TRUE(library::check(path, library::Depth::Full)->findings.empty());
}

TEST_F(WorkspaceBesideOthers, WithFilesMadeToHarmTheWindowGoesOnAndTheOtherFilesArrive)
{
    constexpr int reports = 20;
    const QString batch = reportsIn(QStringLiteral("batch"), 0, reports);
    const std::pair<const char*, std::string> harmful[] = {
        {"100a.pdf", sources::pdfStreamBomb()},
        {"100b.pdf", sources::pdfPageLoop()},
        {"11a.docx", sources::docxWithZeros("word/document.xml", 1'000'000'000)},
    };
    for (const auto& [name, bytes] : harmful)
        made::file(batch, QLatin1String(name), QByteArray::fromStdString(bytes));
    int turns = 0;
    qint64 latest = 0;
    QElapsedTimer sinceLast;
    sinceLast.start();
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &workspace, [&] {
        latest = std::max(latest, sinceLast.restart());
        ++turns;
    });
    ticks.start(10);
    workspace.importPaths({batch});
    const ImportSummary summary = waited();
    constexpr int atLeast = 10;
    EXPECT_GE(turns, atLeast) << "the window stood still";
    RecordProperty("latestMilliseconds", static_cast<int>(latest));
    EXPECT_EQ(summary.count(intake::Status::Failed), std::size(harmful));
    EXPECT_EQ(workspace.reports().size(), std::size_t{reports});
    for (const ImportResult& result : summary.results)
        EXPECT_EQ(result.taken.error.has_value(), !result.item.file.fileName.ends_with(".txt")) << result.item.file.fileName;
}

} // namespace
} // namespace duixian
