// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include "core/library/check.h"
#include "core/library/kept_pairs.h"
#include "core/library/library.h"
#include "core/library/library_error.h"
#include "core/library/rescue.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/actions.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/library_changes.h"
#include "tests/fuzz/spans.h"
#include "tests/support/temporary_folder.h"

namespace duixian::fuzz {
namespace {

using library::Library;

void readAll(const Library& library)
{
    for (const library::ReportEntry& entry : library.list()) {
        if (const auto report = library.load(entry.id))
            requireInText(*report);
        static_cast<void>(library.whole(entry));
        static_cast<void>(library.bytes(entry.id));
        static_cast<void>(library.layers(entry.id));
        static_cast<void>(library.text(entry.id));
        static_cast<void>(library.choices(entry.id));
        static_cast<void>(library.judgements(entry.id));
        static_cast<void>(library.pairedTo(entry.id));
        static_cast<void>(library.pins(entry.id));
    }
    static_cast<void>(library.akin(library::sampleReport().sketch));
    static_cast<void>(library.departed());
    static_cast<void>(library.looseJudgements());
    static_cast<void>(library.annotations());
    static_cast<void>(library.ownWords());
    static_cast<void>(library.savedSearches());
    static_cast<void>(library.secondFigures());
    static_cast<void>(library.history());
    static_cast<void>(library.pairs());
    static_cast<void>(library.pairsDue());
    static_cast<void>(library.mayHold({WordQuery::Kind::Words, u"企业"}));
}

/// Whether nothing was wrong: a broken database is told by this one exception.
template <class Work>
bool works(Work&& work)
{
    try {
        work();
        return true;
    } catch (const library::LibraryError&) {
        return false;
    }
}

void change(Library& library)
{
    works([&] { static_cast<void>(library.undo()); });
    works([&] { static_cast<void>(library.redo()); });
    works([&] { static_cast<void>(library.add(library::numberedReport(77, 2), library::bytesOf(77))); });
    works([&] { library.remove(library.holding(library::sampleReport().passport.sha256)); });
    works([&] { static_cast<void>(library.index(1)); });
    works([&] { readAll(library); });
}

void lookAtRescue(const support::TemporaryFolder& folder, const std::string& path)
{
    const std::string rescued = folder.file("rescued");
    std::filesystem::remove(rescued);
    works([&] {
        const auto result = library::rescue(path, rescued);
        if (!result)
            return;
        const auto opened = Library::open(rescued);
        require(opened.has_value() && works([&] { readAll(*opened); }), "what was rescued is a whole library");
        require(opened->list().size() == (*result)->reports, "and holds the reports that it is said to");
    });
}

void let(std::string_view bytes)
{
    static const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    const std::string path = folder.file("library");
    std::filesystem::remove(path + "-journal");
    std::ofstream(path, std::ios::binary) << changedLibrary(bytes);
    works([&] {
        if (isOneIn(8, bytes))
            static_cast<void>(library::check(path, library::Depth::Full));
        auto library = Library::open(path);
        if (!library)
            return;
        works([&] { readAll(*library); });
        if (isOneIn(4, bytes))
            change(*library);
    });
    if (isOneIn(16, bytes))
        lookAtRescue(folder, path);
}

} // namespace

Door libraryDoor()
{
    return {"library", let, noneMade, 512, 200'000, 80};
}

} // namespace duixian::fuzz
