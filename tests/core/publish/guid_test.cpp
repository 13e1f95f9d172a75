// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guid.h"

#include <regex>

#include <gtest/gtest.h>

namespace duixian::publish {
namespace {

TEST(Guid, FollowsFromWhatItNames)
{
    const std::string one = guidOf({"code", "target", "就业"});
    EXPECT_TRUE(std::regex_match(one, std::regex("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))) << one;
    EXPECT_EQ(guidOf({"code", "target", "就业"}), one);
    EXPECT_NE(guidOf({"code", "targ", "et就业"}), one) << "the parts count, not only their letters";
}

} // namespace
} // namespace duixian::publish
