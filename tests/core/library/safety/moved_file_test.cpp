// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <functional>
#include <map>

#include <gtest/gtest.h>

#include "core/library/library_error.h"
#include "tests/core/library/safety/actions.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

struct Change {
    const char* what;
    std::function<void(const std::string& path)> make;
};

const std::vector<Change>& changes()
{
    static const std::vector<Change> all{
        {"moved", [](const std::string& path) { fs::rename(path, path + ".elsewhere"); }},
        {"removed", [](const std::string& path) { fs::remove(path); }},
        {"replaced by a copy",
         [](const std::string& path) {
             fs::copy_file(path, path + ".copy");
             fs::rename(path + ".copy", path);
         }},
        {"its folder moved",
         [](const std::string& path) { fs::rename(fs::path(path).parent_path(), fs::path(path).parent_path().string() + "-moved"); }},
    };
    return all;
}

/// Every file below a folder with its bytes.
std::map<std::string, std::string> filesIn(const std::string& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().string()] = support::fileBytes(entry.path().string());
    return files;
}

TEST(OpenLibrary, ThatIsMovedRemovedOrReplacedIsToldAndNothingIsWrittenIntoNowhere)
{
    for (const Change& change : changes()) {
        SCOPED_TRACE(change.what);
        const support::TemporaryFolder folder;
        fs::create_directories(folder.file("in"));
        const std::string path = folder.file("in/library");
        Library library = *Library::create(path);
        everyAction().front().run(library);
        change.make(path);
        const auto before = filesIn(folder.path());
        for (const Action& action : everyAction())
            try {
                action.run(library);
                FAIL() << action.name << " went into nowhere";
            } catch (const LibraryError& error) {
                EXPECT_EQ(error.fault(), LibraryFault::Moved) << action.name << ": " << error.what();
            }
        EXPECT_EQ(filesIn(folder.path()), before);
    }
}

TEST(OpenLibrary, ThatCameBackToItsPlaceIsWrittenAgain)
{
    const support::TemporaryFolder folder;
    const std::string path = folder.file("library");
    Library library = *Library::create(path);
    fs::rename(path, path + ".elsewhere");
    EXPECT_THROW(everyAction().front().run(library), LibraryError);
    fs::rename(path + ".elsewhere", path);
    everyAction().front().run(library);
    EXPECT_EQ(Library::open(path)->list().size(), 1U);
}

} // namespace
} // namespace duixian::library
