// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::support {
namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// common[i][j]: how many lines the rests of both texts, from i and from j on, have in common and in the same order.
std::vector<std::vector<int>> commonLines(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b)
{
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    return common;
}

std::string changed(char sign, std::size_t index, std::string_view line)
{
    const std::string end = line.ends_with('\n') ? "" : " (no line end)\n";
    return sign + std::to_string(index + 1) + ' ' + std::string(line) + end;
}

} // namespace

std::string lineDifference(std::string_view before, std::string_view after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    const auto common = commonLines(a, b);
    std::string difference;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
            difference += changed('-', i, a[i]);
            ++i;
        } else {
            difference += changed('+', j, b[j]);
            ++j;
        }
    }
    return difference;
}

void expectGolden(const std::string& name, std::string_view actual)
{
    const auto path = projectFile("tests/golden/" + name);
    if (std::getenv("DUIXIAN_UPDATE_GOLDEN") != nullptr) {
        std::ofstream stream(path, std::ios::binary);
        stream << actual;
        EXPECT_TRUE(stream.flush().good()) << "can't be written: " << path;
        return;
    }
    ASSERT_TRUE(std::filesystem::exists(path)) << "no golden file tests/golden/" << name << ": ./dev golden writes it";
    const auto difference = lineDifference(fileBytes(path), actual);
    EXPECT_EQ(difference, "") << "tests/golden/" << name << " differs (- golden, + now); ./dev golden takes what is found now:\n"
                              << difference;
}

} // namespace duixian::support
