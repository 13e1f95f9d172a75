// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/qda_project.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/core/publish/made_library.h"
#include "tests/core/publish/qda_reader.h"

namespace duixian::publish {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class QdaProjectTest : public testing::Test {
protected:
    [[nodiscard]] ReadProject read() const
    {
        Publication publication;
        publication.form = PublishedAs::Qdpx;
        publication.program = "9.8.7";
        EXPECT_EQ(publish(made.library, publication, out.file("p.qdpx")), Ending::Written);
        return readProject(support::fileBytes(out.file("p.qdpx")));
    }

    MadeLibrary made;
    support::TemporaryFolder out;
};

TEST_F(QdaProjectTest, IsAsTheStandardHasIt)
{
    const ReadProject project = read();
    EXPECT_THAT(project.faults, IsEmpty());
    ASSERT_EQ(project.files.size(), 5U);
    EXPECT_EQ(project.files[0], "project.qde");
    EXPECT_THAT(project.files[1], StartsWith("sources/"));
}

TEST_F(QdaProjectTest, HoldsTheTextsOfTheLibrary)
{
    const ReadProject project = read();
    std::vector<std::string> expected;
    for (const library::ReportEntry& entry : made.library.list())
        expected.push_back(toUtf8(*made.library.text(entry.id)));
    std::vector<std::string> texts;
    for (const auto& [name, text] : project.texts)
        texts.push_back(text);
    EXPECT_THAT(texts, testing::UnorderedElementsAreArray(expected));
    EXPECT_THAT(texts, testing::Each(Not(HasSubstr("\r")))) << "as it is read, with one kind of line end";
}

/// T34: with characters beyond the basic plane before and between the figures, and with \r\n in the file.
TEST_F(QdaProjectTest, EachSelectionCutsOutItsQuote)
{
    const ReadProject project = read();
    std::size_t statements = 0;
    for (const library::ReportEntry& entry : made.library.list())
        statements += made.library.statements(entry.id).size();
    ASSERT_EQ(project.selections.size(), statements - 1) << "all but the rejected one";
    for (const ReadProject::Selection& one : project.selections) {
        EXPECT_EQ(one.cut, one.name);
        EXPECT_FALSE(one.name.empty());
    }
}

TEST_F(QdaProjectTest, SaysWhatIsKnownOfAFigure)
{
    const ReadProject project = read();
    const auto described = [&](const std::string& code, const std::string& name) {
        const auto found = std::find_if(project.selections.begin(), project.selections.end(),
                                        [&](const auto& one) { return one.code == code && one.name == name; });
        return found == project.selections.end() ? "none" : found->description;
    };
    EXPECT_EQ(described("目标/城镇登记失业率", "4%"),
              "value: 4\nunit: %\nmeasure: level\nbound: <=\nstrength: plain\nperiod: 2020\noutcome: 3.6%\n"
              "verdict: reached\ndifference: -0.4");
    EXPECT_THAT(described("完成/城镇登记失业率", "3.6%"), HasSubstr("target: 4%\nverdict: reached\ndifference: -0.4"));
    EXPECT_THAT(described("目标/城镇新增就业", "6000人"), HasSubstr("bound: >=\nstrength: plain\nperiod: 2020\nreason: "));
}

TEST_F(QdaProjectTest, TellsThePersonFromTheProgram)
{
    const ReadProject project = read();
    EXPECT_EQ(std::count_if(project.selections.begin(), project.selections.end(), [](const auto& one) { return one.user == "person"; }), 1);
    EXPECT_EQ(std::count_if(project.selections.begin(), project.selections.end(), [](const auto& one) { return one.user == "Duixian"; }),
              static_cast<std::ptrdiff_t>(project.selections.size()) - 1);
}

TEST_F(QdaProjectTest, HasPlacesAsCasesAndPairsAsLinks)
{
    const ReadProject project = read();
    ASSERT_TRUE(project.cases.contains("惠济区"));
    EXPECT_EQ(project.cases.at("惠济区"),
              (std::map<std::string, std::string>{
                  {"place_code", "410108"}, {"place_path", "河南省/郑州市/惠济区"}, {"years", "2019 2020 2021"}, {"sources", "3"}}));
    EXPECT_TRUE(project.cases.contains("郑州市"));
    EXPECT_THAT(project.links, Contains("4% -> 3.6%: reached"));
    EXPECT_THAT(project.links, Contains("7% -> 3.1%: not reached"));
    ASSERT_TRUE(project.variables.contains("2020年惠济区政府工作报告"));
    const auto& known = project.variables.at("2020年惠济区政府工作报告");
    EXPECT_EQ(known.at("file"), "惠济区2020.txt");
    EXPECT_EQ(known.at("planned"), "2020");
    EXPECT_FALSE(known.contains("address")) << "what is not known is left out";
}

TEST_F(QdaProjectTest, StandardIndicatorsHaveTheirDefinition)
{
    const ReadProject project = read();
    ASSERT_TRUE(project.descriptions.contains("目标/城镇登记失业率"));
    EXPECT_THAT(project.descriptions.at("目标/地区生产总值"), HasSubstr("\ngrowth %"));
    EXPECT_GT(project.descriptions.at("目标/地区生产总值").size(), std::string("\ngrowth %").size());
}

TEST(QdaReader, SeesWhatIsWrong)
{
    EXPECT_THAT(readProject("no zip").faults, ElementsAre("project.qde is not well-formed"));
}

} // namespace
} // namespace duixian::publish
