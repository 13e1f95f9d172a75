// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/package.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/sha256.h"
#include "core/base/utf.h"
#include "core/intake/csv_rows.h"
#include "tests/core/export/read_zip.h"
#include "tests/core/publish/made_library.h"

namespace duixian::publish {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// A table of a package, its cells by the names of their columns.
class ReadTable {
public:
    explicit ReadTable(const std::string& bytes)
    {
        std::u16string text = toUtf16(bytes);
        std::erase(text, u'\r');
        m_rows = intake::csvRows(text, u',').rows;
    }

    [[nodiscard]] std::size_t rows() const { return m_rows.size() - 1; }
    [[nodiscard]] std::string at(std::size_t row, const std::string& column) const
    {
        const auto& names = m_rows.front().fields;
        const auto found = std::find(names.begin(), names.end(), toUtf16(column));
        return found == names.end() ? "no such column"
                                    : toUtf8(m_rows.at(row + 1).fields.at(static_cast<std::size_t>(found - names.begin())));
    }
    /// The first row in which these columns hold these; rows() where there is none.
    [[nodiscard]] std::size_t find(const std::vector<std::pair<std::string, std::string>>& wanted) const
    {
        for (std::size_t row = 0; row < rows(); ++row)
            if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& one) { return at(row, one.first) == one.second; }))
                return row;
        return rows();
    }

private:
    std::vector<intake::CsvRow> m_rows;
};

class PackageTest : public testing::Test {
protected:
    PackageTest()
    {
        Publication publication;
        publication.form = PublishedAs::Package;
        publication.program = "9.8.7";
        EXPECT_EQ(publish(made.library, publication, out.file("p")), Ending::Written);
        EXPECT_EQ(publish(made.library, publication, out.file("p.zip")), Ending::Written);
    }

    [[nodiscard]] std::string bytes(const std::string& name) const { return support::fileBytes(out.file("p/" + name)); }
    [[nodiscard]] ReadTable table(const std::string& name) const { return ReadTable(bytes(name + ".csv")); }

    MadeLibrary made;
    support::TemporaryFolder out;
};

TEST_F(PackageTest, TheZipHoldsTheSameFiles)
{
    const auto files = exporting::readZip(support::fileBytes(out.file("p.zip")));
    EXPECT_EQ(files.size(), entriesIn(out.file("p")));
    for (const auto& [name, content] : files)
        EXPECT_TRUE(content == bytes(name)) << name;
}

TEST_F(PackageTest, TheDescriptorTellsEachFile)
{
    const auto package = nlohmann::json::parse(bytes("datapackage.json"));
    EXPECT_EQ(package.at("profile"), "tabular-data-package");
    EXPECT_EQ(package.at("title"), "made");
    EXPECT_FALSE(package.contains("licenses")) << "that is the publisher's to give";
    std::vector<std::string> names;
    for (const auto& resource : package.at("resources")) {
        names.push_back(resource.at("name"));
        const std::string content = bytes(resource.at("path"));
        EXPECT_EQ(resource.at("bytes"), content.size());
        EXPECT_EQ(resource.at("hash"), "sha256:" + sha256(content));
    }
    EXPECT_THAT(names, ElementsAre("panel_long", "panel_wide", "pairs", "statements", "reports", "coverage", "codebook"));
    const auto& statements = package.at("resources").at(3).at("schema");
    EXPECT_EQ(statements.at("primaryKey"), "statement");
    EXPECT_EQ(statements.at("foreignKeys").at(0).at("reference").at("resource"), "reports");
    EXPECT_EQ(statements.at("foreignKeys").at(1).at("reference").at("resource"), "") << "its own floor";
}

TEST_F(PackageTest, ThePanelHasFloorAndStretchMeasuresAndItsStatements)
{
    const ReadTable panel = table("panel_long");
    const std::size_t budget = panel.find({{"indicator", "一般公共预算收入"}, {"year", "2019"}});
    ASSERT_LT(budget, panel.rows());
    EXPECT_EQ(panel.at(budget, "target"), "6");
    EXPECT_EQ(panel.at(budget, "target_stretch"), "8");
    EXPECT_EQ(panel.at(budget, "target_strength"), "ensured");
    EXPECT_EQ(panel.at(budget, "outcome"), "6.5");
    EXPECT_EQ(panel.at(budget, "deviation"), "0.5");
    const std::size_t growth = panel.find({{"place", "惠济区"}, {"indicator", "地区生产总值"}, {"measure", "growth"}, {"year", "2020"}});
    ASSERT_LT(growth, panel.rows());
    EXPECT_EQ(panel.at(growth, "amplification"), "0.5");
    EXPECT_EQ(panel.at(growth, "upper_place"), "郑州市");
    EXPECT_EQ(panel.at(growth, "years_unchanged"), "2");
    EXPECT_EQ(panel.at(growth, "place_path"), "河南省/郑州市/惠济区");
    const ReadTable statements = table("statements");
    const std::size_t target = statements.find({{"statement", panel.at(growth, "target_statement")}});
    ASSERT_LT(target, statements.rows());
    EXPECT_EQ(statements.at(target, "quote"), "7%");
    EXPECT_EQ(statements.at(target, "bound"), "~");
}

TEST_F(PackageTest, TheWidePanelSaysTheSameAsTheLongOne)
{
    const ReadTable panel = table("panel_long");
    const ReadTable wide = table("panel_wide");
    std::size_t figures = 0;
    for (std::size_t row = 0; row < panel.rows(); ++row) {
        const std::size_t series = wide.find({{"series", panel.at(row, "series")}});
        ASSERT_LT(series, wide.rows());
        for (const std::string column : {"place_path", "indicator", "measure", "unit"})
            EXPECT_EQ(wide.at(series, column), panel.at(row, column));
        if (panel.at(row, "year").empty())
            continue;
        for (const std::string column : {"target", "outcome"}) {
            EXPECT_EQ(wide.at(series, column + "_" + panel.at(row, "year")), panel.at(row, column));
            figures += panel.at(row, column).empty() ? 0 : 1;
        }
    }
    EXPECT_GT(figures, 10U);
}

TEST_F(PackageTest, StatementsHaveQuotesWithTheirPlaces)
{
    const ReadTable statements = table("statements");
    std::size_t accepted = 0;
    for (std::size_t row = 0; row < statements.rows(); ++row) {
        const std::u16string text = *made.library.text({std::stoll(statements.at(row, "report"))});
        const std::size_t begin = std::stoul(statements.at(row, "start"));
        EXPECT_EQ(toUtf8(text.substr(begin, std::stoul(statements.at(row, "end")) - begin)), statements.at(row, "quote"));
        accepted += statements.at(row, "ruling") == "accepted" ? 1 : 0;
    }
    EXPECT_EQ(accepted, 1U);
    const std::size_t stretch = statements.find({{"indicator", "一般公共预算收入"}, {"value", "8"}});
    ASSERT_LT(stretch, statements.rows());
    EXPECT_EQ(statements.at(statements.find({{"statement", statements.at(stretch, "stretch_of")}}), "value"), "6");
    const std::size_t fall = statements.find({{"bound", "<="}, {"quote", "-3%"}});
    EXPECT_LT(fall, statements.rows()) << "as it is written, without a mark in front";
}

TEST_F(PackageTest, PairsHaveBothQuotesOrTheReason)
{
    const ReadTable pairs = table("pairs");
    const std::size_t rate = pairs.find({{"indicator", "城镇登记失业率"}, {"target", "4"}});
    ASSERT_LT(rate, pairs.rows());
    EXPECT_EQ(pairs.at(rate, "outcome_quote"), "3.6%");
    EXPECT_EQ(pairs.at(rate, "verdict"), "reached");
    EXPECT_EQ(pairs.at(rate, "rule"), "at_most_target");
    EXPECT_EQ(pairs.at(rate, "state"), "done");
    const std::size_t open = pairs.find({{"place", "郑州市"}});
    EXPECT_EQ(pairs.at(open, "reason"), "no_next_report");
    EXPECT_EQ(pairs.at(open, "outcome_report"), "");
}

TEST_F(PackageTest, NothingOfTheMachineIsInIt)
{
    EXPECT_THAT(allBytes(out.file("p")), Not(HasSubstr("a folder of somebody")));
    EXPECT_THAT(allBytes(out.file("p")), Not(HasSubstr(out.path())));
    EXPECT_THAT(allBytes(out.file("p")), HasSubstr(",=HYPERLINK(1).txt,")) << "for programs cells are exactly what was read";
}

TEST_F(PackageTest, TheReadmeCountsWhatIsThere)
{
    const std::string readme = bytes("README.md");
    EXPECT_THAT(readme, HasSubstr("of 4 Chinese government work reports of 2 places (2019–2021)"));
    EXPECT_THAT(readme, HasSubstr("4 of 6 place-years from 2019 to 2021 have a report."));
    EXPECT_THAT(readme, HasSubstr("Duixian 9.8.7"));
    EXPECT_THAT(readme, Not(HasSubstr("{")));
    for (const std::string name : {"panel_long", "panel_wide", "pairs", "statements", "reports", "coverage", "codebook"}) {
        const std::size_t line = readme.find("| `" + name + ".csv` |");
        ASSERT_NE(line, std::string::npos) << name;
        EXPECT_THAT(readme.substr(line, readme.find('\n', line) - line), HasSubstr("| " + std::to_string(table(name).rows()) + " |"))
            << name;
    }
}

} // namespace
} // namespace duixian::publish
