// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/process_copy.h"

#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include <csignal>
#include <unistd.h>

#include <gtest/gtest.h>

namespace duixian::system {
namespace {

using namespace std::chrono_literals;
using End = ProcessCopy::End;

/// Does as it is told; "say N" tells N pieces.
void obey(std::string_view asked, const ProcessCopy::Tell& tell)
{
    if (asked == "die") {
        std::signal(SIGABRT, SIG_DFL);
        tell("before");
        std::abort();
    }
    if (asked == "killed")
        ::kill(::getpid(), SIGKILL);
    if (asked == "memory")
        throw std::bad_alloc();
    if (asked == "never")
        for (;;)
            ::pause();
    if (asked == "much")
        return tell(std::string(5'000'000, 'x'));
    tell("heard ");
    tell(asked);
}

class ProcessCopyTest : public testing::Test {
protected:
    End ask(std::string_view question)
    {
        said.clear();
        return copy.ask(question, [this](std::string_view piece) { said += piece; });
    }

    ProcessCopy copy{obey, 500ms};
    std::string said;
};

TEST_F(ProcessCopyTest, AnswersOneQuestionAfterTheOther)
{
    for (const char* question : {"one", "", "three"}) {
        EXPECT_EQ(ask(question), End::Done);
        EXPECT_EQ(said, std::string("heard ") + question);
    }
    EXPECT_EQ(ask("much"), End::Done);
    EXPECT_EQ(said.size(), 5'000'000U);
}

TEST_F(ProcessCopyTest, IsLostAndReplaced)
{
    EXPECT_EQ(ask("die"), End::Crashed);
    EXPECT_EQ(said, "before") << "what was told in whole is heard";
    EXPECT_EQ(ask("one"), End::Done);
    EXPECT_EQ(said, "heard one");
    for (const char* question : {"killed", "memory", "never"}) {
        EXPECT_EQ(ask(question), End::OutOfLimits) << question;
        EXPECT_EQ(ask("next"), End::Done) << question;
    }
}

TEST(ProcessCopy, LeavesThisProcessAsItIs)
{
    int count = 0;
    ProcessCopy copy([&count](std::string_view, const ProcessCopy::Tell& tell) { tell(std::to_string(++count)); }, 5s);
    std::string said;
    const auto hear = [&said](std::string_view piece) { said += piece; };
    EXPECT_EQ(copy.ask("a", hear), End::Done);
    EXPECT_EQ(copy.ask("b", hear), End::Done);
    EXPECT_EQ(said, "12") << "one copy for both";
    EXPECT_EQ(count, 0);
}

} // namespace
} // namespace duixian::system
