// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/base/utf.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

constexpr unsigned deedCount = 12;

/// Something a person may do; which of it, and to what, follows from its number and what the library holds.
struct Deed {
    unsigned kind = 0;
    unsigned draw = 0;
};

/// The reports by their hashes: the same order in every library that holds the same.
std::vector<ReportId> reportsOf(const Library& library)
{
    std::vector<ReportEntry> entries = library.list();
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.passport.sha256 < b.passport.sha256; });
    std::vector<ReportId> ids;
    for (const ReportEntry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

std::u16string word(unsigned draw)
{
    return toUtf16(std::to_string(draw % 7));
}

Report variant(unsigned draw)
{
    Report report = draw % 3 == 0 ? bareReport() : sampleReport();
    report.head.title = word(draw);
    report.text += word(draw);
    return report;
}

void import(Library& library, unsigned draw, HistoryStep& step)
{
    const std::string bytes = "file " + std::to_string(draw % 20);
    Report report = variant(draw);
    report.passport.sha256 = sha256(bytes);
    Arrival arrival;
    for (const DepartedReport& departed : library.departed())
        if (departed.sha256 == report.passport.sha256)
            arrival = {{}, library.judgements(departed.id), departed.id};
    static_cast<void>(library.add(report, bytes, arrival, step));
}

void judge(Library& library, ReportId id, unsigned draw, HistoryStep& step)
{
    Judgements all = library.judgements(id);
    const Judgements more = sampleJudgements(id, id);
    switch (draw % 5) {
    case 0:
        all.decisions.push_back(more.decisions[draw % 2]);
        break;
    case 1:
        if (!all.decisions.empty())
            all.decisions.erase(all.decisions.begin());
        break;
    case 2:
        all.annotations.push_back({{}, AnnotationKind::Tag, word(draw / 5), {}, "", Standing::Holds});
        break;
    case 3:
        all.pairs.push_back(more.pairs[draw % 2]);
        break;
    default:
        for (Decision& decision : all.decisions)
            decision.reason = word(draw / 5);
    }
    library.judge(id, all, step);
}

/// Does it; whether it changed anything.
bool perform(Library& library, const Deed& deed)
{
    HistoryStep step{HistoryAction::Accept, std::to_string(deed.kind)};
    const std::vector<ReportId> reports = reportsOf(library);
    const ReportId one = reports.empty() ? ReportId{} : reports[deed.draw % reports.size()];
    switch (deed.kind) {
    case 0:
    case 1:
        import(library, deed.draw, step);
        break;
    case 2:
        for (unsigned i = 0; i < 3; ++i)
            import(library, deed.draw + i, step);
        break;
    case 3:
        library.remove({one, reports.empty() ? one : reports.back()}, step);
        break;
    case 4:
    case 5:
        if (one.valid())
            judge(library, one, deed.draw, step);
        break;
    case 6:
        for (const ReportId id : reports)
            judge(library, id, deed.draw, step);
        break;
    case 7:
        if (one.valid()) {
            EXPECT_TRUE(
                library.replace(one, variant(deed.draw / 3), deed.draw % 2 ? sampleChoices() : Choices{}, library.judgements(one), step));
        }
        break;
    case 8:
        library.renameTag(word(deed.draw), word(deed.draw / 7), step);
        break;
    case 9: {
        std::vector<SecondFigure> figures = sampleSecondFigures();
        for (SecondFigure& figure : figures) {
            figure.source = word(deed.draw);
            figure.value = deed.draw / 7 % 5;
        }
        if (deed.draw % 4 == 0)
            library.removeSecondFigures(word(deed.draw), step);
        else
            library.addSecondFigures(figures, step);
        break;
    }
    case 10:
        if (one.valid()) {
            const ReportId other = reports[deed.draw / 5 % reports.size()];
            std::vector<Pin> pins = library.pins(one, other);
            if (deed.draw % 3 == 0)
                pins.clear();
            else
                pins.push_back(samplePins(one, other)[deed.draw % 2]);
            library.setPins(one, other, pins, step);
        }
        break;
    default:
        if (deed.draw % 2)
            library.setOwnWords({{}, {{word(deed.draw), u"甲"}}, {{"slogan_noun", word(deed.draw / 7)}}}, step);
        else
            library.setSavedSearches({{toUtf8(word(deed.draw)), "绿道", "2020"}}, step);
    }
    return step.id.valid();
}

/// Walks rounds times: deeds, and now and then a step back or forth. The deeds that stand at the end.
std::vector<Deed> walk(Library& library, const std::string& path, unsigned seed, int rounds)
{
    std::mt19937 random(seed);
    std::vector<Deed> done;
    std::vector<Deed> undone;
    for (int round = 0; round < rounds; ++round) {
        const unsigned way = static_cast<unsigned>(random() % 100);
        if (way < 55) {
            const Deed deed{static_cast<unsigned>(random() % deedCount), static_cast<unsigned>(random() % 10'000)};
            if (perform(library, deed)) {
                done.push_back(deed);
                undone.clear();
            }
        } else if (way < 82) {
            EXPECT_EQ(library.undo().has_value(), !done.empty()) << "round " << round;
            if (!done.empty()) {
                undone.push_back(done.back());
                done.pop_back();
            }
        } else {
            EXPECT_EQ(library.redo().has_value(), !undone.empty()) << "round " << round;
            if (!undone.empty()) {
                done.push_back(undone.back());
                undone.pop_back();
            }
        }
        if (round % 97 == 0)
            library = std::move(*Library::open(path));
    }
    return done;
}

TEST(RandomWalk, EndsWhereTheDeedsThatAreLeftLead)
{
    const support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    Library walked = *Library::create(folder.file("walked.duixian"));
    const std::vector<Deed> left = walk(walked, folder.file("walked.duixian"), 20261122, 1000);
    ASSERT_GT(left.size(), 50U) << "a walk that comes back to its beginning tells little";

    Library replayed = *Library::create(folder.file("replayed.duixian"));
    for (const Deed& deed : left)
        ASSERT_TRUE(perform(replayed, deed));
    EXPECT_EQ(difference(meaningIn(folder.file("walked.duixian")), meaningIn(folder.file("replayed.duixian"))), "");
    Connection connection(folder.file("walked.duixian"), Connection::Mode::ReadWrite);
    EXPECT_EQ(connection.text("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(connection.text("PRAGMA foreign_key_check"), "");
}

TEST(RandomWalk, AllTheWayBackAndForthIsExact)
{
    const auto walks = static_cast<unsigned>(library::rounds(40, 1000));
    for (unsigned seed = 0; seed < walks; ++seed) {
        const support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
        const std::string path = folder.file("reports.duixian");
        Library library = *Library::create(path);
        const auto empty = rowsIn(path);
        const std::size_t steps = walk(library, path, seed, 50).size();
        const auto full = rowsIn(path);
        for (std::size_t i = 0; i < steps; ++i)
            ASSERT_TRUE(library.undo().has_value()) << "seed " << seed;
        ASSERT_EQ(difference(rowsIn(path), empty), "") << "seed " << seed;
        for (std::size_t i = 0; i < steps; ++i)
            ASSERT_TRUE(library.redo().has_value()) << "seed " << seed;
        ASSERT_EQ(difference(rowsIn(path), full), "") << "seed " << seed;
    }
}

} // namespace
} // namespace duixian::library
