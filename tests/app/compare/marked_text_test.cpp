// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/marked_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/align/word_differences.h"

namespace duixian::comparing {
namespace {

/// Old words between -, new ones between +, what moved between ~, an arrow and what stands before it as they are.
std::string told(const MarkedText& text)
{
    QString out = text.text;
    for (auto mark = text.marks.rbegin(); mark != text.marks.rend(); ++mark) {
        const char* const sign = mark->sort == TextMark::Old     ? "-"
                                 : mark->sort == TextMark::New   ? "+"
                                 : mark->sort == TextMark::Moved ? "~"
                                                                 : "";
        out.insert(static_cast<int>(mark->span.end), QLatin1String(sign));
        out.insert(static_cast<int>(mark->span.begin), QLatin1String(sign));
    }
    return out.toStdString();
}

TEST(MarkedText, SaysBothVersions)
{
    const std::u16string a = u"增长7%，新建公园两座。";
    const std::u16string b = u"增长8%，改建公园两座。";
    const WordDifferences found = align::wordDifferences(a, b);
    EXPECT_EQ(told(newVersion(a, b, found, true)), "增长7% → +8%+，新建 → +改建+公园两座。");
    EXPECT_EQ(told(newVersion(a, b, found, false)), "增长+8%+，+改建+公园两座。");
    EXPECT_EQ(told(oldVersion(a, found)), "增长-7%-，-新建-公园两座。");
    EXPECT_EQ(told(plainVersion(u"全县\n平稳。")), "全县 平稳。");
}

TEST(MarkedText, WrapsToItsWidth)
{
    const MarkedText text = plainVersion(std::u16string(100, u'稳'));
    const QFont font;
    EXPECT_GT(heightOf(text, 200, font), heightOf(text, 400, font));
    EXPECT_GT(heightOf(plainVersion(u""), 400, font), 0);
    EXPECT_GT(heightOf(text, 0, font), 0) << "no room at all";
}

} // namespace
} // namespace duixian::comparing
