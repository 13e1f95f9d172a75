// SPDX-License-Identifier: GPL-3.0-or-later
// Over real reports of five places, which lie outside of the project.
#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/lexicon/lexicon.h"
#include "core/match/succession.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::match {
namespace {

std::vector<ReportStatements> runs(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<ReportStatements> out;
    for (const auto& file : files)
        if (auto report = analyse(support::fileBytes(file.string()), {file.filename().string(), file.string(), {}}, Lexicon::builtIn()))
            out.push_back({ReportId{static_cast<std::int64_t>(out.size()) + 1}, report->passport, report->head, report->statements});
    return out;
}

TEST(Runs, EveryTargetHasAPairOrAReason)
{
    const auto shared = support::sharedFolder();
    if (!shared || !std::filesystem::exists(*shared + "/corpus/runs"))
        GTEST_SKIP() << "needs ../shared/corpus/runs";
    const std::vector<ReportStatements> reports = runs(*shared + "/corpus/runs");
    std::map<std::pair<std::size_t, std::size_t>, int> said;
    for (const ReportMatching& found : matchAll(reports, Lexicon::builtIn())) {
        for (const Pair& pair : found.matching.pairs) {
            ++said[{found.earlier, pair.target}];
            EXPECT_EQ(reports[*found.later].statements.at(pair.outcome).kind, Kind::Outcome);
        }
        for (const Unpaired& unpaired : found.matching.unpaired) {
            ++said[{found.earlier, unpaired.target}];
            EXPECT_EQ(unpaired.reason == UnpairedReason::NoNextReport, !found.later);
        }
    }
    std::size_t targets = 0;
    for (std::size_t report = 0; report < reports.size(); ++report)
        for (std::size_t i = 0; i < reports[report].statements.size(); ++i)
            if (reports[report].statements[i].kind == Kind::Target) {
                ++targets;
                EXPECT_EQ((said[{report, i}]), 1) << reports[report].passport.fileName << " statement " << i;
            }
    EXPECT_GT(targets, 1000U);
}

} // namespace
} // namespace duixian::match
