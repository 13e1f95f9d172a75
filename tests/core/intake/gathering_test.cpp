// SPDX-License-Identifier: GPL-3.0-or-later
// What another run found is held against the text before a library gets it.
#include "core/intake/gathering.h"

#include <functional>

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "tests/core/intake/made_reports.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

class Gathering : public testing::Test {
protected:
    /// As the lines of a whole extract bring it.
    [[nodiscard]] GatheredReport gathered() const
    {
        GatheredReport out{found, {}, bytes, found.text.size(), found.statements.size()};
        out.report.sketch.clear();
        out.report.passport.byteCount = 0;
        return out;
    }
    [[nodiscard]] GatheredReport withoutText() const
    {
        GatheredReport out = gathered();
        out.report.text.clear();
        out.bytes.reset();
        return out;
    }

    support::TemporaryFolder folder;
    std::string bytes = "菜单 首页\n" + madeReport("云泽区", 2019, 1);
    std::string path = folder.write("2019.txt", bytes);
    Report found = *examine({path, "2019.txt"}, {}, Lexicon::builtIn()).report;
    OriginalFiles files;
};

TEST_F(Gathering, GivesTheReportThatReadingTheFileGives)
{
    ASSERT_GT(found.statements.size(), 4U);
    EXPECT_EQ(*examine(withoutText(), files).report, found);
    std::filesystem::remove(path);
    EXPECT_EQ(*examine(gathered(), files).report, found) << "without the file";
    EXPECT_EQ(examine(gathered(), files).bytes, bytes);
    EXPECT_EQ(examine(withoutText(), files).report.error().code, ErrorCode::FileMissing);
}

TEST_F(Gathering, AFileThatChangedIsNotTakenForTheOneThatWasRead)
{
    static_cast<void>(folder.write("2019.txt", bytes + "。"));
    EXPECT_EQ(examine(withoutText(), files).report.error(), (Error{ErrorCode::BytesDiffer, path}));
    GatheredReport other = gathered();
    other.bytes->append("。");
    EXPECT_EQ(examine(other, files).report.error().code, ErrorCode::BytesDiffer);
}

TEST_F(Gathering, MissingLinesAreCounted)
{
    GatheredReport cut = gathered();
    cut.report.statements.pop_back();
    const std::string count = std::to_string(found.statements.size());
    EXPECT_EQ(examine(cut, files).report.error(),
              (Error{ErrorCode::LinesMissing, std::to_string(found.statements.size() - 1) + " of " + count + " statements"}));
}

TEST_F(Gathering, WhatDoesNotFitTheTextIsNamed)
{
    const std::size_t end = found.text.size();
    const struct {
        std::function<void(GatheredReport&)> spoil;
        const char* said;
    } cases[]{
        {[](GatheredReport& g) { g.length += 1; }, "length"},
        {[](GatheredReport& g) { g.report.text[3] = u'X'; }, "text"},
        {[](GatheredReport& g) { g.report.passport.format = Format::Markdown; }, "format"},
        {[](GatheredReport& g) { g.report.passport.encoding = Encoding::Big5; }, "encoding"},
        {[&](GatheredReport& g) {
             g.report.statements.back().span = {end, end + g.report.statements.back().quote.size()};
         },
         "quote"},
        {[](GatheredReport& g) { g.report.statements.front().quote[0] = u'X'; }, "quote"},
        {[](GatheredReport& g) { std::swap(g.report.statements.front(), g.report.statements.back()); }, "start"},
        {[](GatheredReport& g) { g.report.statements.front().subject += u"X"; }, "subject"},
        {[](GatheredReport& g) { g.report.statements.front().stretchOf = 1; }, "stretch_of"},
        {[&](GatheredReport& g) {
             g.report.layers.push_back({{end, end + 1}, LayerReason::Censored});
         },
         "layers"},
        {[](GatheredReport& g) {
             g.report.layers = {{{5, 6}, LayerReason::Censored}, {{0, 1}, LayerReason::LostBytes}};
         },
         "layers"},
        {[](GatheredReport& g) {
             g.report.layers = {{{8, 12}, LayerReason::Navigation}, {{10, 14}, LayerReason::Annex}};
         },
         "layers"},
        {[](GatheredReport& g) {
             g.report.layers = {{{8, 12}, LayerReason::BrokenLine}, {{10, 14}, LayerReason::BrokenLine}};
         },
         "layers"},
        {[&](GatheredReport& g) {
             g.report.parts.push_back({{0, 2}, {0, end + 1}, 1, Section::Other});
         },
         "parts"},
        {[&](GatheredReport& g) {
             g.report.notes.push_back({NoteCode::ValuesDiffer, {0, 2}, {{end, end + 2}}});
         },
         "notes"},
        {[&](GatheredReport& g) {
             g.report.head.evidence.front().span = {0, end + 1};
         },
         "evidence"},
        {[](GatheredReport& g) { g.report.head.evidence.push_back(g.report.head.evidence.front()); }, "evidence"},
    };
    int number = 0;
    for (const auto& one : cases) {
        GatheredReport spoiled = gathered();
        one.spoil(spoiled);
        const Examined examined = examine(spoiled, files);
        ASSERT_FALSE(examined.report.has_value()) << number << " " << one.said;
        EXPECT_EQ(examined.report.error(), (Error{ErrorCode::LinesUnfit, one.said})) << number;
        ++number;
    }
}

} // namespace
} // namespace duixian::intake
