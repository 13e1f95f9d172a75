// SPDX-License-Identifier: GPL-3.0-or-later
// What a report's passport and layers say of how it was read.
#include <string>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"

namespace duixian {
namespace {

Report read(const std::string& words, const std::string& file = "1.txt")
{
    return *analyse(words, {file, "", {}}, Lexicon::builtIn());
}

std::string stepsOf(const Report& report)
{
    std::string out;
    for (const CleaningStep& step : report.passport.steps)
        out += std::string(nameOf(step.step)) + " " + std::to_string(step.count) + "; ";
    return out;
}

std::string layersOf(const Report& report)
{
    std::string out;
    for (const Layer& layer : report.layers)
        out += std::string(nameOf(layer.reason)) + " [" + toUtf8(report.text.substr(layer.span.begin, layer.span.length())) + "] ";
    return out;
}

TEST(Passport, NamesEachStepInItsOrder)
{
    EXPECT_EQ(stepsOf(read("\xEF\xBB\xBF一、2018年工作回顾\r\n全區新建公路１2公 里，\r\n改造“兩區”[3]5個&nbsp;。\r\n")),
              "byte_order_mark 1; line_ends 3; width_narrowed 1; blanks_left_out 2; note_marks_left_out 1; escapes_read 1; lines_joined 1; "
              "folded 4; ");
    EXPECT_EQ(stepsOf(read("一、2018年工作回顾\n新建公路12公里。\n")), "");
}

TEST(Layers, FurnitureAndDamageStandInTheOrderOfTheText)
{
    EXPECT_EQ(
        layersOf(read("各位代表：\n一、2018年工作回顾\n新建公路12公里，\n改造**小区5个。二号首长\n投入???"
                      "506万元。\\n建学校3所。\n浏览次数：88？?\n")),
        "broken_line [\n] censored [**] advertisement [二号首长] lost_bytes [???] written_escape [\\n] navigation [浏览次数：88？?] ");
}

TEST(Layers, AFigureBesideDamageIsDoubted)
{
    const Report report = read("各位代表：\n一、2018年工作回顾\n投入???506万元。改造小区5个，建成**公园3个。新建公路12公里。\n");
    std::string out;
    for (const Statement& s : report.statements) {
        out += toUtf8(s.quote);
        for (const Doubt doubt : s.doubts)
            out += doubt == Doubt::Damaged ? "?" : "";
        out += " ";
    }
    EXPECT_EQ(out, "506万元? 5个 3个? 12公里 ");
}

} // namespace
} // namespace duixian
