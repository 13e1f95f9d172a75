// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/note_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace duixian::models {
namespace {

NoteRow noteOf(AnnotationKind kind, std::u16string text, std::u16string quote, const char16_t* place, int year)
{
    Annotation annotation{{7}, kind, std::move(text), {std::move(quote), u"完成", u",增长", {10, 14}}, "2021-03-04T05:06:07Z", {}};
    const QString name = QString::fromUtf16(place);
    return {{3}, std::move(annotation), name, name + QStringLiteral("政府工作报告"), year};
}

std::vector<NoteRow> madeRows()
{
    return {noteOf(AnnotationKind::Remark, u"与公报\n不一", u"186亿元", u"松溪区", 2021),
            noteOf(AnnotationKind::Tag, u"待查", u"186亿元", u"柳溪县", 2022),
            noteOf(AnnotationKind::Tag, std::u16string(starTag), u"", u"柳溪县", 2020),
            noteOf(AnnotationKind::Tag, u"安居", u"3所", u"松溪区", 2021)};
}

class NoteFilterTest : public testing::Test {
protected:
    NoteFilterTest()
    {
        notes.setRows(madeRows());
        filter.setSourceModel(&notes);
    }

    [[nodiscard]] std::string shown() const
    {
        std::string rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows += std::to_string(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    }

    NoteTableModel notes;
    NoteFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST(NoteTableModelTest, SaysWhatIsWrittenAndWhere)
{
    NoteTableModel notes;
    const QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    notes.setRows(madeRows());
    const auto cell = [&](int row, int column) { return notes.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, NoteTableModel::KindColumn), QStringLiteral("✎ remark"));
    EXPECT_EQ(cell(0, NoteTableModel::TextColumn), QStringLiteral("与公报 不一"));
    EXPECT_EQ(cell(0, NoteTableModel::WordsColumn), QStringLiteral("186亿元"));
    EXPECT_EQ(cell(2, NoteTableModel::KindColumn), QStringLiteral("★ star"));
    EXPECT_EQ(cell(2, NoteTableModel::TextColumn), QString()) << "its sign has said it";
    EXPECT_EQ(cell(2, NoteTableModel::WordsColumn), QStringLiteral("the whole report"));
    EXPECT_EQ(cell(2, NoteTableModel::YearColumn), QStringLiteral("2020"));
    EXPECT_EQ(notes.tags(), (QStringList{QStringLiteral("安居"), QStringLiteral("待查")})) << "a star is a sign, and an comes before dai";
}

TEST_F(NoteFilterTest, KeepsAKindATagAndWords)
{
    EXPECT_EQ(shown(), "0123");
    filter.setKind(NoteKind::Tag);
    EXPECT_EQ(shown(), "13");
    filter.setTag(QStringLiteral("待查"));
    EXPECT_EQ(shown(), "1");
    filter.setKind(std::nullopt);
    filter.setTag({});
    filter.setWords(QStringLiteral("松溪 186"));
    EXPECT_EQ(shown(), "0");
    filter.setWords(QStringLiteral("报告"));
    EXPECT_EQ(shown(), "0123") << "the report's title counts";
}

TEST_F(NoteFilterTest, SortsByYear)
{
    filter.sort(NoteTableModel::YearColumn);
    EXPECT_EQ(shown(), "2031");
}

} // namespace
} // namespace duixian::models
