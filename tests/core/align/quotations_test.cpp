// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/quotations.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::align {
namespace {

using Lines = std::vector<std::string>;

Report reportOf(std::u16string text)
{
    Report report;
    report.text = std::move(text);
    return report;
}

void addFigure(Report& report, std::u16string_view quote)
{
    const std::size_t at = report.text.find(quote);
    ASSERT_NE(at, std::u16string::npos);
    Statement statement;
    statement.span = {at, at + quote.size()};
    report.statements.push_back(statement);
}

/// Theme, then of each report paragraphs, figures, characters.
Lines dumps(const QuotationMatrix& matrix)
{
    Lines out;
    for (const QuotationRow& row : matrix.rows) {
        std::string line = row.theme.empty() ? "-" : toUtf8(row.theme);
        for (const QuotationCell& cell : row.cells)
            line +=
                " " + std::to_string(cell.quotations.size()) + "/" + std::to_string(cell.figures) + "/" + std::to_string(cell.characters);
        out.push_back(line);
    }
    return out;
}

TEST(Quotations, StandUnderTheirThemeInTheOrderOfTheTable)
{
    Report one = reportOf(u"学校教师教育均衡，新建学校3所。\n医院医疗卫生改革，新增床位200张。\n");
    addFigure(one, u"3所");
    addFigure(one, u"200张");
    const Report other = reportOf(u"医院医疗卫生健康。\n");
    const QuotationMatrix matrix = quotations({&one, &other});
    ASSERT_EQ(matrix.rows.size(), 2U);
    EXPECT_EQ(dumps(matrix), (Lines{toUtf8(matrix.rows[0].theme) + " 1/1/16 0/0/0", toUtf8(matrix.rows[1].theme) + " 1/1/18 1/0/9"}));
    EXPECT_EQ(matrix.characters, (std::vector<std::size_t>{34, 9}));
    EXPECT_EQ(matrix.rows[0].cells[0].quotations[0].span, (Span{0, 16}));
    EXPECT_DOUBLE_EQ(matrix.rows[1].cells[1].share, 1);
    EXPECT_DOUBLE_EQ(matrix.rows[0].cells[0].share + matrix.rows[1].cells[0].share, 1);
}

TEST(Quotations, WhatSpeaksOfNothingKnownComesLast)
{
    const Report one = reportOf(u"各位代表，我报告如上。\n学校教师教育均衡发展。\n");
    const Lines lines = dumps(quotations({&one}));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1], "- 1/0/11");
}

TEST(Quotations, OfNoReportAndOfAnEmptyOneThereAreNone)
{
    EXPECT_TRUE(quotations({}).rows.empty());
    const Report empty;
    EXPECT_TRUE(quotations({&empty}).rows.empty());
}

} // namespace
} // namespace duixian::align
