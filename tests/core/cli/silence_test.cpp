// SPDX-License-Identifier: GPL-3.0-or-later
// What is passed over, what other sources say, and task sheets, as the command line gives them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class SilenceCli : public testing::Test {
protected:
    SilenceCli()
    {
        const auto report = [&](int year, const std::string& review, const std::string& plan) {
            const std::string y = std::to_string(year);
            return folder.write(y + "年惠济区政府工作报告.txt",
                                y + "年郑州市惠济区政府工作报告\n\n各位代表：\n现在，我代表惠济区人民政府向大会报告工作。\n\n一、" +
                                    std::to_string(year - 1) + "年工作回顾\n" + review + "\n\n二、" + y + "年工作安排\n" + plan + "\n");
        };
        const std::string first = report(2019, "全区生产总值171.3亿元，增长7.2%。", "地区生产总值增长7%左右，城镇新增就业5000人。");
        const std::string second =
            report(2020, "全区生产总值185.6亿元，增长7.4%。城镇新增就业5200人。", "今年不设地区生产总值增长目标，稳住大盘。");
        EXPECT_EQ(runCli("import --library " + library + " '" + first + "' '" + second + "'").status, 0);
    }

    support::TemporaryFolder folder;
    std::string library = "'" + folder.file("a.duixian") + "'";
};

TEST_F(SilenceCli, TellsWhatIsStatedDeclaredUnsetAndPassedOver)
{
    const CliRun run = runCli("silence --library " + library);
    EXPECT_EQ(run.status, 0) << run.err;
    const auto lines = run.lines();
    const std::string gdp =
        R"({"type":"mention","place":"惠济区","place_code":"410108","kind":"target","indicator":"地区生产总值","measure":"growth",)";
    EXPECT_THAT(lines,
                Contains(StartsWith(gdp + R"("year":2019,"mention":"stated","first":0,"dropped":0,"value":7,"unit":"%","bound":"~",)")));
    EXPECT_THAT(lines, Contains(StartsWith(gdp + R"("year":2020,"mention":"declared_unset","first":0,"dropped":1,)")));
    const std::string jobs =
        R"({"type":"mention","place":"惠济区","place_code":"410108","kind":"target","indicator":"城镇新增就业","measure":"level",)";
    EXPECT_THAT(lines, Contains(StartsWith(jobs + R"("year":2020,"mention":"not_mentioned","first":0,"dropped":1,)")));
}

TEST_F(SilenceCli, TellsWhichReportsThereAre)
{
    EXPECT_THAT(
        runCli("coverage --library " + library).lines(),
        ElementsAre(
            R"({"type":"coverage","place":"惠济区","place_code":"410108","year":2019,"reports":"1","count":1,"term":0,"targets":2,"outcomes":2})",
            StartsWith(R"({"type":"coverage","place":"惠济区","place_code":"410108","year":2020,"reports":"2","count":1,"term":0,)")));
}

TEST_F(SilenceCli, BringsInWhatOtherSourcesSayAndTellsEachFault)
{
    const std::string table = folder.write("年鉴.csv", "地区,指标,年份,数值,单位,来源\n惠济区,地区生产总值,2019,184.9,亿元,年鉴\n"
                                                       "惠济区,地区生产总值,2019,7.0,%,年鉴\n没有区,地区生产总值,2019,1,亿元,年鉴\n");
    const CliRun run = runCli("second --library " + library + " --file '" + table + "'");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.lines(), ElementsAre(R"({"type":"second_import","file":"年鉴.csv","figures":2,"faults":1})"));
    EXPECT_THAT(run.err, HasSubstr("年鉴.csv:4: \"没有区\" is no place that is known."));
    EXPECT_THAT(
        runCli("second --library " + library).lines(),
        ElementsAre(
            R"({"type":"second","place":"惠济区","place_code":"410108","indicator":"地区生产总值","measure":"growth","period":"2019","value":7,"unit":"%","source":"年鉴"})",
            R"({"type":"second","place":"惠济区","place_code":"410108","indicator":"地区生产总值","measure":"level","period":"2019","value":184.9,"unit":"亿元","source":"年鉴"})"));
    EXPECT_THAT(runCli("pairs --library " + library).lines(),
                Contains(HasSubstr(R"("second":[{"source":"年鉴","value":7,"unit":"%","difference":-0.4,"differs":true}])")));
    EXPECT_EQ(runCli("second --library " + library + " --remove 年鉴").status, 0);
    EXPECT_THAT(runCli("second --library " + library).lines(), IsEmpty());
    EXPECT_EQ(runCli("second --library " + library + " --remove 年鉴").status, 1);
    EXPECT_EQ(runCli("undo --library " + library).status, 0);
    EXPECT_EQ(runCli("second --library " + library).lines().size(), 2U);
    EXPECT_EQ(runCli("second --library " + library + " --file x --remove y").status, 2);
}

TEST_F(SilenceCli, FiguresOfOtherSourcesComeWithAMerge)
{
    const std::string other = "'" + folder.file("b.duixian") + "'";
    const auto bringIn = [&](const std::string& to, const std::string& name, const std::string& value) {
        const std::string rows = "地区,指标,年份,数值,单位,来源\n惠济区,地区生产总值,2019," + value + ",亿元," + name +
                                 "\n惠济区,地区生产总值,2018," + value + ",亿元,公报\n";
        EXPECT_EQ(runCli("second --library " + to + " --file '" + folder.write(name + ".csv", rows) + "'").status, 0);
    };
    EXPECT_EQ(runCli("import --library " + other + " '" + folder.write("空.txt", "没有报告的文字，只有一句话而已。") + "'").status, 0);
    bringIn(library, "甲", "1");
    bringIn(other, "乙", "2");
    const auto values = [&] {
        std::string out;
        for (const std::string& line : runCli("second --library " + library).lines())
            out += line.substr(line.find("\"value\""));
        return out;
    };
    EXPECT_EQ(runCli("agreement --library " + library + " --with " + other + " --merge mine").status, 0);
    EXPECT_EQ(values(),
              R"("value":1,"unit":"亿元","source":"公报"}"value":2,"unit":"亿元","source":"乙"}"value":1,"unit":"亿元","source":"甲"})");
    EXPECT_EQ(runCli("agreement --library " + library + " --with " + other + " --merge theirs").status, 0);
    EXPECT_EQ(values(),
              R"("value":2,"unit":"亿元","source":"公报"}"value":2,"unit":"亿元","source":"乙"}"value":1,"unit":"亿元","source":"甲"})");
    EXPECT_EQ(runCli("undo --library " + library + " --steps 2").status, 0);
    EXPECT_EQ(values(), R"("value":1,"unit":"亿元","source":"公报"}"value":1,"unit":"亿元","source":"甲"})");
}

TEST_F(SilenceCli, ExportsEachTableInEachFormat)
{
    const auto exported = [&](const std::string& table, const std::string& format) {
        const std::string file = folder.file(table + "." + format);
        EXPECT_EQ(runCli("export --library " + library + " --table " + table + " --format " + format + " --out '" + file + "'").status, 0);
        return support::fileBytes(file);
    };
    const std::string csv = exported("tasks", "csv");
    EXPECT_THAT(
        csv,
        HasSubstr("惠济区,410108,1,地区生产总值,7%,~,plain,2019,地区生产总值增长7%左右，城镇新增就业5000人。,,已完成,7.4%,reached,0.4,"));
    const std::string lines = exported("tasks", "ndjson");
    EXPECT_THAT(lines, StartsWith(R"({"type":"task","place":"惠济区",)"));
    EXPECT_THAT(lines, HasSubstr(R"("state":"done")"));
    EXPECT_THAT(exported("silence", "csv"), HasSubstr("target,地区生产总值,growth,2020,declared_unset,0,1"));
    EXPECT_THAT(exported("coverage", "csv"), HasSubstr("惠济区,410108,2019,1,1,0,2,2"));
    EXPECT_THAT(exported("coverage", "ndjson"), StartsWith(R"({"type":"coverage",)"));
    EXPECT_THAT(exported("second", "csv"), StartsWith("place,place_code,indicator,measure,period,value,unit,source"));
    for (const char* const table : {"tasks", "silence", "coverage", "second"})
        EXPECT_THAT(exported(table, "xlsx"), StartsWith("PK")) << table;
}

} // namespace
} // namespace duixian::cli
