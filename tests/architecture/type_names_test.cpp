// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/type_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SourceFile within(const std::string& space, const std::string& path, const std::string& text)
{
    return sourceFile(path, "namespace " + space + "{\n" + text + "\n} // namespace " + space + "\n");
}

TEST(TypeNames, OneNamespaceDefinesANameOnce)
{
    EXPECT_THAT(typesDefinedTwice(
                    {within("duixian::a ", "a/b.h", "struct Grid {\n};"), within("duixian::a ", "a/c.h", "enum class Grid { One };")}),
                ElementsAre("a/c.h: duixian::a::Grid is defined in a/b.h as well"));
    EXPECT_THAT(typesDefinedTwice({within("duixian::a ", "a/b.h", "class Grid : public Table {\n};"),
                                   within("duixian::a ", "a/c.h", "class Grid;\nclass Grid::Row {\n};\nstruct Grid<int> {\n};"),
                                   within("duixian::b ", "b/c.h", "class Grid {\n};")}),
                IsEmpty());
}

TEST(TypeNames, ANamespaceWithoutANameIsItsFilesOwn)
{
    EXPECT_THAT(typesDefinedTwice({within("", "a/b.cpp", "struct Grid {\n};"), within("", "a/c.cpp", "struct Grid {\n};")}), IsEmpty());
}

TEST(TheHouse, DefinesEachTypeOnce)
{
    EXPECT_THAT(typesDefinedTwice(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
