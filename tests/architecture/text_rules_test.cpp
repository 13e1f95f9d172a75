// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(TextRules, CodeIsWhatIsLeftOfCommentsAndStrings)
{
    EXPECT_EQ(codeOf("int a; // tr(x)\nint b;"), "int a;  \nint b;");
    EXPECT_EQ(codeOf("a /* tr\n tr */ b"), "a \n  b");
    EXPECT_EQ(codeOf(R"(f("a \" tr", 'x', 1'000))"), "f( ,  , 1'000)");
    EXPECT_EQ(codeOf("f(R\"sql(a \" tr)sql\") + b"), "f( ) + b");
}

TEST(TextRules, AWordOfTheLocaleInCoreIsAFault)
{
    EXPECT_THAT(forbiddenWords({sourceFile("core/text/a.cpp", "int a;\ndouble b = std::stod(c);\n")}),
                ElementsAre("core/text/a.cpp:2: stod: reads by the locale: base/number_text.h"));
    EXPECT_THAT(forbiddenWords({sourceFile("core/text/a.cpp", "label(tr(\"a\"));")}), SizeIs(1));
    EXPECT_THAT(forbiddenWords({sourceFile("core/text/a.cpp", "substr(1); // no tr here\n")}), IsEmpty());
    EXPECT_THAT(forbiddenWords({sourceFile("app/shell/a.cpp", "label(tr(\"a\"));")}), IsEmpty());
}

TEST(TextRules, OnlyTheLibraryKnowsWhatTimeItIs)
{
    const std::string text = "auto now = std::chrono::system_clock::now();\n";
    EXPECT_THAT(forbiddenWords({sourceFile("core/library/a.cpp", text)}), IsEmpty());
    EXPECT_THAT(forbiddenWords({sourceFile("core/analysis/a.cpp", text)}), SizeIs(1));
}

TEST(TextRules, AFileBeginsWithTheLicenceAndIsShort)
{
    EXPECT_THAT(withoutLicence({sourceFile("core/text/a.h", "#pragma once\n")}), SizeIs(1));
    EXPECT_THAT(tooLong({sourceFile("a.h", std::string(401, '\n'))}), ElementsAre("a.h: 401 lines, 400 are the most"));
    EXPECT_THAT(tooLong({sourceFile("a.h", std::string(400, '\n'))}), IsEmpty());
}

TEST(TextRules, ATypeIsCalledByWhatItIs)
{
    EXPECT_THAT(
        emptyNames({sourceFile("app/a.h", "class ReportManager;\nstruct Report {};\nclass QMimeData;\nenum class ImportInfo { A };\n")}),
        ElementsAre("app/a.h: ReportManager says nothing of what it is", "app/a.h: ImportInfo says nothing of what it is"));
}

TEST(TheHouse, CallsItsTypesByWhatTheyAre)
{
    EXPECT_THAT(emptyNames(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, HasNoLocaleNoClockAndNoSentenceInCore)
{
    EXPECT_THAT(forbiddenWords(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, NamesTheLicenceInEachFile)
{
    EXPECT_THAT(withoutLicence(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, HasNoFileTooLong)
{
    EXPECT_THAT(tooLong(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
