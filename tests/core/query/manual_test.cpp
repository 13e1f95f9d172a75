// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's page on questions tells what is so: its examples are understood, its keys are those of the table.
#include <regex>
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/query/question_words.h"
#include "core/query/understand.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::query {
namespace {

class SearchManual : public testing::Test {
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

    std::string manual = support::fileBytes(support::projectFile("resources/manual/search.md"));
};

TEST_F(SearchManual, ItsQuestionsAreUnderstoodAsItSays)
{
    for (const auto& [heading, asking] : {std::pair("Words", Asking::Words), std::pair("Figures", Asking::Figures)}) {
        const std::vector<std::string> questions = examples(heading);
        EXPECT_GE(questions.size(), 9U) << heading;
        for (const std::string& question : questions)
            EXPECT_EQ(understand(toUtf16(question), Lexicon::builtIn()).asking, asking) << question;
    }
}

TEST_F(SearchManual, NamesEveryKeyInBothLanguages)
{
    const std::string keys = part("Keys");
    for (const QuestionKey key : {QuestionKey::Place, QuestionKey::Year, QuestionKey::Kind, QuestionKey::Strength, QuestionKey::Measure,
                                  QuestionKey::Indicator, QuestionKey::Report}) {
        const std::string chinese = toUtf8(QuestionWords::builtIn().chineseFor("key", nameOf(key)));
        EXPECT_NE(keys.find("| `" + chinese + ":` `" + std::string(nameOf(key)) + ":` |"), std::string::npos) << nameOf(key);
    }
}

TEST_F(SearchManual, NamesNoValueThatIsNone)
{
    const std::string keys = part("Keys");
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

} // namespace
} // namespace duixian::query
