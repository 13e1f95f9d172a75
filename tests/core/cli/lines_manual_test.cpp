// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's page on the lines of JSON names the keys that the program prints, all of them and no others, in every language.
#include <map>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/core/cli/run_cli.h"
#include "tests/core/intake/made_zip.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using Keys = std::map<std::string, std::set<std::string>>; ///< of each type; of an object within: "place.code"

void addKeys(const nlohmann::json& object, const std::string& within, std::set<std::string>& keys)
{
    for (const auto& [key, value] : object.items()) {
        if (within.empty() && key == "type")
            continue;
        keys.insert(within + key);
        if (key == "added")
            continue; // has the fields of a figure, as it comes
        if (value.is_object())
            addKeys(value, within + key + ".", keys);
        for (const auto& element : value)
            if (value.is_array() && element.is_object())
                addKeys(element, within + key + ".", keys);
    }
}

std::string sample(const std::string& name)
{
    return " '" + support::projectFile("resources/samples/" + name + ".txt") + "'";
}

/// The keys of what the program prints of the samples, and of a saved page whose figures contradict each other.
class PrintedLines {
public:
    PrintedLines()
    {
        const std::string two = sample("2022-yunting-qinghe") + sample("2023-yunting-qinghe");
        const std::string page =
            " '" +
            folder.write("页面.txt",
                         "首页 | 政务公开 | 办事服务\n当前位置：首页 > 政务公开 > 政府工作报告\n2021年云泽县政府工作报告\n各位代表：\n"
                         "现在，我代表云泽县人民政府向大会报告工作。\n一、2020年工作回顾\n地区生产总值200亿元，增长5%，上年为150亿元。"
                         "三次产业结构为10:40:60。全县地区生产总值210亿元。\n二、2021年工作安排\n今年不设地区生产总值增长目标。"
                         "城镇、农村居民收入分别增长5%、6%、7%。\n上一篇：没有了\n") +
            "'";
        const std::string figures =
            folder.write("second.csv", "place,indicator,year,value,unit,source\n青禾区,地区生产总值,2022,460,亿元,年鉴\n"
                                       "青禾区,固定资产投资,2022,9,%,年鉴\n青禾区,城镇新增就业,2022,8000,人,年鉴\n");
        print("extract --explain" + two + sample("2024-wangling-baichuan") + page);
        const std::string archive =
            folder.write("some.zip", intake::madeZip({{"a.txt", "云泽县政府工作报告"}, {"b.jpg", "\xFF\xD8\xFF\xE0"}}));
        print("extract --whole", "echo '" + archive + "' |", 1);
        print("match" + two);
        print("import --library L" + two + page);
        print("second --library L --file '" + figures + "'");
        print("compare" + two);
        print("compare --carried" + two);
        for (const char* command : {"list", "statements", "pairs", "silence", "coverage", "second", "check"})
            print(std::string(command) + " --library L");
        print("search --library L --explain 口袋公园");
        print("search --library L '地区生产总值 增长 >= 4%'");
        print("judge --library L --report 1 --start 242 --set value=8.2 --reason misread");
        print("judge --library L --report 1 --start 242 --remark 'see the yearbook'");
        print("judge --library L --report 1 --tag checked");
        print("words --library L --alias 口袋公园=绿地率 --word subject_prefix=据测算 --indicator 夜市摊位数 --unit 个");
        print("reread --library L --dry-run --report 1 --report 2 --report 3");
        print("backup --library L");
        print("backup --library L --out M");
        print("judge --library M --report 1 --start 242 --set value=8.3");
        print("agreement --library L --with M");
        print("merge L M --into N");
        print("undo --library L");
        print("redo --library L");
        const std::string points = print("restore --library L");
        const std::size_t name = points.find("\"point\":\"") + 9;
        print("restore --library L --point " + points.substr(name, points.find('"', name) - name));
        print("restore --library L --rescue --out R");
    }

    Keys keys;

private:
    std::string print(const std::string& command, const std::string& input = {}, int status = 0)
    {
        const CliRun run = runCli(command, "cd '" + folder.path() + "' && " + input);
        EXPECT_EQ(run.status, status) << command << "\n" << run.err;
        for (const std::string& line : run.lines()) {
            const nlohmann::json object = nlohmann::json::parse(line);
            addKeys(object, {}, keys[object.at("type")]);
        }
        return run.out;
    }

    support::TemporaryFolder folder;
};

/// What stands between ` and ` in a text.
std::set<std::string> quotedIn(const std::string& text)
{
    std::set<std::string> out;
    for (std::size_t begin = text.find('`'), end = 0; begin != std::string::npos; begin = text.find('`', end + 1)) {
        end = text.find('`', begin + 1);
        out.insert(text.substr(begin + 1, end - begin - 1));
    }
    return out;
}

/// The parts of a page on one type each, by it: all but the last one, which has the table of other lines.
std::map<std::string, std::string> partsOf(const std::string& page)
{
    std::map<std::string, std::string> parts;
    const std::string heading = "\n## ";
    for (std::size_t at = page.find(heading); at != page.rfind(heading); at = page.find(heading, at + 1)) {
        const std::size_t name = at + heading.size();
        parts[page.substr(name, page.find('\n', name) - name)] = page.substr(name, page.find(heading, name) - name);
    }
    return parts;
}

/// The cells of the tables of a text, line by line; the first one is what stands before the first stroke.
std::vector<std::vector<std::string>> rowsOf(const std::string& text)
{
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("| `")) {
            std::istringstream cells(line);
            rows.emplace_back();
            for (std::string cell; std::getline(cells, cell, '|');)
                rows.back().push_back(cell);
        }
    return rows;
}

/// The keys that a page names: in the first column of a type's own table, in the last column of the table of other lines.
Keys keysOf(const std::string& page)
{
    Keys keys;
    for (const auto& [type, part] : partsOf(page))
        for (const std::vector<std::string>& row : rowsOf(part))
            keys[type].merge(quotedIn(row.at(1)));
    for (const std::vector<std::string>& row : rowsOf(page.substr(page.rfind("\n## "))))
        keys[*quotedIn(row.at(1)).begin()] = quotedIn(row.at(4));
    return keys;
}

std::string listed(const std::set<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += word + " ";
    return out;
}

class LinesManual : public testing::TestWithParam<std::string> {
protected:
    std::string page = support::fileBytes(support::projectFile("resources/manual/lines" + GetParam() + ".md"));
};

TEST_P(LinesManual, NamesTheKeysThatArePrinted)
{
    static const PrintedLines printed;
    const Keys named = keysOf(page);
    for (const auto& [type, keys] : printed.keys) {
        ASSERT_TRUE(named.contains(type)) << type;
        EXPECT_EQ(listed(named.at(type)), listed(keys)) << type;
    }
    for (const auto& [type, keys] : named)
        EXPECT_TRUE(printed.keys.contains(type)) << type << " is printed by nothing";
}

TEST_P(LinesManual, ItsExamplesAreLinesOfThatType)
{
    const Keys named = keysOf(page);
    const std::string fence = "```json\n";
    int seen = 0;
    for (const auto& [type, part] : partsOf(page)) {
        const std::size_t begin = part.find(fence);
        if (begin == std::string::npos)
            continue;
        ++seen;
        const std::size_t from = begin + fence.size();
        const nlohmann::json line = nlohmann::json::parse(part.substr(from, part.find("```", from) - from));
        EXPECT_EQ(line.at("type"), type);
        std::set<std::string> keys;
        addKeys(line, {}, keys);
        for (const std::string& key : keys)
            EXPECT_TRUE(named.at(type).contains(key)) << type << "." << key;
    }
    EXPECT_GE(seen, 8);
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, LinesManual, testing::Values("", ".zh_CN", ".zh_TW"));

} // namespace
} // namespace duixian::cli
