// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reading_memory.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace duixian::shell {
namespace {

class ReadingMemoryTest : public testing::Test {
protected:
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
};

TEST_F(ReadingMemoryTest, PlacesAndTabsComeBack)
{
    const reader::ReadingPlace place{1234, -7.5, 1300};
    const QString library = QStringLiteral("/some where/a, b.duixian");
    {
        ReadingMemory memory(store);
        EXPECT_FALSE(memory.place(QStringLiteral("aa")));
        memory.keepPlace(QStringLiteral("aa"), {1, 2, std::nullopt});
        memory.keepPlace(QStringLiteral("bb"), {5, 0, std::nullopt});
        memory.keepPlace(QStringLiteral("aa"), place);
        memory.keepTabs(library, {{{QStringLiteral("aa"), true}, {QStringLiteral("bb"), false}}, 1});
        memory.save();
    }
    const ReadingMemory again(store);
    EXPECT_EQ(again.place(QStringLiteral("aa")), place);
    EXPECT_EQ(again.place(QStringLiteral("bb")), (reader::ReadingPlace{5, 0, std::nullopt}));
    const ReadingMemory::Tabs tabs = again.tabs(library);
    ASSERT_EQ(tabs.tabs.size(), 2U);
    EXPECT_EQ(tabs.tabs[0], (ReadingMemory::Tab{QStringLiteral("aa"), true}));
    EXPECT_EQ(tabs.tabs[1], (ReadingMemory::Tab{QStringLiteral("bb"), false}));
    EXPECT_EQ(tabs.current, 1U);
    EXPECT_TRUE(again.tabs(QStringLiteral("/other")).tabs.empty());
}

TEST_F(ReadingMemoryTest, TheOldestPlacesAreForgotten)
{
    ReadingMemory memory(store);
    for (int i = 0; i < 1100; ++i)
        memory.keepPlace(QString::number(i), {1, 0, std::nullopt});
    EXPECT_FALSE(memory.place(QStringLiteral("0")));
    EXPECT_TRUE(memory.place(QStringLiteral("1099")));
}

TEST_F(ReadingMemoryTest, WhatCanNotBeReadIsAsNew)
{
    store.setValue(QStringLiteral("reading/places"), QStringList{QStringLiteral("aa"), QStringLiteral("bb\tx\ty\tz")});
    store.setValue(QStringLiteral("reading/tabs"), QStringList{QStringLiteral("/library")});
    const ReadingMemory memory(store);
    EXPECT_FALSE(memory.place(QStringLiteral("aa")));
    EXPECT_FALSE(memory.place(QStringLiteral("bb")));
    EXPECT_TRUE(memory.tabs(QStringLiteral("/library")).tabs.empty());
}

} // namespace
} // namespace duixian::shell
