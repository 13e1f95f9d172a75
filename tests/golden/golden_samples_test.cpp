// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/lexicon/lexicon.h"
#include "core/model/dump.h"
#include "core/model/names.h"
#include "tests/support/file_bytes.h"
#include "tests/support/golden.h"
#include "tests/support/places.h"

namespace duixian {
namespace {

/// The names of the .txt files in a folder of the project.
std::vector<std::string> textsIn(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(support::projectFile(folder)))
        if (entry.path().extension() == ".txt" && entry.path().filename() != "CMakeLists.txt")
            names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string dumpOf(const Report& report)
{
    std::string out = "head " + dump(report.head) + "\n";
    for (const Evidence& evidence : report.head.evidence)
        out += "evidence " + dump(evidence, report.text) + "\n";
    for (const Layer& layer : report.layers)
        out += "layer " + dump(layer, report.text) + "\n";
    for (const Note& note : report.notes)
        out += "note " + std::string(nameOf(note.code)) + "\n";
    for (const Part& part : report.parts)
        out += "part " + dump(part, report.text) + "\n";
    for (const Statement& statement : report.statements)
        out += dump(statement) + "\n";
    return out;
}

TEST(GoldenSamples, AreReadAsBefore)
{
    const auto names = textsIn("resources/samples");
    EXPECT_EQ(names.size(), 6u);
    for (const auto& name : names) {
        const auto report =
            analyse(support::fileBytes(support::projectFile("resources/samples/" + name)), {name, {}, {}}, Lexicon::builtIn());
        ASSERT_TRUE(report.has_value()) << name;
        support::expectGolden(name, dumpOf(*report));
    }
}

TEST(GoldenSamples, HaveNoGoldenFileLeftOver)
{
    EXPECT_EQ(textsIn("tests/golden"), textsIn("resources/samples"));
}

} // namespace
} // namespace duixian
