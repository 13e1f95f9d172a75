// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTranslator>

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(BuiltInTranslations, ChineseIsThere)
{
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/translations/duixian_zh_CN.qm")));
    EXPECT_EQ(chinese.language(), QStringLiteral("zh_CN"));
    EXPECT_FALSE(chinese.isEmpty());
}

} // namespace
} // namespace duixian
