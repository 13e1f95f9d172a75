// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/sentence_view.h"

#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace duixian::pairing {
namespace {

/// The characters that stand on a ground of their own.
std::string marked(const SentenceView& view)
{
    QString out;
    const QTextBlock block = view.document()->firstBlock();
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
        if (piece.fragment().charFormat().background().style() != Qt::NoBrush)
            out += piece.fragment().text();
    return out.toStdString();
}

TEST(SentenceView, MarksTheFigureOfEachSentenceAndNothingElse)
{
    SentenceView view(Kind::Target, nullptr);
    view.setSentence(QStringLiteral("新建公厕12座。"), {4, 7});
    EXPECT_EQ(marked(view), "12座");
    view.setSentence(QStringLiteral("改造老旧小区8个，新建公园3处。"), {6, 8});
    EXPECT_EQ(marked(view), "8个");
    view.setSentence(QStringLiteral("没有数字"), {});
    EXPECT_EQ(marked(view), "");
}

} // namespace
} // namespace duixian::pairing
