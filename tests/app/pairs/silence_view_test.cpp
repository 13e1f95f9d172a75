// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/silence_view.h"

#include <algorithm>

#include <QComboBox>

#include <gtest/gtest.h>

namespace duixian::pairing {
namespace {

MentionCell stated(int year)
{
    MentionCell made;
    made.year = year;
    made.mention = Mention::Stated;
    made.report = ReportId{year};
    made.first = true;
    return made;
}

MentionRow row(Kind kind, const std::vector<int>& years)
{
    MentionRow made{{u"云泽区", "", {u"安平省", u"云泽区"}}, u"地区生产总值", true, kind, Measure::Growth, {}};
    for (const int year : years)
        made.cells.push_back(stated(year));
    return made;
}

class SilenceViewTest : public testing::Test {
protected:
    void show(const std::vector<MentionRow>& rows)
    {
        view.begin();
        if (!rows.empty())
            view.add(rows);
        view.finish();
    }
    [[nodiscard]] QComboBox& box(const QString& name)
    {
        const QList<QComboBox*> boxes = view.findChildren<QComboBox*>();
        return **std::find_if(boxes.begin(), boxes.end(), [&](const QComboBox* one) { return one->accessibleName() == name; });
    }
    [[nodiscard]] std::vector<int> years()
    {
        std::vector<int> out;
        for (int i = 0; i < box(QStringLiteral("In the year")).count(); ++i)
            out.push_back(box(QStringLiteral("In the year")).itemData(i).toInt());
        return out;
    }

    SilenceView view;
};

TEST_F(SilenceViewTest, AScopeWithoutAnIndicatorIsShownAsSuch)
{
    show({});
    EXPECT_EQ(view.model().rowCount(), 0);
    EXPECT_TRUE(years().empty());
    show({row(Kind::Target, {2019, 2020})});
    EXPECT_EQ(years(), (std::vector{2020, 2019}));
    show({});
    EXPECT_TRUE(years().empty());
}

TEST_F(SilenceViewTest, TargetsAndOutcomesHaveTheirOwnYears)
{
    show({row(Kind::Target, {2019, 2020, 2021}), row(Kind::Outcome, {2018})});
    EXPECT_EQ(years(), (std::vector{2021, 2020, 2019}));
    box(QStringLiteral("What changed")).setCurrentIndex(1); // new in 2021
    EXPECT_EQ(view.model().rowCount(), 1);
    box(QStringLiteral("Targets or outcomes")).setCurrentIndex(1);
    EXPECT_EQ(years(), std::vector{2018});
    EXPECT_EQ(view.model().rowCount(), 1) << "new in the year that is shown now";
    box(QStringLiteral("Targets or outcomes")).setCurrentIndex(0);
    EXPECT_EQ(years(), (std::vector{2021, 2020, 2019}));
}

} // namespace
} // namespace duixian::pairing
