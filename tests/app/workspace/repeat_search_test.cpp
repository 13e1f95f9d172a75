// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/repeat_search.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "tests/support/heard.h"
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
    support::Heard found(search, &RepeatSearch::found);
    support::Heard finished(search, &RepeatSearch::finished);
    const int number = search.ask(ids[0], {});
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(finished.all()[0], std::tuple(number, true));
    std::vector<Repeat> all;
    for (const auto& [question, batch] : found.all())
        all.insert(all.end(), batch->begin(), batch->end());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].report, ids[1]);
    EXPECT_EQ(all[0].kind, Carried::NewNumber);
    EXPECT_EQ(all[1].report, ids[2]);
    EXPECT_EQ(all[1].kind, Carried::Same);
    found.clear();
    search.ask(ids[0], Span{0, 3});
    ASSERT_TRUE(finished.wait());
    ASSERT_EQ(found.all().size(), 1U);
    EXPECT_EQ(std::get<RepeatBatch>(found.all()[0])->size(), 1U) << "one sentence";
}

TEST_F(RepeatSearchTest, SaysWhatFails)
{
    RepeatSearch search(path + "-none", ids);
    const support::Heard failed(search, &RepeatSearch::failed);
    support::Heard finished(search, &RepeatSearch::finished);
    search.ask(ids[0], {});
    ASSERT_TRUE(finished.wait());
    ASSERT_EQ(failed.all().size(), 1U);
    EXPECT_EQ(std::get<Error>(failed.all()[0]).code, ErrorCode::LibraryMissing);
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
