// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_table_model.h"

#include <set>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "app/models/import_filter.h"

namespace duixian::models {
namespace {

using Model = ImportTableModel;

ImportRow row(const char* file, ImportStatus status)
{
    ImportRow made;
    made.file = QString::fromUtf8(file);
    made.path = QStringLiteral("/reports/") + made.file;
    made.status = status;
    if (status == ImportStatus::Failed) {
        made.error = Error{ErrorCode::FileEmpty, made.path.toStdString()};
        return made;
    }
    made.report = ReportId{1};
    made.encoding = Encoding::Gb18030;
    made.head.kind = ReportKind::Annual;
    made.head.place = Place{u"松溪区", "990102", {u"云亭省", u"清河市", u"松溪区"}};
    made.head.reviewed = Period::year(2020);
    made.head.planned = Period::year(2021);
    made.head.evidence = {{HeadField::Place, Witness::FileName, {}, true}, {HeadField::Reviewed, Witness::Headings, {10, 16}, false}};
    made.quotes = {QString(), QStringLiteral("2020年工作回顾")};
    return made;
}

/// One file of each status.
std::vector<ImportRow> batch()
{
    std::vector<ImportRow> rows{row("9号.txt", ImportStatus::Imported), row("10号.txt", ImportStatus::Doubtful),
                                row("copy.txt", ImportStatus::CopyOf), row("again.txt", ImportStatus::AlreadyThere),
                                row("empty.txt", ImportStatus::Failed)};
    rows[1].doubts = {NoteCode::PlaceFromFile};
    rows[1].fields = {HeadField::Place};
    rows[2].twin = QStringLiteral("松溪区报告");
    rows[2].differences = 3;
    return rows;
}

std::string cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString().toStdString();
}

class ImportTable : public testing::Test {
protected:
    ImportTable()
    {
        filter.setSourceModel(&model);
        model.setRows(batch());
    }

    Model model;
    ImportFilter filter;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ImportTable, SaysWhatBecameOfEachFileByShapeAndWord)
{
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(cell(model, 0, Model::StatusColumn), "✓ imported");
    EXPECT_EQ(cell(model, 1, Model::StatusColumn), "? doubtful");
    EXPECT_EQ(cell(model, 2, Model::StatusColumn), "≈ copy");
    EXPECT_EQ(cell(model, 3, Model::StatusColumn), "= already there");
    EXPECT_EQ(cell(model, 4, Model::StatusColumn), "✗ failed");
    EXPECT_EQ(cell(model, 0, Model::ReviewedColumn), "2020");
    EXPECT_EQ(cell(model, 0, Model::EncodingColumn), "GB18030");
    EXPECT_EQ(cell(model, 4, Model::KindColumn), "") << "what could not be read has no kind";
    EXPECT_EQ(cell(model, 0, Model::MessageColumn), "");
    EXPECT_NE(cell(model, 2, Model::MessageColumn).find("3 passage"), std::string::npos);
    EXPECT_NE(cell(model, 4, Model::MessageColumn).find("holds no text"), std::string::npos);
}

TEST_F(ImportTable, MarksTheDoubtfulFieldAndSaysWhatSpokeForIt)
{
    EXPECT_EQ(cell(model, 1, Model::PlaceColumn), "松溪区 ?");
    EXPECT_EQ(cell(model, 0, Model::PlaceColumn), "松溪区");
    EXPECT_TRUE(model.index(1, Model::PlaceColumn).data(Model::DoubtfulRole).toBool());
    EXPECT_FALSE(model.index(1, Model::KindColumn).data(Model::DoubtfulRole).toBool());
    const QString tip = model.index(1, Model::PlaceColumn).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("from the file's name"))) << tip.toStdString();
    EXPECT_TRUE(model.index(0, Model::ReviewedColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2020年工作回顾")));
}

TEST_F(ImportTable, AFieldThatAPersonSettledIsNotDoubtful)
{
    ImportRow settled = batch()[1];
    settled.head.evidence[0] = {HeadField::Place, Witness::Person, {}, false};
    EXPECT_FALSE(isDoubtful(settled, HeadField::Place));
    settled.doubts = {NoteCode::YearsUnknown};
    EXPECT_TRUE(isDoubtful(settled, HeadField::Reviewed)) << "the rest still is";
}

TEST_F(ImportTable, OnlyWhatIsInIsWrittenAndTheModelAsksForIt)
{
    QSignalSpy written(&model, &Model::written);
    EXPECT_FALSE(model.setData(model.index(4, Model::PlaceColumn), QStringLiteral("x"), Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(3, Model::KindColumn), 1, Qt::EditRole)) << "that is another file's report";
    EXPECT_FALSE(model.setData(model.index(1, Model::FileColumn), QStringLiteral("x"), Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(1, Model::ReviewedColumn), QStringLiteral("2019"), Qt::EditRole));
    ASSERT_EQ(written.size(), 1);
    EXPECT_EQ(written[0][1].value<HeadField>(), HeadField::Reviewed);
    EXPECT_EQ(cell(model, 1, Model::ReviewedColumn), "2020") << "it is shown when it is done";
    model.setBusy(1);
    EXPECT_FALSE(model.setData(model.index(1, Model::ReviewedColumn), QStringLiteral("2018"), Qt::EditRole));
}

TEST_F(ImportTable, IsFilteredByStatusAndWordsAndCounted)
{
    EXPECT_EQ(model.count(ImportStatus::Doubtful), 1);
    filter.setStatus(ImportStatus::Doubtful);
    EXPECT_EQ(filter.shown(), std::vector<int>{1});
    filter.setStatus(std::nullopt);
    filter.setWords(QStringLiteral("2021 imported"));
    EXPECT_EQ(filter.shown(), std::vector<int>{0});
    filter.setWords({});
    QSignalSpy counts(&model, &Model::countsChanged);
    ImportRow mended = batch()[1];
    mended.status = ImportStatus::Imported;
    model.setRow(1, mended);
    EXPECT_EQ(counts.size(), 1);
    EXPECT_EQ(model.count(ImportStatus::Imported), 2);
}

TEST_F(ImportTable, SortsNamesAsPeopleDo)
{
    filter.sort(Model::FileColumn);
    const std::string first = cell(filter, 0, Model::FileColumn);
    filter.sort(Model::FileColumn, Qt::DescendingOrder);
    filter.setWords(QStringLiteral("号"));
    filter.sort(Model::FileColumn);
    EXPECT_EQ(cell(filter, 0, Model::FileColumn), "9号.txt") << "by number, not by letter; " << first;
    filter.sort(Model::StatusColumn, Qt::DescendingOrder);
    EXPECT_EQ(cell(filter, 0, Model::FileColumn), "10号.txt");
}

} // namespace
} // namespace duixian::models
