// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's page on questions tells what is so, in every language: its examples are understood, its keys are those of the table.
#include <regex>
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/query/question_words.h"
#include "core/query/understand.h"
#include "core/script/fold.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::query {
namespace {

struct SearchPage {
    const char* language;
    const char* words; ///< its headings
    const char* figures;
    const char* keys;
};

class SearchManual : public testing::TestWithParam<SearchPage> {
protected:
    /// The part under a heading.
    [[nodiscard]] std::string part(const std::string& heading) const
    {
        const std::size_t begin = manual.find("## " + heading + "\n");
        return begin == std::string::npos ? std::string{} : manual.substr(begin, manual.find("\n## ", begin) - begin);
    }

    /// The examples of its table: what stands between ` in the first column.
    [[nodiscard]] std::vector<std::string> examples(const std::string& heading) const
    {
        const std::string text = part(heading);
        const std::regex row("\n\\| `([^`]+)` \\|");
        std::vector<std::string> out;
        for (std::sregex_iterator found(text.begin(), text.end(), row), end; found != end; ++found)
            out.push_back((*found)[1]);
        return out;
    }

    /// In simplified script, as questions are read.
    std::string manual = toUtf8(script::toSimplified(
        toUtf16(support::fileBytes(support::projectFile("resources/manual/search" + std::string(GetParam().language) + ".md")))));
};

TEST_P(SearchManual, ItsQuestionsAreUnderstoodAsItSays)
{
    for (const auto& [heading, asking] : {std::pair(GetParam().words, Asking::Words), std::pair(GetParam().figures, Asking::Figures)}) {
        const std::vector<std::string> questions = examples(heading);
        EXPECT_GE(questions.size(), 9U) << heading;
        for (const std::string& question : questions)
            EXPECT_EQ(understand(toUtf16(question), Lexicon::builtIn()).asking, asking) << question;
    }
}

TEST_P(SearchManual, NamesEveryKeyInBothLanguages)
{
    const std::string keys = part(GetParam().keys);
    for (const QuestionKey key : {QuestionKey::Place, QuestionKey::Year, QuestionKey::Kind, QuestionKey::Strength, QuestionKey::Measure,
                                  QuestionKey::Indicator, QuestionKey::Report}) {
        const std::string chinese = toUtf8(QuestionWords::builtIn().chineseFor("key", nameOf(key)));
        EXPECT_NE(keys.find("| `" + chinese + ":` `" + std::string(nameOf(key)) + ":` |"), std::string::npos) << nameOf(key);
    }
}

TEST_P(SearchManual, NamesNoValueThatIsNone)
{
    const std::string keys = part(GetParam().keys);
    const QuestionWords& words = QuestionWords::builtIn();
    int seen = 0;
    for (std::size_t begin = keys.find('`'); begin != std::string::npos; begin = keys.find('`', begin)) {
        const std::size_t end = keys.find('`', begin + 1);
        const std::u16string word = toUtf16(keys.substr(begin + 1, end - begin - 1));
        begin = end + 1;
        if (word.find_first_of(u",>:/\"") != std::u16string::npos)
            continue; // a key, or an example
        ++seen;
        EXPECT_TRUE(words.measures.find(word) || words.kinds.find(word) || words.strengths.find(word) || words.reportKinds.find(word) ||
                    words.any.find(word) || named<Measure>(toUtf8(word)))
            << toUtf8(word);
    }
    EXPECT_GT(seen, 20);
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, SearchManual,
                         testing::Values(SearchPage{"", "Words", "Figures", "Keys"}, SearchPage{".zh_CN", "词句", "数字", "键"},
                                         SearchPage{".zh_TW", "词句", "数字", "键"}));

} // namespace
} // namespace duixian::query
