// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/panel_survey.h"

#include <algorithm>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/workspace/workspace.h"
#include "tests/support/heard.h"

namespace duixian {
namespace {

/// A library with the samples: two places, three years of each.
class PanelSurveyTest : public testing::Test {
protected:
    PanelSurveyTest()
    {
        EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian"))));
        QSignalSpy imported(&workspace, &Workspace::importFinished);
        workspace.importSamples();
        EXPECT_TRUE(imported.wait(30000));
        for (const auto& entry : workspace.reports())
            reports.push_back(entry.id);
    }

    MeasuredPanel surveyed(const std::vector<ReportId>& asked, const std::vector<std::u16string>& indicators = {})
    {
        const auto survey = workspace.panelSurvey();
        MeasuredPanel panel;
        int found = 0;
        QObject::connect(survey.get(), &PanelSurvey::found, survey.get(), [&](const MeasuredPanel& whole) {
            panel = whole;
            ++found;
        });
        QObject::connect(survey.get(), &PanelSurvey::progress, survey.get(), [&](int done, int total) { last = {done, total}; });
        support::Heard finished(*survey, &PanelSurvey::finished);
        survey->start(asked, indicators);
        EXPECT_TRUE(finished.wait());
        EXPECT_EQ(found, 1);
        return panel;
    }

    QTemporaryDir folder;
    Workspace workspace;
    std::vector<ReportId> reports;
    std::pair<int, int> last;
};

TEST_F(PanelSurveyTest, FindsPlaceAfterPlaceWhatIsFoundAtOnce)
{
    const MeasuredPanel panel = surveyed(reports);
    const MeasuredPanel atOnce = workspace.panel(reports);
    const auto of = [](const MeasuredPanel& whole, const PanelRow& row) {
        const auto known = std::find(whole.rows.begin(), whole.rows.end(), row);
        return known == whole.rows.end() ? std::optional<TargetMeasures>()
                                         : whole.measures[static_cast<std::size_t>(known - whole.rows.begin())];
    };
    ASSERT_EQ(panel.rows.size(), atOnce.rows.size());
    ASSERT_EQ(panel.measures.size(), panel.rows.size());
    for (std::size_t i = 0; i < panel.rows.size(); ++i)
        EXPECT_EQ(of(atOnce, panel.rows[i]), panel.measures[i]);
    EXPECT_EQ(last, (std::pair{2, 2}));
}

TEST_F(PanelSurveyTest, KeepsTheWantedIndicatorsAlone)
{
    const MeasuredPanel panel = surveyed(reports, {u"地区生产总值"});
    ASSERT_FALSE(panel.rows.empty());
    EXPECT_TRUE(std::all_of(panel.rows.begin(), panel.rows.end(), [](const PanelRow& row) { return row.indicator == u"地区生产总值"; }));
    const bool ratchet = std::any_of(panel.measures.begin(), panel.measures.end(),
                                     [](const TargetMeasures& measures) { return measures.of(TargetMeasure::Ratchet).has_value(); });
    EXPECT_TRUE(ratchet) << "the year before is among them";
}

TEST_F(PanelSurveyTest, IsOfAllReportsOfThePlacesOfTheseReports)
{
    const MeasuredPanel panel = surveyed({reports.front()});
    EXPECT_GT(panel.rows.size(), workspace.panel({reports.front()}).rows.size());
    const auto place = panel.rows.front().place;
    EXPECT_TRUE(std::all_of(panel.rows.begin(), panel.rows.end(), [&](const PanelRow& row) { return row.place == place; }));
}

TEST_F(PanelSurveyTest, ALibraryThatIsGoneIsSaid)
{
    const auto survey = workspace.panelSurvey();
    ASSERT_TRUE(QFile::remove(workspace.path()));
    const support::Heard failed(*survey, &PanelSurvey::failed);
    const support::Heard found(*survey, &PanelSurvey::found);
    support::Heard finished(*survey, &PanelSurvey::finished);
    survey->start(reports, {});
    EXPECT_TRUE(finished.wait());
    EXPECT_EQ(failed.all().size(), 1U);
    EXPECT_TRUE(found.all().empty());
}

} // namespace
} // namespace duixian
