// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/worker.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "tests/core/sources/text_of.h"
#include "tests/support/temporary_folder.h"

namespace duixian::sources {
namespace {

using namespace std::chrono_literals;

/// A program that does what the shell says instead of reading.
class FalseWorker {
public:
    explicit FalseWorker(const std::string& commands, system::ChildLimits limits = {})
        : m_worker(m_folder.write("worker", "#!/bin/sh\n" + commands + "\n"), limits)
    {
        std::filesystem::permissions(m_folder.file("worker"), std::filesystem::perms::owner_all);
    }
    [[nodiscard]] std::string read() const { return shown(m_worker.read(Format::Html, "<p>甲", {})); }
    [[nodiscard]] std::string unpack() const { return m_worker.unpack("PK").error().detail; }

private:
    support::TemporaryFolder m_folder;
    Worker m_worker;
};

TEST(Worker, ReadsInAProcessOfItsOwn)
{
    EXPECT_EQ(shown(Worker().read(Format::Html, "<p>甲", {})), "甲");
    EXPECT_EQ(shown(Worker().read(Format::Pdf, "%PDF-1.4", {})), "failed FormatBroken PDF: it can't be opened");
    EXPECT_EQ(shown(Worker().read(Format::Html, "", {})), "failed FileEmpty ");
}

TEST(Worker, ThatIsMissingIsToldAsSuch)
{
    EXPECT_EQ(codeOf(Worker("/nowhere/duixian-worker").read(Format::Html, "<p>甲", {})), "WorkerMissing");
}

TEST(Worker, WhoseAnswerIsNoneIsNotBelieved)
{
    EXPECT_EQ(FalseWorker("cat >/dev/null; echo garbage").read(), "failed FormatBroken HTML: the reader's answer is none");
    EXPECT_EQ(FalseWorker("exit 0").read(), "failed FormatBroken HTML: the reader's answer is none");
    EXPECT_EQ(FalseWorker("exit 1").read(), "failed FormatBroken HTML: the reader stopped");
    EXPECT_EQ(FalseWorker("echo garbage").unpack(), "ZIP: the reader's answer is none");
}

TEST(Worker, ThatIsKilledFromOutsideIsAFailure)
{
    EXPECT_EQ(FalseWorker("kill -9 $$").read(), "failed LimitReached HTML");
    EXPECT_EQ(FalseWorker("kill -11 $$").read(), "failed FormatBroken HTML: the reader stopped");
    EXPECT_EQ(FalseWorker("kill -24 $$").read(), "failed LimitReached HTML");
}

TEST(Worker, ThatHangsOrFloodsIsKilled)
{
    EXPECT_EQ(FalseWorker("exec sleep 1000", {50ms}).read(), "failed LimitReached HTML");
    EXPECT_EQ(FalseWorker("exec cat /dev/zero", {30s, 1000}).read(), "failed LimitReached HTML");
    EXPECT_EQ(FalseWorker("exec >&-; exec sleep 1000", {200ms}).read(), "failed LimitReached HTML") << "it says no more and goes on";
}

} // namespace
} // namespace duixian::sources
