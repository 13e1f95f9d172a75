// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/one_window.h"

#include <csignal>

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/library/library.h"

namespace duixian::shell {
namespace {

/// Starts the program itself, as a person does, in a place of the test's own.
class OneWindowTest : public testing::Test {
protected:
    OneWindowTest()
    {
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char* const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), folder.path());
    }
    void start(QProcess& process, const QStringList& arguments)
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DUIXIAN_WINDOW), arguments);
        ASSERT_TRUE(process.waitForStarted(20000));
    }
    /// The window listens once it has the library.
    void startFirst(QProcess& process, const QString& library)
    {
        start(process, {QStringLiteral("--library"), library});
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(library); }, 30000));
    }
    [[nodiscard]] QString library(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] std::size_t reportsIn(const char* name) const
    {
        const auto opened = duixian::library::Library::open(library(name).toStdString(), duixian::library::Access::ReadOnly);
        return opened ? opened->list().size() : 0;
    }
    static void end(QProcess& process)
    {
        process.kill();
        process.waitForFinished(10000);
    }

    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

TEST_F(OneWindowTest, ASecondStartHandsItsFilesOverAndEnds)
{
    QProcess first;
    startFirst(first, library("a.duixian"));
    QFile report(folder.filePath(QStringLiteral("2020年云泽区政府工作报告.txt")));
    ASSERT_TRUE(report.open(QIODevice::WriteOnly));
    report.write("2020年云泽区政府工作报告\n一、2019年工作回顾\n全区生产总值185.6亿元，增长7.4%。\n");
    report.close();
    QProcess second;
    start(second, {QStringLiteral("--library"), library("a.duixian"), report.fileName()});
    ASSERT_TRUE(second.waitForFinished(20000));
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_EQ(first.state(), QProcess::Running);
    EXPECT_TRUE(QTest::qWaitFor([this] { return reportsIn("a.duixian") == 1; }, 30000)) << "the first one has the file";
    end(first);
}

TEST_F(OneWindowTest, TheFileOfALibraryLeadsToItsWindow)
{
    ASSERT_TRUE(duixian::library::Library::create(library("甲 乙.duixian").toStdString()));
    QProcess first;
    start(first, {library("甲 乙.duixian")});
    const auto listens = [this] { return !QDir(folder.path()).entryList({QStringLiteral("duixian-*")}, QDir::System).isEmpty(); };
    ASSERT_TRUE(QTest::qWaitFor(listens, 30000)) << "its socket";
    QFile report(folder.filePath(QStringLiteral("2020年云泽区政府工作报告.txt")));
    ASSERT_TRUE(report.open(QIODevice::WriteOnly));
    report.write("2020年云泽区政府工作报告\n一、2019年工作回顾\n全区生产总值185.6亿元，增长7.4%。\n");
    report.close();
    QProcess second;
    start(second, {report.fileName(), library("甲 乙.duixian")});
    ASSERT_TRUE(second.waitForFinished(20000));
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return reportsIn("甲 乙.duixian") == 1; }, 30000)) << "the window that is open has the file";
    end(first);
}

TEST_F(OneWindowTest, AnotherLibraryGetsAWindowOfItsOwn)
{
    QProcess first;
    QProcess second;
    startFirst(first, library("a.duixian"));
    startFirst(second, library("b.duixian"));
    EXPECT_FALSE(second.waitForFinished(1000));
    EXPECT_EQ(first.state(), QProcess::Running);
    end(first);
    end(second);
}

TEST_F(OneWindowTest, AKilledOneStandsInNobodysWay)
{
    for (int round = 0; round < 20; ++round) {
        QProcess killed;
        startFirst(killed, library("a.duixian"));
        QTest::qWait(10 * round); // at another moment each time
        end(killed);
        QProcess next;
        start(next, {QStringLiteral("--library"), library("a.duixian")});
        EXPECT_FALSE(next.waitForFinished(500)) << "it found nobody and opens";
        end(next);
        QFile::remove(library("a.duixian"));
    }
}

TEST_F(OneWindowTest, TheCommandLineAnswersWithoutADisplay)
{
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    const auto answer = [this](const QStringList& arguments, int status) {
        QProcess process;
        start(process, arguments);
        EXPECT_TRUE(process.waitForFinished(20000));
        EXPECT_EQ(process.exitCode(), status) << arguments.join(QLatin1Char(' ')).toStdString();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    };
    EXPECT_TRUE(answer({QStringLiteral("--help")}, 0).contains(QStringLiteral("--library")));
    EXPECT_TRUE(answer({QStringLiteral("--version")}, 0).startsWith(QStringLiteral("Duixian ")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    EXPECT_TRUE(answer({QStringLiteral("--theme"), QStringLiteral("plaid")}, 2).contains(QStringLiteral("plaid")));
}

TEST_F(OneWindowTest, LeavesNothingElseInAPersonsHome)
{
    QDir(folder.path()).mkpath(QStringLiteral("home"));
    environment.insert(QStringLiteral("HOME"), folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder.filePath(QStringLiteral("cache")));
    QProcess process;
    start(process, {QStringLiteral("--samples")});
    const auto opened = [this] {
        QDirIterator files(folder.path(), {QStringLiteral("samples.duixian")}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext();
    };
    EXPECT_TRUE(QTest::qWaitFor(opened, 30000));
    process.terminate();
    process.waitForFinished(10000);
    const QStringList left =
        QDir(folder.filePath(QStringLiteral("home"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    EXPECT_EQ(left.join(QLatin1Char(' ')).toStdString(), "");
}

TEST(OneWindowClaim, IsGivenUpForTheNextLibrary)
{
    const QTemporaryDir folder;
    OneWindow one(folder.path(), nullptr);
    OneWindow other(folder.path(), nullptr);
    EXPECT_TRUE(one.claim(folder.filePath(QStringLiteral("a"))));
    EXPECT_TRUE(one.claim(folder.filePath(QStringLiteral("a"))));
    EXPECT_TRUE(other.claim(folder.filePath(QStringLiteral("b"))));
    EXPECT_TRUE(one.claim(folder.filePath(QStringLiteral("c"))));
    EXPECT_TRUE(other.claim(folder.filePath(QStringLiteral("a"))));
}

TEST(OneWindowClaim, WithoutAPlaceForItTheWindowOpensAllTheSame)
{
    OneWindow one(QStringLiteral("/proc/none"), nullptr);
    EXPECT_TRUE(one.claim(QStringLiteral("/tmp/a")));
}

} // namespace
} // namespace duixian::shell
