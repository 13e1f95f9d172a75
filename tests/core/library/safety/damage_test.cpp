// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include "core/library/library_error.h"
#include "core/library/rescue.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/support/temporary_folder.h"

// Libraries with changed bytes: each is refused with a code, or opens, and then whatever is asked of it gives an answer or a LibraryError.
// The changes are the same in every run.

namespace duixian::library {
namespace {

constexpr std::size_t page = 4096;

using Chance = std::mt19937;

void flipBits(std::string& bytes, Chance& chance)
{
    for (auto count = 1 + chance() % 8; count > 0; --count) {
        char& byte = bytes[chance() % bytes.size()];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ 1U << chance() % 8);
    }
}

void spoil(std::string& bytes, std::size_t from, std::size_t length, Chance& chance)
{
    for (std::size_t i = from; i < std::min(from + length, bytes.size()); ++i)
        bytes[i] = static_cast<char>(chance());
}

void spoilBlock(std::string& bytes, Chance& chance)
{
    spoil(bytes, chance() % bytes.size(), 1 + chance() % 600, chance);
}

void spoilPage(std::string& bytes, Chance& chance)
{
    spoil(bytes, chance() % (bytes.size() / page) * page, page, chance);
}

void spoilPageHead(std::string& bytes, Chance& chance)
{
    const std::size_t at = chance() % (bytes.size() / page) * page;
    spoil(bytes, at == 0 ? 100 + chance() % 12 : at + chance() % 12, 1 + chance() % 4, chance);
}

void spoilHeader(std::string& bytes, Chance& chance)
{
    spoil(bytes, 16 + chance() % 52, 1 + chance() % 4, chance);
}

void swapPages(std::string& bytes, Chance& chance)
{
    const std::size_t one = chance() % (bytes.size() / page) * page;
    const std::size_t other = chance() % (bytes.size() / page) * page;
    std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(one), bytes.begin() + static_cast<std::ptrdiff_t>(one + page),
                     bytes.begin() + static_cast<std::ptrdiff_t>(other));
}

void cutTail(std::string& bytes, Chance& chance)
{
    bytes.resize(chance() % bytes.size());
}

constexpr std::array damages{flipBits, spoilBlock, spoilPage, spoilPageHead, spoilHeader, swapPages, cutTail};

/// A person marks what a statement, a part or a note points to: no stretch may lead out of the text.
void expectInside(const Report& report)
{
    const auto expect = [&](const Span& span) { EXPECT_TRUE(span.begin <= span.end && span.end <= report.text.size()); };
    for (const Statement& statement : report.statements)
        expect(statement.span), expect(statement.subjectSpan);
    for (const Part& part : report.parts)
        expect(part.heading), expect(part.body);
    for (const Layer& layer : report.layers)
        expect(layer.span);
    for (const Note& note : report.notes)
        expect(note.span);
}

void readAll(const Library& library)
{
    for (const ReportEntry& entry : library.list()) {
        if (const auto report = library.load(entry.id))
            expectInside(*report);
        static_cast<void>(library.bytes(entry.id));
        static_cast<void>(library.statements(entry.id));
        static_cast<void>(library.layers(entry.id));
        static_cast<void>(library.choices(entry.id));
        static_cast<void>(library.judgements(entry.id));
        static_cast<void>(library.pairedTo(entry.id));
        static_cast<void>(library.pins(entry.id));
    }
    static_cast<void>(library.akin(sampleReport().sketch));
    static_cast<void>(library.departed());
    static_cast<void>(library.looseJudgements());
    static_cast<void>(library.ownWords());
    static_cast<void>(library.savedSearches());
    static_cast<void>(library.secondFigures());
    static_cast<void>(library.history());
}

/// Whether nothing was wrong.
template <class Work>
bool works(Work&& work)
{
    try {
        work();
        return true;
    } catch (const LibraryError&) {
        return false;
    }
}

/// What changes it goes on where reading it did not.
bool change(Library& library, int number)
{
    return works([&] { static_cast<void>(library.undo()); }) & works([&] { static_cast<void>(library.redo()); }) &
           works([&] { static_cast<void>(library.add(numberedReport(number, 3), bytesOf(number))); }) &
           works([&] { library.remove(library.holding(sampleReport().passport.sha256)); });
}

std::string wholeLibrary(const std::string& path)
{
    {
        Library library = *Library::create(path);
        static_cast<void>(library.add(sampleReport(), sampleBytes, sampleChoices()));
        for (const Action& action : everyAction())
            action.run(library);
    }
    return support::fileBytes(path);
}

TEST(DamagedLibrary, IsRefusedOrReadAndNeverHarms)
{
    const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    const std::string path = folder.file("library");
    const std::string whole = wholeLibrary(path);
    Chance chance(5000); // NOLINT(cert-msc51-cpp): the same in every run
    int refused = 0;
    int noticed = 0;
    const int count = rounds(5000, 200'000);
    for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE("damage " + std::to_string(i));
        std::string bytes = whole;
        damages[static_cast<std::size_t>(i) % damages.size()](bytes, chance);
        std::filesystem::remove(path + "-journal");
        std::ofstream(path, std::ios::binary) << bytes;
        works([&] {
            auto library = Library::open(path);
            refused += library ? 0 : 1;
            if (library)
                noticed += works([&] { readAll(*library); }) & change(*library, i + 1000) ? 0 : 1;
        });
    }
    EXPECT_GT(refused, count / 10);
    EXPECT_GT(noticed, count / 20);
    EXPECT_LT(refused + noticed, count) << "some damage lies where nothing is";
    testing::Test::RecordProperty("refused", refused);
    testing::Test::RecordProperty("noticed", noticed);
}

TEST(DamagedLibrary, GivesUpWhatCanBeReadOfIt)
{
    const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    const std::string path = folder.file("library");
    const std::string rescued = folder.file("rescued");
    const std::string whole = wholeLibrary(path);
    const std::size_t reports = Library::open(path)->list().size();
    Chance chance(600); // NOLINT(cert-msc51-cpp): the same in every run
    std::size_t all = 0;
    std::size_t some = 0;
    const int count = rounds(600, 20'000);
    for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE("damage " + std::to_string(i));
        std::string bytes = whole;
        damages[static_cast<std::size_t>(i) % damages.size()](bytes, chance);
        for (const std::string& old : {path + "-journal", rescued, rescued + "-journal"})
            std::filesystem::remove(old);
        std::ofstream(path, std::ios::binary) << bytes;
        works([&] {
            const auto result = rescue(path, rescued);
            if (!result)
                return; // not even its tables can be read
            const auto opened = Library::open(rescued);
            ASSERT_TRUE(opened);
            EXPECT_EQ(opened->list().size(), (*result)->reports);
            EXPECT_TRUE(works([&] { readAll(*opened); })) << "what came over is whole";
            all += (*result)->reports == reports ? 1 : 0;
            some += (*result)->reports > 0 ? 1 : 0;
        });
    }
    EXPECT_GT(some, static_cast<std::size_t>(count) / 4) << "of " << count << ", all of " << all;
    EXPECT_GT(all, 0U);
    testing::Test::RecordProperty("all", static_cast<int>(all));
    testing::Test::RecordProperty("some", static_cast<int>(some));
}

} // namespace
} // namespace duixian::library
