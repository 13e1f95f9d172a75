// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class PinsTest : public testing::Test {
protected:
    void pin(ReportId a, ReportId b, const std::vector<Pin>& pins)
    {
        HistoryStep step{HistoryAction::Pin, "x"};
        library.setPins(a, b, pins, step);
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("reports.duixian");
    Library library = *Library::create(path);
    ReportId report = library.add(sampleReport(), sampleBytes).id;
    ReportId other = library.add(bareReport(), "x").id;
};

/// Without what the library gives: numbers and moments.
std::vector<Pin> bare(std::vector<Pin> pins)
{
    for (Pin& pin : pins) {
        pin.id = {};
        if (!pin.made.starts_with("2021"))
            pin.made.clear();
    }
    return pins;
}

std::vector<Pin> turned(std::vector<Pin> pins)
{
    for (Pin& pin : pins)
        std::swap(pin.a, pin.b);
    return pins;
}

TEST_F(PinsTest, ComeBackAsTheyWereSetAndInTheOrderThatTheyAreAskedFor)
{
    pin(report, other, samplePins(report, other));
    EXPECT_EQ(bare(library.pins(report, other)), samplePins(report, other));
    EXPECT_THAT(bare(library.pins(other, report)), testing::UnorderedElementsAreArray(turned(samplePins(report, other))));
    EXPECT_EQ(library.pins(report), library.pins(report, other));
    EXPECT_EQ(library.pins(other), library.pins(other, report));
    EXPECT_TRUE(library.pins(report, report).empty());
    EXPECT_THAT(library.pins(report)[0].made, testing::MatchesRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
    EXPECT_TRUE(Library::open(path)->pins(report)[0].id.valid()) << "they are in the file";
}

TEST_F(PinsTest, OrderOfTheTwoReportsMakesNoDifference)
{
    pin(other, report, turned(samplePins(report, other)));
    EXPECT_EQ(bare(library.pins(report, other)), samplePins(report, other));
}

TEST_F(PinsTest, StandInTheOrderOfTheTextOfTheReportThatComesFirst)
{
    std::vector<Pin> pins = samplePins(report, other);
    std::swap(pins[0], pins[1]);
    pin(report, other, pins);
    EXPECT_EQ(bare(library.pins(report, other)), samplePins(report, other));
    EXPECT_THAT(bare(library.pins(other, report)), testing::ElementsAreArray(turned(pins)));
}

TEST_F(PinsTest, KeepTheirNumbersWhileOthersComeAndGo)
{
    pin(report, other, samplePins(report, other));
    std::vector<Pin> pins = library.pins(report, other);
    const Pin kept = pins[1];
    pins.erase(pins.begin());
    pin(report, other, pins);
    EXPECT_THAT(library.pins(report, other), testing::ElementsAre(kept));
}

TEST_F(PinsTest, AreStepsOfTheHistory)
{
    pin(report, other, samplePins(report, other));
    const auto set = library.pins(report, other);
    EXPECT_EQ(library.history().back().action, HistoryAction::Pin);
    EXPECT_EQ(library.history().back().count, 2U);
    HistoryStep nothing{HistoryAction::Pin, "x"};
    library.setPins(other, report, library.pins(other, report), nothing);
    EXPECT_FALSE(nothing.id.valid()) << "the same once more is no step";
    HistoryStep step{HistoryAction::Unpin, "x"};
    library.setPins(report, other, {}, step);
    EXPECT_TRUE(library.pins(report).empty());
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.pins(report, other), set);
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_TRUE(library.pins(report).empty());
    ASSERT_TRUE(library.redo().has_value());
    EXPECT_EQ(library.pins(report, other), set);
}

TEST_F(PinsTest, OfAReportWithItselfAreKeptToo)
{
    pin(report, report, samplePins(report, report));
    EXPECT_EQ(bare(library.pins(report, report)), samplePins(report, report));
}

TEST_F(PinsTest, OutliveANewReadingAndTheirReport)
{
    pin(report, other, samplePins(report, other));
    const auto set = library.pins(report, other);
    ASSERT_TRUE(library.replace(report, bareReport(), {}).has_value());
    EXPECT_EQ(library.pins(report, other), set);
    library.remove(other);
    EXPECT_EQ(library.pins(report, other), set);
    EXPECT_THAT(library.departed(), testing::ElementsAre(testing::Field(&DepartedReport::id, other))) << "to be known again by";
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_TRUE(library.departed().empty());
    EXPECT_EQ(library.pins(report, other), set);
}

TEST_F(PinsTest, GoOverToTheReportThatComesBack)
{
    pin(report, other, samplePins(report, other));
    const auto set = library.pins(report, other);
    library.remove(report);
    HistoryStep step{HistoryAction::Import, {}};
    const ReportId back = library.add(sampleReport(), sampleBytes, {{}, {}, report}, step).id;
    ASSERT_GT(back, other) << "it has the greater number now";
    EXPECT_TRUE(library.pins(report).empty());
    EXPECT_EQ(bare(library.pins(back, other)), samplePins(back, other));
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.pins(report, other), set);
    EXPECT_TRUE(library.pins(back).empty());
}

} // namespace
} // namespace duixian::library
