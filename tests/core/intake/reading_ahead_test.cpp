// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reading_ahead.h"

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/intake/made_zip.h"

namespace duixian::intake {
namespace {

std::vector<File> files(int count)
{
    std::vector<File> out;
    for (int i = 0; i < count; ++i) {
        const std::string name = std::to_string(i) + ".txt";
        out.push_back({name, name, madeReport("云泽区", 2019, static_cast<unsigned>(i), 1 + i % 7 * 5)});
    }
    return out;
}

TEST(ReadingAhead, KeepsTheOrderOnAnyNumberOfThreads)
{
    for (const unsigned threads : {0U, 1U, 2U, 7U}) {
        ReadingAhead ahead(files(40), {}, Lexicon::builtIn(), threads);
        EXPECT_EQ(ahead.total(), 40U);
        int number = 0;
        while (const auto next = ahead.next()) {
            EXPECT_EQ(next->file.path, std::to_string(number) + ".txt");
            EXPECT_FALSE(next->file.bytes.has_value());
            ASSERT_TRUE(next->examined.report.has_value());
            EXPECT_EQ(next->examined.bytes, madeReport("云泽区", 2019, static_cast<unsigned>(number), 1 + number % 7 * 5));
            EXPECT_EQ(next->examined.report->passport.fileName, next->file.fileName);
            ++number;
        }
        EXPECT_EQ(number, 40) << threads;
        EXPECT_FALSE(ahead.next().has_value());
    }
}

TEST(ReadingAhead, NothingIsNothing)
{
    ReadingAhead ahead({}, {}, Lexicon::builtIn());
    EXPECT_FALSE(ahead.next().has_value());
}

TEST(ReadingAhead, ChoicesAreForAllFiles)
{
    Choices choices;
    choices.planned = Period::year(2031);
    ReadingAhead ahead(files(3), choices, Lexicon::builtIn());
    while (const auto next = ahead.next()) {
        EXPECT_EQ(next->examined.choices, choices);
        EXPECT_EQ(next->examined.report->head.planned, Period::year(2031));
    }
}

TEST(ReadingAhead, CancellingEndsItBeforeTheNextFile)
{
    ReadingAhead ahead(files(40), {}, Lexicon::builtIn());
    ASSERT_TRUE(ahead.next().has_value());
    EXPECT_FALSE(ahead.next([] { return true; }).has_value());
}

TEST(ReadingAhead, TheWorkThatIsWaitingIsLeftWhenItGoes)
{
    for (int round = 0; round < 20; ++round) {
        ReadingAhead ahead(files(40), {}, Lexicon::builtIn(), 3);
        for (int i = 0; i < round % 4; ++i)
            EXPECT_TRUE(ahead.next().has_value());
    }
}

TEST(ReadingAhead, ThePartsOfAnArchiveComeInItsPlace)
{
    std::vector<File> given = files(2);
    const std::string inner = madeZip({{"x.txt", "x"}});
    given.insert(given.begin() + 1, File{"a.zip", "a.zip",
                                         madeZip({{"2019/b.txt", madeReport("云泽区", 2019, 50)},
                                                  {"c.txt", madeReport("云泽区", 2020, 51)},
                                                  {"inner.zip", inner},
                                                  {"2019/.hidden", "x"}})});
    ReadingAhead ahead(std::move(given), {}, Lexicon::builtIn());
    EXPECT_EQ(ahead.total(), 3U);
    std::string paths;
    std::vector<std::optional<Error>> errors;
    while (const auto next = ahead.next()) {
        paths += next->file.path + "=" + next->file.fileName + "\n";
        errors.push_back(next->examined.report ? std::nullopt : std::optional(next->examined.report.error()));
    }
    EXPECT_EQ(paths, "0.txt=0.txt\na.zip/2019/b.txt=b.txt\na.zip/c.txt=c.txt\na.zip/inner.zip=inner.zip\n1.txt=1.txt\n");
    EXPECT_EQ(ahead.total(), 5U);
    const Error archive{ErrorCode::FormatUnsupported, "ZIP"};
    EXPECT_EQ(errors, (std::vector<std::optional<Error>>{{}, {}, {}, archive, {}})) << "an archive inside is not opened";
}

} // namespace
} // namespace duixian::intake
