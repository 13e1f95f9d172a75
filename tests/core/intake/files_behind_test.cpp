// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/files_behind.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/core/intake/made_zip.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

namespace fs = std::filesystem;

class FilesBehind : public testing::Test {
protected:
    /// The paths below the test's folder, one a line.
    [[nodiscard]] std::string behind(const std::vector<std::string>& names) const
    {
        std::vector<std::string> paths;
        for (const std::string& name : names)
            paths.push_back(folder.file(name));
        std::string out;
        for (const File& file : filesBehind(paths, {}))
            out += file.path.substr(folder.path().size() + 1) + (file.error ? " !" : "") + "\n";
        return out;
    }

    support::TemporaryFolder folder;
};

TEST_F(FilesBehind, FoldersGiveAllBelowThemInTheOrderOfTheirNames)
{
    fs::create_directories(folder.file("r/b/c"));
    fs::create_directories(folder.file("r/.git"));
    fs::create_directories(folder.file("r/empty"));
    for (const char* const name :
         {"r/z.txt", "r/a.txt", "r/b/2.txt", "r/b/c/1.txt", "r/.git/x.txt", "r/.x", "r/~$z.docx", "r/日.txt", "one"})
        static_cast<void>(folder.write(name, "x"));
    EXPECT_EQ(behind({"one", "r", "none"}), "one\nr/a.txt\nr/b/2.txt\nr/b/c/1.txt\nr/z.txt\nr/日.txt\nnone\n");
    EXPECT_EQ(filesBehind({folder.file("r/日.txt")}, {}).at(0).fileName, "日.txt");
    EXPECT_EQ(behind({"r/.x"}), "r/.x\n") << "what is named itself is wanted";
    EXPECT_EQ(behind({"r/empty"}), "");
}

TEST_F(FilesBehind, LinksAreFollowedAndCirclesComeToAnEnd)
{
    fs::create_directories(folder.file("r/a"));
    fs::create_directories(folder.file("elsewhere"));
    static_cast<void>(folder.write("elsewhere/1.txt", "x"));
    static_cast<void>(folder.write("r/a/2.txt", "x"));
    fs::create_directory_symlink(folder.file("r"), folder.file("r/a/circle"));
    fs::create_directory_symlink(folder.file("elsewhere"), folder.file("r/b"));
    fs::create_symlink(folder.file("nowhere"), folder.file("r/broken.txt"));
    EXPECT_EQ(behind({"r"}), "r/a/2.txt\nr/b/1.txt\nr/broken.txt\n");
}

TEST_F(FilesBehind, AFolderThatCantBeEnteredIsNamed)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may enter every folder";
    fs::create_directories(folder.file("r/closed"));
    static_cast<void>(folder.write("r/a.txt", "x"));
    fs::permissions(folder.file("r/closed"), fs::perms::none);
    const std::string found = behind({"r"});
    fs::permissions(folder.file("r/closed"), fs::perms::owner_all);
    EXPECT_EQ(found, "r/a.txt\nr/closed !\n");
}

TEST_F(FilesBehind, AnArchiveIsItsParts)
{
    const std::string path = folder.write("reports.ZIP", madeZip({{"甲/一.txt", "1"}, {".x", "2"}, {"乙.txt", ""}, {"~$乙.docx", "3"}}));
    std::string found;
    for (const File& part : partsOf({path, "reports.ZIP"}))
        found += part.path.substr(path.size()) + " " + part.fileName + " " + part.bytes.value_or("none") + "\n";
    EXPECT_EQ(found, "/甲/一.txt 一.txt 1\n/乙.txt 乙.txt \n");
}

TEST_F(FilesBehind, WhatIsNoArchiveStaysAsItIs)
{
    for (const std::string& path : {folder.write("a.txt", "PK 不是压缩文件"), folder.write("b.txt", "P"), folder.write("c", ""),
                                    folder.write("d.zip", "not packed"), folder.file("none"), folder.path()}) {
        const std::vector<File> parts = partsOf({path, "x"});
        ASSERT_EQ(parts.size(), 1U) << path;
        EXPECT_EQ(parts[0].path, path);
        EXPECT_FALSE(parts[0].bytes || parts[0].error) << path;
    }
    const Error error{ErrorCode::FileUnreadable, "x"};
    EXPECT_EQ(partsOf({"x", "x", std::nullopt, error}).at(0).error, error);
    EXPECT_EQ(partsOf({"x", "x", "bytes"}).at(0).bytes, "bytes");
}

TEST_F(FilesBehind, AnArchiveThatIsBrokenSaysSo)
{
    const std::string whole = madeZip({{"a.txt", std::string(5000, 'x')}});
    const std::string path = folder.write("cut.zip", whole.substr(0, 3000));
    const std::vector<File> parts = partsOf({path, "cut.zip"});
    ASSERT_EQ(parts.size(), 1U);
    ASSERT_TRUE(parts[0].error.has_value());
    EXPECT_EQ(parts[0].error->code, ErrorCode::FormatBroken);
}

TEST_F(FilesBehind, CancellingEndsTheWalk)
{
    for (int i = 0; i < 20; ++i)
        static_cast<void>(folder.write(std::to_string(i) + ".txt", "x"));
    int asked = 0;
    EXPECT_LT(filesBehind({folder.path()}, {}, [&asked] { return ++asked > 5; }).size(), 10U);
}

TEST_F(FilesBehind, PassOverTheLibraryThatIsOpen)
{
    fs::create_directories(folder.file("my.duixian-points"));
    for (const char* const name : {"my.duixian", "my.duixian-journal", "my.duixian-points/a.duixian", "other.duixian"})
        static_cast<void>(folder.write(name, "x"));
    const std::vector<File> below = filesBehind({folder.path()}, folder.file("./my.duixian"));
    ASSERT_EQ(below.size(), 1U);
    EXPECT_EQ(below[0].fileName, "other.duixian");
    const std::vector<File> named = filesBehind({folder.file("my.duixian")}, folder.file("my.duixian"));
    ASSERT_EQ(named.size(), 1U);
    EXPECT_EQ(named[0].error, (Error{ErrorCode::FormatUnsupported, "Duixian"}));
}

} // namespace
} // namespace duixian::intake
