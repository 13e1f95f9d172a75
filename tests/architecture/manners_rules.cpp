// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/manners_rules.h"

#include <cstdlib>
#include <set>
#include <sstream>

namespace duixian::architecture {
namespace {

/// "Suite.Name" of each TEST, TEST_F and TEST_P.
std::set<std::string> testsIn(const SourceTree& tree)
{
    std::set<std::string> names;
    for (const auto& file : tree)
        for (const std::string_view word : {"\nTEST(", "\nTEST_F(", "\nTEST_P("})
            for (auto at = file.text.find(word); at != file.text.npos; at = file.text.find(word, at + 1)) {
                const auto begin = at + word.size();
                const auto comma = file.text.find(", ", begin);
                const auto end = file.text.find(')', begin);
                if (comma < end)
                    names.insert(file.text.substr(begin, comma - begin) + "." + file.text.substr(comma + 2, end - comma - 2));
            }
    return names;
}

bool isTaken(const std::string& picture, const SourceTree& tree)
{
    for (const auto& file : tree)
        if (file.path.starts_with("app/shell/") && file.text.find("\"" + picture + "\"") != file.text.npos)
            return true;
    return false;
}

} // namespace

std::vector<Manner> mannersIn(std::string_view page)
{
    std::vector<Manner> manners;
    std::istringstream stream{std::string(page)};
    for (std::string line; std::getline(stream, line);) {
        const int number = line.starts_with("| ") ? std::atoi(line.c_str() + 2) : 0;
        if (number == 0)
            continue;
        Manner manner{number, {}, {}, line.find("not built yet") != line.npos};
        for (auto open = line.find('`'); open != line.npos; open = line.find('`', open + 1)) {
            const auto close = line.find('`', open + 1);
            if (close == line.npos)
                break;
            const auto name = line.substr(open + 1, close - open - 1);
            if (name.ends_with(".png"))
                manner.pictures.push_back(name);
            else
                manner.tests.push_back(name);
            open = close;
        }
        manners.push_back(std::move(manner));
    }
    return manners;
}

std::vector<std::string> mannerFaults(const std::vector<Manner>& manners, const SourceTree& tree, int points)
{
    std::vector<std::string> faults;
    const auto tests = testsIn(tree);
    int expected = 1;
    for (const auto& manner : manners) {
        const auto point = "point " + std::to_string(manner.number);
        if (manner.number != expected)
            faults.push_back(point + " stands where " + std::to_string(expected) + " belongs");
        expected = manner.number + 1;
        if (manner.tests.empty() && manner.pictures.empty() && !manner.notYet)
            faults.push_back(point + " is shown by nothing");
        for (const auto& test : manner.tests)
            if (!tests.contains(test))
                faults.push_back(point + ": there is no test " + test);
        for (const auto& picture : manner.pictures)
            if (!isTaken(picture, tree))
                faults.push_back(point + ": no picture " + picture + " is taken");
    }
    if (expected != points + 1)
        faults.push_back("the last point is " + std::to_string(expected - 1) + ", not " + std::to_string(points));
    return faults;
}

} // namespace duixian::architecture
