// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/intake/intake.h"
#include "core/lexicon/lexicon.h"
#include "core/query/understand.h"
#include "core/script/fold.h"
#include "core/search/find.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::search {
namespace {

namespace fs = std::filesystem;

/// The samples: invented reports, one of them in traditional characters.
std::vector<std::string> sampleFiles()
{
    std::vector<std::string> out;
    for (const fs::directory_entry& file : fs::directory_iterator(support::projectFile("resources/samples")))
        if (file.path().extension() == ".txt")
            out.push_back(file.path().string());
    std::sort(out.begin(), out.end());
    return out;
}

/// The labelled reports: those of shared/gold, by their names.
std::vector<std::string> labelledReports(const std::string& shared)
{
    std::vector<std::string> out;
    for (const fs::directory_entry& labels : fs::directory_iterator(shared + "/gold"))
        for (const char* const folder : {"/reports/", "/corpus/runs/", "/corpus/cities/"})
            if (const std::string text = shared + folder + labels.path().stem().string() + ".txt"; fs::exists(text))
                out.push_back(text);
    std::sort(out.begin(), out.end());
    return out;
}

bool isHan(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/// A plain scan: every place of the word in the folded text, none over the other, also where a blank or a cut line stands in it.
std::vector<std::size_t> scan(const std::u16string& word, const std::u16string& folded, const std::vector<Layer>& layers)
{
    const auto isPassedOver = [&](std::size_t at) {
        const char16_t c = folded[at];
        const auto cut = [&](const Layer& layer) { return layer.reason == LayerReason::BrokenLine && layer.span.contains(at); };
        return c == u' ' || c == u'　' || c == u'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) || c == 0xFEFF || c == 0x202F ||
               (c == u'\n' && std::any_of(layers.begin(), layers.end(), cut));
    };
    std::vector<std::size_t> out;
    for (std::size_t begin = 0; begin < folded.size();) {
        std::size_t at = begin;
        std::size_t fitting = 0;
        while (fitting < word.size() && at < folded.size() && (folded[at] == word[fitting] || (fitting > 0 && isPassedOver(at))))
            fitting += folded[at++] == word[fitting] ? 1 : 0;
        if (fitting == word.size())
            out.push_back(begin);
        begin = fitting == word.size() ? at : begin + 1;
    }
    return out;
}

/// Simplified characters with one traditional one that is folded to them.
std::map<char16_t, char16_t> traditionalOnes()
{
    std::map<char16_t, char16_t> out;
    for (const TableRow& row : readTable(embedded("lexicon/hant_hans.tsv")))
        if (row.at(0).size() == 1)
            out.emplace(row.at(1).front(), row.at(0).front());
    return out;
}

std::u16string inTraditional(std::u16string word)
{
    static const std::map<char16_t, char16_t> table = traditionalOnes();
    std::u16string out = word;
    for (char16_t& c : out)
        if (const auto found = table.find(c); found != table.end())
            c = found->second;
    return script::toSimplified(out) == word ? out : word;
}

class WordSearchTest : public testing::Test {
protected:
    void take(const std::vector<std::string>& reports)
    {
        for (const std::string& path : reports) {
            const intake::Taken taken = intake::take(intake::examine({path, path, *readFile(path)}, {}, Lexicon::builtIn()), library);
            Report report = *library.load(taken.report);
            folded[taken.report.value] = script::toSimplified(report.text);
            layers[taken.report.value] = std::move(report.layers);
        }
    }

    /// As many words of each length from one to `longest` characters as they are, from anywhere in the reports.
    [[nodiscard]] std::set<std::u16string> someWords(std::size_t count, std::size_t longest) const
    {
        std::mt19937 random(18);
        std::set<std::u16string> out;
        while (out.size() < count) {
            auto report = folded.begin();
            std::advance(report, static_cast<std::ptrdiff_t>(random() % folded.size()));
            const std::size_t length = out.size() % longest + 1;
            const std::u16string word = report->second.substr(random() % (report->second.size() - length), length);
            if (std::all_of(word.begin(), word.end(), isHan))
                out.insert(word);
        }
        return out;
    }

    [[nodiscard]] std::map<std::int64_t, std::vector<std::size_t>> hitsOf(const std::u16string& question) const
    {
        std::map<std::int64_t, std::vector<std::size_t>> out;
        Understood understood = query::understand(question, Lexicon::builtIn());
        if (understood.asking != Asking::Words) // 低于三 asks for figures, as words it is quoted
            understood = query::understand(u"\"" + question + u"\"", Lexicon::builtIn());
        EXPECT_EQ(understood.asking, Asking::Words) << toUtf8(question);
        EXPECT_TRUE(find(library, library.list(), {.question = understood, .found = [&](Hit&& hit) {
                                                       for (const Span& mark : hit.marks)
                                                           out[hit.report.value].push_back(mark.begin);
                                                       return true;
                                                   }}));
        return out;
    }

    /// Every other one is asked in the other script.
    void expectAllFound(const std::set<std::u16string>& words) const
    {
        std::size_t asked = 0;
        std::size_t inTheOtherScript = 0;
        for (const std::u16string& word : words) {
            std::map<std::int64_t, std::vector<std::size_t>> expected;
            for (const auto& [report, text] : folded)
                if (std::vector<std::size_t> places = scan(word, text, layers.at(report)); !places.empty())
                    expected[report] = std::move(places);
            const std::u16string question = asked++ % 2 == 0 ? word : inTraditional(word);
            inTheOtherScript += question == word ? 0 : 1;
            EXPECT_EQ(hitsOf(question), expected) << toUtf8(question);
        }
        EXPECT_EQ(asked, words.size());
        EXPECT_GT(inTheOtherScript, words.size() / 5) << "the rest looks the same in both";
    }

    support::TemporaryFolder folder;
    library::Library library = *library::Library::create(folder.file("L"));
    std::map<std::int64_t, std::u16string> folded;
    std::map<std::int64_t, std::vector<Layer>> layers;
};

TEST_F(WordSearchTest, FindsWhatAPlainScanOfTheSamplesFinds)
{
    take(sampleFiles());
    ASSERT_GE(folded.size(), 6U);
    expectAllFound(someWords(3000, 8));
}

TEST_F(WordSearchTest, FindsWhatAPlainScanOfTheLabelledReportsFinds)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the labelled reports are not here (../shared)";
    take(labelledReports(*shared));
    ASSERT_GE(folded.size(), 7U);
    const auto count = static_cast<std::size_t>(library::rounds(500, 3000));
    expectAllFound(someWords(count, count == 500 ? 4 : 8));
}

} // namespace
} // namespace duixian::search
