// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"

#include <gtest/gtest.h>

namespace duixian {
namespace {

/// Every enumerator from the first to the last has a word of its own that leads back to it.
template <class Enum>
void expectNamed(Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_FALSE(nameOf(value).empty()) << i;
        EXPECT_EQ(named<Enum>(nameOf(value)), value) << nameOf(value);
    }
    EXPECT_TRUE(nameOf(static_cast<Enum>(static_cast<int>(last) + 1)).empty()) << "an enumerator is not tested";
    EXPECT_EQ(named<Enum>("no such word"), std::nullopt);
}

TEST(Names, LeadThereAndBack)
{
    expectNamed(Kind::Outcome);
    expectNamed(Measure::Sync);
    expectNamed(Bound::Range);
    expectNamed(Section::Other);
    expectNamed(Strength::Aspired);
    expectNamed(Doubt::MeasureUnfit);
    expectNamed(Direction::Neither);
    expectNamed(ReportKind::None);
    expectNamed(NoteCode::SharedUnevenly);
    expectNamed(Format::Pdf);
    expectNamed(LayerReason::WrittenEscape);
    expectNamed(Step::Folded);
    expectNamed(HeadField::Title);
    expectNamed(Witness::FileName);
    expectNamed(Verdict::Undecidable);
    expectNamed(VerdictRule::Person);
    expectNamed(UnpairedReason::Parted);
    expectNamed(IntakeStatus::Failed);
}

} // namespace
} // namespace duixian
