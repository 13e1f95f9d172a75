// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "core/library/library_error.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

/// While it lives, no file of this process grows beyond so many bytes: what comes nearest to a full disk without being root.
class LongestFile {
public:
    explicit LongestFile(std::uintmax_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LongestFile()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    LongestFile(const LongestFile&) = delete;
    LongestFile& operator=(const LongestFile&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

/// As long as the file of a report usually is.
std::string usualBytes(int number)
{
    return bytesOf(number) + std::string(40'000, 'y');
}

class FullDisk : public testing::Test {
protected:
    /// Imports until there is no room; how many came in.
    int fill()
    {
        for (int in = 0;; ++in, ++number)
            try {
                static_cast<void>(library.add(numberedReport(number, 180), usualBytes(number)));
            } catch (const LibraryError& error) {
                EXPECT_EQ(error.fault(), LibraryFault::Full) << error.what();
                return in;
            }
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("library");
    Library library = *Library::create(path);
    int number = 0;
};

TEST_F(FullDisk, EndsAnImportWithAllThatWasSaidToBeIn)
{
    const LongestFile limit(2'000'000);
    const int in = fill();
    EXPECT_GT(in, 3);
    EXPECT_EQ(library.list().size(), static_cast<std::size_t>(in));
    EXPECT_EQ(faultsOf(path), "");
    EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
}

/// What is removed stays in the history, so that it can come back: a removal frees no room, but takes far less than an import.
TEST_F(FullDisk, LetsAReportBeRemovedWhereAnImportFindsNoRoom)
{
    int in = 0;
    {
        const LongestFile limit(2'000'000);
        in = fill();
    }
    {
        const LongestFile limit(std::filesystem::file_size(path) + 65'536);
        EXPECT_EQ(fill(), 0);
        library.remove(library.list().front().id);
    }
    EXPECT_EQ(library.list().size(), static_cast<std::size_t>(in) - 1);
    EXPECT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.list().size(), static_cast<std::size_t>(in));
    EXPECT_EQ(faultsOf(path), "");
}

} // namespace
} // namespace duixian::library
