// SPDX-License-Identifier: GPL-3.0-or-later
// What programs that keep folders in step make of a library: a file without its journal, a half one, one of an earlier moment.
#include <filesystem>

#include <gtest/gtest.h>

#include "core/library/check.h"
#include "core/library/connection.h"
#include "core/library/library_error.h"
#include "core/library/restoring.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

class SyncedCopy : public testing::Test {
protected:
    static constexpr std::size_t reports = 6;

    SyncedCopy()
    {
        Library library = *Library::create(path);
        for (std::size_t i = 0; i < reports; ++i)
            static_cast<void>(library.add(numberedReport(static_cast<int>(i), 60), bytesOf(static_cast<int>(i))));
        point = (*makeRestorePoint(path, PointReason::ByHand))->file;
    }

    /// Whether opening it tells of damage, or the check that the window begins by itself does.
    [[nodiscard]] bool isTold() const
    {
        try {
            const auto opened = Library::open(path);
            return opened ? !check(path, Depth::Quick)->sound() : opened.error().code == ErrorCode::LibraryDamaged;
        } catch (const LibraryError& error) {
            return error.fault() == LibraryFault::Damaged;
        }
    }

    /// The restore point brings all back, and the bad file is kept as it was.
    void expectBroughtBack() const
    {
        const std::string bad = support::fileBytes(path);
        const auto done = restore(path, point);
        ASSERT_TRUE(done && *done) << (done ? "" : done.error().detail);
        EXPECT_TRUE((*done)->damaged.starts_with(path + ".damaged-")) << (*done)->damaged;
        EXPECT_TRUE(support::fileBytes((*done)->damaged) == bad);
        EXPECT_EQ(Library::open(path)->list().size(), reports);
        EXPECT_EQ(faultsOf(path), "");
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("library");
    std::string point;
};

TEST_F(SyncedCopy, InTheMiddleOfAChangeWithoutItsJournalIsToldAndBroughtBack)
{
    const std::string whole = folder.file("open");
    fs::rename(path, whole);
    {
        Connection connection(whole, Connection::Mode::ReadWrite);
        connection.run("PRAGMA cache_size = 5; BEGIN; DELETE FROM statement; UPDATE report_original SET bytes = zeroblob(90000)");
        fs::copy_file(whole, path);
    }
    EXPECT_TRUE(isTold());
    expectBroughtBack();
}

TEST_F(SyncedCopy, ThatIsHalfIsToldAndBroughtBack)
{
    for (const int parts : {2, 3, 10}) {
        SCOPED_TRACE(parts);
        fs::resize_file(path, fs::file_size(path) / static_cast<unsigned>(parts) / 4096 * 4096);
        EXPECT_TRUE(isTold());
        expectBroughtBack();
    }
}

/// A whole library of some days ago looks like one: nothing in it is lost, and the points of the days between are still beside it.
TEST_F(SyncedCopy, OfAnEarlierMomentIsWholeAndTheLaterPointIsStillThere)
{
    const std::string earlier = support::fileBytes(path);
    {
        Library library = *Library::open(path);
        static_cast<void>(library.add(numberedReport(99, 60), bytesOf(99)));
    }
    const std::string later = (*makeRestorePoint(path, PointReason::ByHand))->file;
    static_cast<void>(folder.write("library", earlier));
    EXPECT_FALSE(isTold());
    EXPECT_EQ(Library::open(path)->list().size(), reports);
    ASSERT_TRUE(restore(path, later).has_value());
    EXPECT_EQ(Library::open(path)->list().size(), reports + 1);
}

/// The journal of another moment is that of another file.
TEST_F(SyncedCopy, OfAnEarlierMomentBesideAJournalOfALaterOneIsWholeOrTold)
{
    const std::string earlier = support::fileBytes(path);
    std::string journal;
    {
        Library library = *Library::open(path);
        for (int i = 90; i < 99; ++i)
            static_cast<void>(library.add(numberedReport(i, 60), bytesOf(i)));
    }
    {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.run("PRAGMA cache_size = 5; BEGIN; DELETE FROM statement; UPDATE report_original SET bytes = zeroblob(90000)");
        journal = support::fileBytes(path + "-journal");
        connection.run("ROLLBACK");
    }
    ASSERT_FALSE(journal.empty());
    static_cast<void>(folder.write("library", earlier));
    static_cast<void>(folder.write("library-journal", journal));
    if (isTold())
        expectBroughtBack();
    else
        EXPECT_EQ(faultsOf(path), "");
}

} // namespace
} // namespace duixian::library
