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

#include "core/library/check.h"
#include "core/library/library.h"
#include "tests/app/workspace/made_files.h"
#include "tests/core/library/safety/rounds.h"

namespace duixian::shell {
namespace {

constexpr int longest = 120'000; ///< in milliseconds: a machine may have a lot else to do

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
        ASSERT_TRUE(process.waitForStarted(longest));
    }
    /// The window listens once it has the library.
    void startFirst(QProcess& process, const QString& library, const QStringList& files = {})
    {
        start(process, QStringList{QStringLiteral("--library"), library} + files);
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(library); }, longest));
    }
    /// A report of the year in the test's place.
    [[nodiscard]] QString report(int year) const { return made::reportFile(folder.path(), year); }
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

/// Each time: the place where the first one listens is not cleared away by those that hand over to it.
TEST_F(OneWindowTest, ASecondStartHandsItsFilesOverAndEnds)
{
    QProcess first;
    startFirst(first, library("a.duixian"));
    for (const int year : {2020, 2021, 2022}) {
        QProcess next;
        start(next, {QStringLiteral("--library"), library("a.duixian"), report(year)});
        ASSERT_TRUE(next.waitForFinished(longest));
        EXPECT_EQ(next.exitCode(), 0);
        EXPECT_EQ(first.state(), QProcess::Running);
        const auto expected = static_cast<std::size_t>(year - 2019);
        EXPECT_TRUE(QTest::qWaitFor([&] { return reportsIn("a.duixian") == expected; }, longest)) << "the first one has the file";
    }
    end(first);
}

TEST_F(OneWindowTest, TheFileOfALibraryLeadsToItsWindow)
{
    ASSERT_TRUE(duixian::library::Library::create(library("甲 乙.duixian").toStdString()));
    QProcess first;
    start(first, {library("甲 乙.duixian")});
    const auto listens = [this] { return !QDir(folder.path()).entryList({QStringLiteral("duixian-*")}, QDir::System).isEmpty(); };
    ASSERT_TRUE(QTest::qWaitFor(listens, longest)) << "its socket";
    QProcess second;
    start(second, {report(2020), library("甲 乙.duixian")});
    ASSERT_TRUE(second.waitForFinished(longest));
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return reportsIn("甲 乙.duixian") == 1; }, longest)) << "the window that is open has the file";
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

/// Killed at another moment each time, with the library and its import as they then are.
TEST_F(OneWindowTest, AKilledOneStandsInNobodysWay)
{
    for (int round = 0; round < 20; ++round) {
        QProcess killed;
        startFirst(killed, library("a.duixian"), {report(1900 + round), report(1950 + round)});
        QTest::qWait(25 * round);
        end(killed);
        QProcess next;
        start(next, {QStringLiteral("--library"), library("a.duixian")});
        EXPECT_FALSE(next.waitForFinished(500)) << "it found nobody and opens";
        end(next);
    }
    QProcess last;
    start(last, {QStringLiteral("--library"), library("a.duixian"), report(2020)});
    EXPECT_TRUE(QTest::qWaitFor([this] { return reportsIn("a.duixian") > 0; }, longest)) << "and works";
    end(last);
    const auto sound = duixian::library::check(library("a.duixian").toStdString(), duixian::library::Depth::Full);
    ASSERT_TRUE(sound);
    EXPECT_TRUE(sound->findings.empty());
    const auto opened = duixian::library::Library::open(library("a.duixian").toStdString());
    for (const auto& entry : opened->list())
        EXPECT_GT(entry.targets + entry.outcomes, 0U) << "a report is in whole";
}

TEST_F(OneWindowTest, TheCommandLineRunsBesideItAgainAndAgain)
{
    QProcess window;
    startFirst(window, library("a.duixian"));
    std::size_t imported = 0;
    const int runs = duixian::library::rounds(40, 200);
    for (int run = 0; run < runs; ++run) {
        const bool imports = run % 4 == 0;
        QStringList arguments{imports ? QStringLiteral("import") : QStringLiteral("list"), QStringLiteral("--library"),
                              library("a.duixian")};
        if (imports)
            arguments << report(1700 + run);
        imported += imports ? 1 : 0;
        QProcess cli;
        cli.start(QStringLiteral(DUIXIAN_CLI), arguments);
        ASSERT_TRUE(cli.waitForFinished(longest));
        EXPECT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().toStdString();
        EXPECT_EQ(static_cast<std::size_t>(cli.readAllStandardOutput().count('\n')), imports ? 1 : imported);
        EXPECT_EQ(window.state(), QProcess::Running);
    }
    QProcess next;
    start(next, {QStringLiteral("--library"), library("a.duixian"), report(1600)});
    EXPECT_TRUE(next.waitForFinished(longest));
    EXPECT_TRUE(QTest::qWaitFor([&] { return reportsIn("a.duixian") == imported + 1; }, longest)) << "the window still takes files";
    end(window);
}

/// Ends the program that is traced; the one that traces takes no signal.
void endTraced(const QProcess& strace)
{
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(strace.processId()));
    ASSERT_TRUE(children.open(QIODevice::ReadOnly));
    for (const QByteArray& child : children.readAll().split(' '))
        if (child.toInt() > 0)
            kill(child.toInt(), SIGKILL);
}

/// The calls that join or make a socket, and whom they are for.
QStringList callsIn(const QString& trace)
{
    QFile file(trace);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList calls;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.contains("connect(") || line.contains("socket("))
            calls << QString::fromUtf8(line);
    return calls;
}

/// Point 40 of tests/app/MANNERS.md: the window talks to the desktop by sockets of the machine, the command line to nobody.
TEST_F(OneWindowTest, NeitherItNorTheCommandLineTriesToReachANetwork)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "leaks are not looked for in a program that is traced";
#endif
    const QString strace = QStringLiteral("/usr/bin/strace");
    const QString trace = folder.filePath(QStringLiteral("trace"));
    const QStringList options{QStringLiteral("-f"), QStringLiteral("-o"), trace, QStringLiteral("-e"),
                              QStringLiteral("trace=socket,connect")};
    QProcess probe;
    probe.start(strace, options + QStringList{QStringLiteral("/bin/true")});
    if (!probe.waitForFinished(longest) || probe.exitCode() != 0)
        GTEST_SKIP() << "needs strace, and a system that lets it trace";
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(strace,
                 options + QStringList{QStringLiteral(DUIXIAN_WINDOW), QStringLiteral("--library"), library("a.duixian"), report(2020)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return reportsIn("a.duixian") == 1; }, longest));
    endTraced(window);
    EXPECT_TRUE(window.waitForFinished(longest));
    const QStringList calls = callsIn(trace);
    EXPECT_FALSE(calls.isEmpty()) << "it listens at a socket of its own at least";
    for (const QString& call : calls)
        EXPECT_TRUE(call.contains(QStringLiteral("AF_UNIX"))) << call.toStdString();
    QProcess cli;
    cli.start(strace,
              options + QStringList{QStringLiteral(DUIXIAN_CLI), QStringLiteral("import"), QStringLiteral("--library"),
                                    library("a.duixian"), report(2021), made::file(folder.path(), QStringLiteral("a.html"), "<p>甲")});
    EXPECT_TRUE(cli.waitForFinished(longest));
    EXPECT_EQ(reportsIn("a.duixian"), 3U) << "the page is read by the worker";
    EXPECT_EQ(callsIn(trace).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(OneWindowTest, TheCommandLineAnswersWithoutADisplay)
{
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    const auto answer = [this](const QStringList& arguments, int status) {
        QProcess process;
        start(process, arguments);
        EXPECT_TRUE(process.waitForFinished(longest));
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
    EXPECT_TRUE(QTest::qWaitFor(opened, longest));
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
