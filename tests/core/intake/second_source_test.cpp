// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/second_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"

namespace duixian::intake {
namespace {

using testing::ElementsAre;

const std::string header = "place,indicator,year,value,unit,source\n";

SecondFigureFile read(std::string_view bytes, const std::vector<Place>& known = {})
{
    const auto file = readSecondSource(bytes, Lexicon::builtIn(), known);
    EXPECT_TRUE(file.has_value());
    return file.value_or(SecondFigureFile{});
}

std::string told(const SecondFigure& f)
{
    return toUtf8(f.place.name) + " " + f.place.code + " " + toUtf8(f.indicator) + " " + std::string(nameOf(f.measure)) + " " +
           toText(f.period) + " " + numberText(f.value) + toUtf8(f.unit) + " " + toUtf8(f.source);
}

std::vector<std::string> figures(std::string_view bytes, const std::vector<Place>& known = {})
{
    std::vector<std::string> out;
    for (const SecondFigure& figure : read(bytes, known).figures)
        out.push_back(told(figure));
    return out;
}

/// "3 value_malformed 12a"
std::vector<std::string> faults(std::string_view bytes)
{
    std::vector<std::string> out;
    for (const SecondFigureFault& fault : read(bytes).faults)
        out.push_back(std::to_string(fault.line) + " " + std::string(nameOf(fault.problem)) + " " + toUtf8(fault.words));
    return out;
}

TEST(SecondSource, ReadsColumnsInAnyOrderUnderEitherNames)
{
    EXPECT_THAT(figures("place,indicator,year,value,unit,source\n惠济区,地区生产总值,2018,171.31,亿元,年鉴\n"),
                ElementsAre("惠济区 410108 地区生产总值 level 2018 171.31亿元 年鉴"));
    EXPECT_THAT(figures("来源,单位,数值,备注,年份,指标,地区\n年鉴,亿元,171.31,略,2018年,GDP,惠济区\n"),
                ElementsAre("惠济区 410108 地区生产总值 level 2018 171.31亿元 年鉴"));
    EXPECT_THAT(figures("Place\tIndicator\tYear\tValue\tUnit\tSource\n惠济区\t绿道里程\t2016-2020\t1,234.5\t公里\t年鉴\n"),
                ElementsAre("惠济区 410108 绿道里程 level 2016-2020 1234.5公里 年鉴"));
}

TEST(SecondSource, ReadsEveryLineEndMarkAndEncoding)
{
    const std::string rows = "地区,指标,年份,数值,单位,来源\r\n惠济区,地区生产总值,2018,\"1,171.31\",亿元,\"统计\"\"年鉴\"\"\"\r\n"
                             "惠济区,地区生产总值,2019,-3.5,亿元,\"两\r\n行\"\r\n";
    const std::vector<std::string> expected{"惠济区 410108 地区生产总值 level 2018 1171.31亿元 统计\"年鉴\"",
                                            "惠济区 410108 地区生产总值 level 2019 -3.5亿元 两 行"};
    const std::string inGb18030 = "\xB5\xD8\xC7\xF8"
                                  ",\xD6\xB8\xB1\xEA"
                                  ",\xC4\xEA\xB7\xDD"
                                  ",\xCA\xFD\xD6\xB5"
                                  ",\xB5\xA5\xCE\xBB"
                                  ",\xC0\xB4\xD4\xB4\r\n"
                                  "\xBB\xDD\xBC\xC3\xC7\xF8"
                                  ",\xB5\xD8\xC7\xF8\xC9\xFA\xB2\xFA\xD7\xDC\xD6\xB5"
                                  ",2018,\"1,171.31\",\xD2\xDA\xD4\xAA"
                                  ",\"\xCD\xB3\xBC\xC6\"\"\xC4\xEA\xBC\xF8\"\"\"\r\n"
                                  "\xBB\xDD\xBC\xC3\xC7\xF8"
                                  ",\xB5\xD8\xC7\xF8\xC9\xFA\xB2\xFA\xD7\xDC\xD6\xB5"
                                  ",2019,-3.5,\xD2\xDA\xD4\xAA"
                                  ",\"\xC1\xBD\r\n"
                                  "\xD0\xD0\"\r\n";
    EXPECT_EQ(figures(rows), expected);
    EXPECT_EQ(figures("\xEF\xBB\xBF" + rows), expected);
    EXPECT_EQ(figures(inGb18030), expected);
    std::string old = rows;
    std::erase(old, '\n');
    EXPECT_EQ(figures(old), expected) << "\\r alone";
    EXPECT_EQ(figures(rows.substr(0, rows.size() - 2)), expected) << "none at the end";
}

TEST(SecondSource, ReadsBothScriptsAndWidths)
{
    EXPECT_THAT(figures("地區,指標,年份,數值,單位,來源\n惠濟區,地區生產總值,２０１８,１７１．３１,億元,年鑑\n"),
                ElementsAre("惠济区 410108 地区生产总值 level 2018 171.31亿元 年鉴"));
}

TEST(SecondSource, TellsHowAFigureIsMeasured)
{
    EXPECT_THAT(figures(header +
                        "惠济区,地区生产总值,2018,6.5,%,甲\n惠济区,地区生产总值,2018,6.5%,,乙\n惠济区,城镇登记失业率,2018,3,%,甲\n"
                        "惠济区,地区生产总值增速,2018,6.5,%,丙\n惠济区,公厕达标率,2018,41,%,甲\n惠济区,城镇化率,2018,1.2,个百分点,甲\n"
                        "惠济区,绿道里程年均增长,2016-2020,8,%,甲\n"),
                ElementsAre("惠济区 410108 地区生产总值 growth 2018 6.5% 甲", "惠济区 410108 地区生产总值 growth 2018 6.5% 乙",
                            "惠济区 410108 城镇登记失业率 level 2018 3% 甲", "惠济区 410108 地区生产总值 growth 2018 6.5% 丙",
                            "惠济区 410108 公厕达标率 level 2018 41% 甲", "惠济区 410108 城镇化率 change 2018 1.2个百分点 甲",
                            "惠济区 410108 绿道里程 average_growth 2016-2020 8% 甲"));
    EXPECT_THAT(
        figures("地区,指标,口径,年份,数值,单位,来源\n惠济区,地区生产总值,同比增长,2018,6.5,%,甲\n惠济区,地区生产总值,,2018,171,亿元,甲\n"),
        ElementsAre("惠济区 410108 地区生产总值 growth 2018 6.5% 甲", "惠济区 410108 地区生产总值 level 2018 171亿元 甲"));
}

TEST(SecondSource, FindsThePlaceByNameCodeOrPathAndByTheLibrarysPlacesFirst)
{
    const Place own{u"云泽区", "", {u"某省", u"云泽区"}};
    const Place shenzhen{u"南山区", "440305", {u"广东省", u"深圳市", u"南山区"}};
    const std::string rest = ",地区生产总值,2018,1,亿元,甲\n";
    EXPECT_THAT(figures(header + "云泽区" + rest + "某省云泽区,地区生产总值,2019,1,亿元,甲\n", {own}),
                ElementsAre("云泽区  地区生产总值 level 2018 1亿元 甲", "云泽区  地区生产总值 level 2019 1亿元 甲"));
    EXPECT_THAT(figures(header + "南山区" + rest, {own, shenzhen}), ElementsAre("南山区 440305 地区生产总值 level 2018 1亿元 甲"));
    for (const char* const written : {"深圳市南山区", "广东省/深圳市/南山区", "深圳南山区", "440305", "广东 深圳 南山"})
        EXPECT_THAT(figures(header + written + rest), ElementsAre("南山区 440305 地区生产总值 level 2018 1亿元 甲")) << written;
    EXPECT_THAT(faults(header + "南山区" + rest), ElementsAre("2 place_ambiguous 南山区"));
    EXPECT_THAT(faults(header + "没有区" + rest), ElementsAre("2 place_unknown 没有区"));
}

TEST(SecondSource, LosesNothingInSilence)
{
    EXPECT_THAT(faults("place,indicator,year,value\n惠济区,地区生产总值,2018,1\n"),
                ElementsAre("1 column_missing unit", "1 column_missing source"));
    EXPECT_THAT(faults(header +
                       "惠济区,地区生产总值,,1,亿元,甲\n\n,,,,,\n惠济区,地区生产总值,18,1,亿元,甲\n惠济区,地区生产总值,2018,1.2.3,亿元,甲\n"
                       "惠济区,地区生产总值,2018,\"3,5\",亿元,甲\n惠济区,地区生产总值,2018,1,234,亿元,甲\n"
                       "惠济区,地区生产总值,2018,1,,甲\n惠济区,地区生产总值,2018,一,亿元,甲\n"),
                ElementsAre("2 field_missing year", "5 year_malformed 18", "6 value_malformed 1.2.3", "7 value_malformed 3,5",
                            "8 too_many_fields 甲", "9 field_missing unit", "10 value_malformed 一"));
    EXPECT_THAT(faults(header + "惠济区,地区生产总值,2018,1,亿元,甲\n惠济区,GDP,2018,2,亿元,甲\n惠济区,\"地区生产总值,2019,1,亿元,甲\n"),
                ElementsAre("3 repeated 地区生产总值", "4 quote_unclosed "));
    EXPECT_EQ(readSecondSource("", Lexicon::builtIn(), {}).error().code, ErrorCode::FileEmpty);
}

} // namespace
} // namespace duixian::intake
