// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for figures asked of a library of the shared reports, with answers that were read off their labels and texts, not off what the
// program finds (figure_questions.tsv). Skipped where those reports are not at hand.
#include <filesystem>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/intake/files_behind.h"
#include "core/intake/intake.h"
#include "core/lexicon/lexicon.h"
#include "core/query/understand.h"
#include "core/search/find.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::search {
namespace {

using Figures = std::multiset<std::string>;

/// "2024-anhui-bengbu.txt" without its ending.
std::string stemOf(const std::string& fileName)
{
    return fileName.substr(0, fileName.rfind('.'));
}

class FigureQuestions : public testing::Test {
protected:
    void takeAll(const std::string& shared)
    {
        for (const intake::File& file : intake::filesBehind({shared + "/corpus", shared + "/reports"}, {}))
            (void)intake::take(intake::examine(file, {}, Lexicon::builtIn()), library);
        for (const intake::File& file : intake::filesBehind({shared + "/gold"}, {}))
            labelled.insert(stemOf(std::filesystem::path(file.path).filename().string()));
        entries = library.list();
        for (const library::ReportEntry& entry : entries)
            files[entry.id.value] = stemOf(entry.passport.fileName);
    }

    [[nodiscard]] Figures found(const std::u16string& question, bool labelledOnly)
    {
        Figures out;
        const Result<void> done =
            find(library, entries, {.question = query::understand(question, Lexicon::builtIn()), .found = [&](Hit&& hit) {
                                        const std::string& file = files[hit.report.value];
                                        if (hit.statement && (!labelledOnly || labelled.contains(file)))
                                            out.insert(file + " " + toUtf8(hit.statement->quote));
                                        return true;
                                    }});
        EXPECT_TRUE(done) << toUtf8(question);
        return out;
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    library::Library library = *library::Library::create(folder.file("L"));
    std::vector<library::ReportEntry> entries;
    std::map<std::int64_t, std::string> files;
    std::set<std::string> labelled;
};

TEST_F(FigureQuestions, AreAnsweredAsTheLabelsSay)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the labelled reports are not there: set DUIXIAN_SHARED to their folder";
    takeAll(*shared);
    constexpr std::size_t questions = 60;
    std::size_t asked = 0;
    for (const TableRow& row : readTable(support::fileBytes(support::projectFile("tests/core/search/figure_questions.tsv")))) {
        ++asked;
        Figures hits = found(row.at(1), row.at(0) == u"labelled");
        Figures missing;
        for (const std::u16string& answer : listed(row.at(2)))
            if (const bool unread = answer.front() == u'?'; hits.contains(toUtf8(answer.substr(unread ? 1 : 0))))
                hits.erase(hits.find(toUtf8(answer.substr(unread ? 1 : 0))));
            else if (!unread)
                missing.insert(toUtf8(answer));
        EXPECT_EQ(missing, Figures{}) << "not found: " << toUtf8(row.at(1));
        EXPECT_EQ(hits, Figures{}) << "found, though no answer: " << toUtf8(row.at(1));
    }
    EXPECT_GE(asked, questions);
}

} // namespace
} // namespace duixian::search
