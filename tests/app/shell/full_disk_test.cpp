// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the window writes that is no figure (tests/app/charts/figure_file_test.cpp) and no data (tests/core/publish), on a disk that
// fills up.
#include <functional>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/compare/comparison_report.h"
#include "app/presentation/write_whole.h"
#include "app/reader/report_print.h"
#include "app/workspace/sheet_file.h"
#include "app/workspace/table_file.h"
#include "tests/app/models/made_report.h"
#include "tests/support/longest_file.h"

namespace duixian::shell {
namespace {

/// Writes into a file; the error's code where it can't.
using Write = std::function<std::optional<ErrorCode>(const QString& path)>;

template <class Value>
std::optional<ErrorCode> codeOf(const Result<Value>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

presentation::ShownTable longTable()
{
    presentation::ShownTable table{{QStringLiteral("指标"), QStringLiteral("目标")}, {}};
    for (int row = 0; row < 400; ++row)
        table.rows.push_back({QStringLiteral("新建公园%1个").arg(row * 7919), row * 1.5});
    return table;
}

comparing::ReportMatter matter()
{
    comparing::ReportMatter made;
    made.program = QStringLiteral("0.9");
    made.reports = {{{1}, made::report(), QStringLiteral("松溪区 2021"), QStringLiteral("2021年松溪区政府工作报告")},
                    {{2}, made::report(), QStringLiteral("松溪区 2022"), QStringLiteral("2022年松溪区政府工作报告")}};
    return made;
}

std::vector<std::pair<QString, Write>> writers()
{
    const auto comparison = [](comparing::ReportFile file) {
        return [file](const QString& path) {
            comparing::ReportWish wish;
            wish.file = file;
            return codeOf(comparing::writeComparison(path, matter(), wish));
        };
    };
    const Write sheet = [](const QString& path) { return codeOf(writeSheet(longTable(), path, QStringLiteral("s"))); };
    return {
        {QStringLiteral("report.pdf"), [](const QString& path) { return codeOf(reader::writePdf(*made::report(), path)); }},
        {QStringLiteral("comparison.html"), comparison(comparing::ReportFile::Html)},
        {QStringLiteral("comparison.pdf"), comparison(comparing::ReportFile::Pdf)},
        {QStringLiteral("pairs.csv"), sheet},
        {QStringLiteral("pairs.xlsx"), sheet},
        {QStringLiteral("import.csv"),
         [](const QString& path) {
             return codeOf(writeTable({QStringLiteral("file")}, std::vector<QStringList>(400, {QStringLiteral("新建公园.txt")}), path));
         }},
        {QStringLiteral("table.csv"), [](const QString& path) { return codeOf(presentation::writeWhole(path, QByteArray(90'000, 'x'))); }},
    };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(FullDiskInWindow, KeepsTheOldFileWhateverItWritesAndLeavesNothingHalf)
{
    for (const auto& [name, write] : writers()) {
        SCOPED_TRACE(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto files = [&folder] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(); };
        const auto writeWithin = [&](qsizetype bytes) {
            const support::LongestFile fullDisk(static_cast<std::uintmax_t>(bytes));
            return write(path);
        };
        ASSERT_EQ(write(path), std::nullopt);
        const QByteArray old = contentOf(path);
        // Also where no more than the last bytes find no room: a writer in pieces is told of those alone.
        for (const qsizetype room : {old.size() / 2, old.size() - 1}) {
            EXPECT_EQ(writeWithin(room), ErrorCode::WriteFailed) << room << " of " << old.size();
            EXPECT_TRUE(contentOf(path) == old) << room << " of " << old.size();
            EXPECT_EQ(files(), 1);
        }
        QFile::remove(path);
        EXPECT_EQ(writeWithin(old.size() / 2), ErrorCode::WriteFailed);
        EXPECT_EQ(files(), 0);
    }
}

} // namespace
} // namespace duixian::shell
