// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/place_tree_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "app/charts/place_filter.h"

namespace duixian::charts {
namespace {

ChartPlace place(std::vector<std::u16string> path)
{
    std::u16string key;
    for (const std::u16string& part : path)
        key += (key.empty() ? u"" : u"/") + part;
    return {key, path.back(), path};
}

const std::u16string city = u"安平省/云汀市";
const std::u16string north = u"安平省/云汀市/北区";
const std::u16string south = u"安平省/云汀市/南区";
const std::u16string alone = u"安平省/望岭市";

class PlaceTreeModelTest : public testing::Test {
protected:
    PlaceTreeModelTest()
    {
        model.setPlaces({place({u"安平省", u"云汀市"}), place({u"安平省", u"云汀市", u"北区"}), place({u"安平省", u"云汀市", u"南区"}),
                         place({u"安平省", u"望岭市"})});
    }

    [[nodiscard]] QModelIndex province() const { return model.index(0, 0); }
    [[nodiscard]] QModelIndex cityIndex() const { return model.index(0, 0, province()); }
    [[nodiscard]] Qt::CheckState state(const QModelIndex& index) const
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }

    PlaceTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PlaceTreeModelTest, StandsByLevelsAndAPlaceOverOthersStandsAmongThemOnceMore)
{
    ASSERT_EQ(model.rowCount(), 1);
    ASSERT_EQ(model.rowCount(province()), 2);
    ASSERT_EQ(model.rowCount(cityIndex()), 3);
    EXPECT_EQ(model.index(0, 0, cityIndex()).data().toString().toStdString(), "云汀市 itself");
    EXPECT_EQ(model.index(1, 0, cityIndex()).data().toString().toStdString(), "北区");
    EXPECT_EQ(model.indexOf(south), model.index(2, 0, cityIndex()));
}

TEST_F(PlaceTreeModelTest, AParentTicksAllOfItAndShowsThatSomeAreTicked)
{
    EXPECT_TRUE(model.setData(cityIndex(), static_cast<int>(Qt::Checked), Qt::CheckStateRole));
    EXPECT_EQ(model.chosen(), (std::vector<std::u16string>{city, north, south}));
    EXPECT_EQ(state(province()), Qt::PartiallyChecked);
    EXPECT_EQ(state(cityIndex()), Qt::Checked);
    model.tick({city}, false);
    EXPECT_EQ(state(cityIndex()), Qt::PartiallyChecked) << "without the city itself";
    model.setChosen({alone});
    EXPECT_EQ(state(cityIndex()), Qt::Unchecked);
}

TEST_F(PlaceTreeModelTest, ThoseWithoutAFigureSaySo)
{
    model.setWithout({south});
    EXPECT_EQ(model.indexOf(south).data().toString().toStdString(), "南区 (no figure)");
    EXPECT_TRUE(model.indexOf(south).data(Qt::ForegroundRole).isValid());
    EXPECT_EQ(model.indexOf(north).data().toString().toStdString(), "北区");
}

TEST_F(PlaceTreeModelTest, WhatIsTickedStaysWhereItIsStillThere)
{
    model.setChosen({north, alone});
    model.setPlaces({place({u"安平省", u"云汀市", u"北区"})});
    EXPECT_EQ(model.chosen(), std::vector<std::u16string>{north});
    model.setPlaces({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(PlaceTreeModelTest, AFilteredParentTicksWhatIsInSight)
{
    PlaceFilter shown(model);
    shown.setWords(QStringLiteral("区"));
    const QModelIndex top = shown.index(0, 0);
    EXPECT_TRUE(shown.setData(top, static_cast<int>(Qt::Checked), Qt::CheckStateRole));
    EXPECT_EQ(model.chosen(), (std::vector<std::u16string>{north, south}));
    shown.setWords(QStringLiteral("云汀"));
    EXPECT_EQ(shown.keysBelow(), (std::vector<std::u16string>{city, north, south})) << "with all that lies within it";
    shown.tickShown(false);
    EXPECT_TRUE(model.chosen().empty());
}

} // namespace
} // namespace duixian::charts
