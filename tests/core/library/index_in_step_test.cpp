// SPDX-License-Identifier: GPL-3.0-or-later
// Two thousand things that may happen to a library, and its index of words says what the reports say.
#include <gtest/gtest.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/index_state.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/search_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

constexpr int deeds = 2000;
constexpr int between = 50;

class IndexInStep : public testing::Test {
protected:
    void import()
    {
        const std::string bytes = "file " + std::to_string(random() % 40);
        Arrival arrival;
        for (const DepartedReport& departed : library.departed())
            if (random() % 2 == 0)
                arrival = {{}, library.judgements(departed.id), departed.id};
        static_cast<void>(library.add(wordyReport(random), bytes, arrival, step));
    }

    void judge(ReportId id)
    {
        Judgements all = library.judgements(id);
        const Judgements more = sampleJudgements(id, id);
        if (all.decisions.empty() || random() % 2 == 0)
            all.decisions.push_back(more.decisions[random() % 2]);
        else
            all.decisions.pop_back();
        library.judge(id, all, step);
    }

    /// By other rules: another text, other statements, or nothing else than before.
    void readAnew(ReportId id)
    {
        Report report = *library.load(id);
        const Report other = wordyReport(random);
        switch (random() % 4) {
        case 0:
            report = other;
            break;
        case 1:
            report.statements = other.statements;
            for (Statement& statement : report.statements)
                statement.span = {0, 1};
            break;
        case 2:
            report.layers.clear();
            break;
        default:
            break;
        }
        EXPECT_TRUE(library.replace(id, report, {}, library.judgements(id), step));
    }

    void remove(ReportId one, ReportId other) { library.remove({one, other}, step); }

    void doSomething()
    {
        step = {HistoryAction::Accept, "some"};
        const std::vector<ReportEntry> reports = library.list();
        const auto draw = random() % 100;
        const auto one = [&] { return reports[random() % reports.size()].id; };
        if (draw < 25 || reports.empty())
            import();
        else if (draw < 40)
            judge(one());
        else if (draw < 55)
            readAnew(one());
        else if (draw < 65)
            remove(one(), one());
        else if (draw < 83)
            undone += library.undo().has_value() ? 1 : 0;
        else if (draw < 97)
            redone += library.redo().has_value() ? 1 : 0;
        else if (draw < 98)
            library.indexAnew();
        else
            library.index(random() % 10);
    }

    std::mt19937 random{5};
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("reports.duixian");
    Library library = *Library::create(path);
    HistoryStep step;
    int undone = 0;
    int redone = 0;
};

TEST_F(IndexInStep, WhateverIsDone)
{
    std::size_t most = 0;
    for (int deed = 1; deed <= deeds; ++deed) {
        doSomething();
        if (deed % between != 0)
            continue;
        ASSERT_EQ(indexFaultsOf(path), "") << "deed " << deed;
        while (library.index(100) > 0) {
        }
        const std::vector<std::string> kept = indexIn(path);
        library.indexAnew();
        while (library.index(100) > 0) {
        }
        ASSERT_EQ(difference(kept, indexIn(path)), "") << "deed " << deed;
        ASSERT_EQ(indexFaultsOf(path), "") << "deed " << deed;
        most = std::max(most, kept.size());
    }
    EXPECT_GT(most, 500U);
    EXPECT_GT(undone, 100);
    EXPECT_GT(redone, 50);
}

} // namespace
} // namespace duixian::library
