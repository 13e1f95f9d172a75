// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/repeat_search.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/support/temporary_folder.h"

namespace duixian {
namespace {

class RepeatSearchTest : public testing::Test {
protected:
    RepeatSearchTest()
    {
        library::Library library = *library::Library::create(path);
        for (const std::u16string& text : {std::u16string(u"新建改建农村公路86公里。\n坚持过紧日子，压减支出。"),
                                           std::u16string(u"新建改建农村公路40公里。"), std::u16string(u"坚持过紧日子，压减支出。")}) {
            Report report;
            report.text = text;
            report.passport.sha256 = std::to_string(ids.size());
            ids.push_back(library.add(report, toUtf8(text)).id);
        }
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("L");
    std::vector<ReportId> ids;
};

TEST_F(RepeatSearchTest, FindsInItsOwnThread)
{
    RepeatSearch search(path, ids);
    QSignalSpy found(&search, &RepeatSearch::found);
    QSignalSpy finished(&search, &RepeatSearch::finished);
    const int number = search.ask(ids[0], {});
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(finished[0][0].toInt(), number);
    EXPECT_TRUE(finished[0][1].toBool());
    std::vector<Repeat> all;
    for (const auto& batch : found)
        for (const Repeat& repeat : *batch[1].value<RepeatBatch>())
            all.push_back(repeat);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].report, ids[1]);
    EXPECT_EQ(all[0].kind, Carried::NewNumber);
    EXPECT_EQ(all[1].report, ids[2]);
    EXPECT_EQ(all[1].kind, Carried::Same);
    found.clear();
    search.ask(ids[0], Span{0, 3});
    ASSERT_TRUE(finished.wait());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][1].value<RepeatBatch>()->size(), 1U) << "one sentence";
}

TEST_F(RepeatSearchTest, SaysWhatFails)
{
    RepeatSearch search(path + "-none", ids);
    QSignalSpy failed(&search, &RepeatSearch::failed);
    QSignalSpy finished(&search, &RepeatSearch::finished);
    search.ask(ids[0], {});
    ASSERT_TRUE(finished.wait());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][1].value<Error>().code, ErrorCode::LibraryMissing);
}

TEST_F(RepeatSearchTest, EndsWithItsOwner)
{
    auto search = std::make_unique<RepeatSearch>(path, ids);
    search->ask(ids[0], {});
    search->ask(ids[1], {});
    search->stop();
    search.reset();
    SUCCEED();
}

} // namespace
} // namespace duixian
