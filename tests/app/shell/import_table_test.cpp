// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of files as people have them, and what a person does about it.
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStringEncoder>
#include <QTableView>
#include <QToolButton>

#include "app/models/import_table_model.h"
#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/shell/differences_dialog.h"
#include "app/shell/import_desk.h"
#include "app/shell/import_dialog.h"
#include "app/shell/place_dialog.h"
#include "app/shell/status_line.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/core/intake/made_zip.h"
#include "tests/support/file_bytes.h"

namespace duixian::shell {
namespace {

using Model = models::ImportTableModel;

class ImportTableTest : public WindowFixture {
protected:
    ImportTableTest()
    {
        below = folder.filePath(QStringLiteral("batch"));
        QDir().mkpath(below);
    }

    /// A report that names its place nowhere: 全市, and no more.
    QString placeless(const char* name, int year, double output)
    {
        return made::file(below, QString::fromUtf8(name),
                          QStringLiteral("政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、%1年工作回顾\n"
                                         "全市地区生产总值完成%3亿元，增长6.5%。\n二、%2年工作安排\n全市地区生产总值增长6%以上。\n")
                              .arg(year - 1)
                              .arg(year)
                              .arg(output)
                              .toUtf8());
    }

    void importBatch()
    {
        prompts->folder = below;
        window->actions().importFolder->trigger();
        waitForImport();
        dialog = window->imports().dialog();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(dialog->isVisible());
    }

    [[nodiscard]] QAbstractItemModel& shown() const { return *dialog->table().model(); }

    [[nodiscard]] int rowOf(const char* file) const
    {
        for (int row = 0; row < shown().rowCount(); ++row)
            if (shown().index(row, Model::FileColumn).data().toString() == QString::fromUtf8(file))
                return row;
        ADD_FAILURE() << file << " is not in the table";
        return 0;
    }

    [[nodiscard]] std::string cell(const char* file, int column) const
    {
        return shown().index(rowOf(file), column).data().toString().toStdString();
    }

    [[nodiscard]] std::string status(const char* file) const { return cell(file, Model::StatusColumn); }

    void clickFile(const char* file, Qt::KeyboardModifiers modifiers = {})
    {
        QTableView& table = dialog->table();
        const QRect box = table.visualRect(shown().index(rowOf(file), Model::FileColumn));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, box.center());
    }

    void clickAction(const char* name)
    {
        auto* action = dialog->findChild<QAction*>(QLatin1String(name));
        for (auto* button : dialog->findChildren<QToolButton*>())
            if (button->defaultAction() == action) {
                EXPECT_TRUE(button->isEnabled()) << name;
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        ADD_FAILURE() << "no button for " << name;
    }

    void clickButton(const QString& words)
    {
        for (auto* button : dialog->findChildren<QAbstractButton*>())
            if (button->text().contains(words)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        ADD_FAILURE() << "no button says " << words.toStdString();
    }

    void waitForReread()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !workspace->rereading(); }, 20000));
    }

    /// What is written in a cell is taken over after the key, and read after that.
    void waitForCell(const char* file, int column, const char* words)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return cell(file, column) == words; }, 20000)) << cell(file, column);
    }

    void chooseEncoding(const QString& name)
    {
        for (QAction* action : dialog->findChild<QMenu*>(QStringLiteral("encodings"))->actions())
            if (action->text() == name)
                action->trigger();
    }

    QString below;
    ImportDialog* dialog = nullptr;
};

TEST_F(ImportTableTest, SaysWhatBecameOfGoodBadDoubtfulAndCopiedFiles)
{
    made::reportFile(below, 2021);
    const QByteArray report(QByteArray::fromStdString(support::fileBytes(made::reportFile(below, 2020).toStdString())));
    made::file(below, QStringLiteral("松溪区2020（转载）.txt"), report + "(转载)\n");
    made::file(below, QStringLiteral("松溪区2020（又）.txt"), report);
    made::file(below, QStringLiteral("空.txt"), {});
    made::file(below, QStringLiteral("旧.doc"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ", 9));
    placeless("某市.txt", 2019, 1204.5);
    importBatch();
    EXPECT_EQ(shown().rowCount(), 7);
    EXPECT_EQ(status("空.txt"), "✗ failed");
    EXPECT_EQ(status("某市.txt"), "? doubtful");
    EXPECT_EQ(status("松溪区2020（又）.txt"), "= already there");
    EXPECT_EQ(status("松溪区2020（转载）.txt"), "≈ copy");
    EXPECT_NE(cell("旧.doc", Model::MessageColumn).find(".docx"), std::string::npos) << "how to convert it";
    EXPECT_NE(cell("某市.txt", Model::PlaceColumn).find('?'), std::string::npos);

    clickButton(QStringLiteral("✗"));
    EXPECT_EQ(shown().rowCount(), 2) << "the failed ones alone";
    clickButton(QStringLiteral("All"));
    dialog->close();
    window->actions().lastImport->trigger();
    EXPECT_TRUE(dialog->isVisible()) << "it can be opened again";
}

TEST_F(ImportTableTest, ThePlaceOfTwoReportsIsSetAtOnce)
{
    placeless("甲.txt", 2019, 1204.5);
    placeless("乙.txt", 2020, 1315.2);
    made::reportFile(below, 2021);
    importBatch();
    clickFile("甲.txt");
    clickFile("乙.txt", Qt::ControlModifier);
    clickAction("setPlace");
    auto* asked = dialog->findChild<PlaceDialog*>();
    ASSERT_NE(asked, nullptr);
    asked->field().clear();
    QTest::keyClicks(&asked->field(), QStringLiteral("410108"));
    QTest::keyClick(&asked->field(), Qt::Key_Return);
    waitForReread();
    EXPECT_EQ(cell("甲.txt", Model::PlaceColumn), "惠济区");
    EXPECT_EQ(cell("乙.txt", Model::PlaceColumn), "惠济区");
    EXPECT_EQ(status("甲.txt"), "✓ imported") << "nothing is doubtful any more";
    EXPECT_TRUE(treeText().contains(QStringLiteral("惠济区"))) << treeText().toStdString();
}

TEST_F(ImportTableTest, KindAndYearsAreWrittenInPlace)
{
    placeless("甲.txt", 2019, 1204.5);
    importBatch();
    QTableView& table = dialog->table();
    const auto edit = [&](int column) {
        table.setCurrentIndex(shown().index(0, column));
        QTest::keyClick(&table, Qt::Key_F2);
        return table.findChild<QWidget*>(QStringLiteral("cellEditor"));
    };
    auto* years = qobject_cast<QLineEdit*>(edit(Model::ReviewedColumn));
    ASSERT_NE(years, nullptr);
    years->clear();
    QTest::keyClicks(years, QStringLiteral("2014-2018"));
    QTest::keyClick(years, Qt::Key_Return);
    waitForCell("甲.txt", Model::ReviewedColumn, "2014–2018");
    auto* kind = qobject_cast<QComboBox*>(edit(Model::KindColumn));
    ASSERT_NE(kind, nullptr);
    kind->setCurrentIndex(1);
    QTest::keyClick(kind, Qt::Key_Return);
    waitForCell("甲.txt", Model::KindColumn, "report of a term");
    EXPECT_EQ(workspace->reports().front().head.reviewed, (Period{2014, 2018}));
}

TEST_F(ImportTableTest, AFileIsReadAgainWithAnotherEncodingAndBack)
{
    made::reportFile(below, 2021);
    made::file(below, QStringLiteral("空.txt"), {});
    importBatch();
    const std::string before = cell("松溪区2021.txt", Model::PlaceColumn);
    clickFile("松溪区2021.txt");
    chooseEncoding(QStringLiteral("Big5"));
    waitForReread();
    EXPECT_EQ(workspace->reports().front().passport.encoding, Encoding::Big5) << "as it was asked";
    EXPECT_EQ(cell("松溪区2021.txt", Model::EncodingColumn), "Big5");
    clickFile("松溪区2021.txt");
    chooseEncoding(QStringLiteral("As the program finds it"));
    waitForReread();
    EXPECT_EQ(cell("松溪区2021.txt", Model::EncodingColumn), "UTF-8");
    EXPECT_EQ(cell("松溪区2021.txt", Model::PlaceColumn), before);
}

TEST_F(ImportTableTest, ACopyIsComparedAndTakenInAsWell)
{
    const QByteArray report(QByteArray::fromStdString(support::fileBytes(made::reportFile(below, 2020).toStdString())));
    QByteArray other = report;
    other.replace("新建学校2所", "新建学校两所");
    made::file(below, QStringLiteral("转载.txt"), other);
    importBatch();
    const std::size_t before = workspace->reports().size();
    ASSERT_EQ(status("转载.txt"), "≈ copy");
    clickFile("转载.txt");
    QSignalSpy compared(workspace.get(), &Workspace::compared);
    clickAction("differences");
    ASSERT_TRUE(compared.wait(20000));
    auto* differences = dialog->findChild<DifferencesDialog*>();
    ASSERT_NE(differences, nullptr);
    const auto* table = differences->findChild<QTableView*>();
    ASSERT_GE(table->model()->rowCount(), 1);
    EXPECT_TRUE(table->model()->index(0, 1).data().toString().contains(QStringLiteral("两所")));
    differences->close();
    clickAction("takeCopies");
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), before + 1);
    EXPECT_EQ(status("转载.txt").find("≈"), std::string::npos);
}

TEST_F(ImportTableTest, AMendedFileIsTriedAgain)
{
    made::reportFile(below, 2020);
    made::file(below, QStringLiteral("坏.txt"), {});
    importBatch();
    QFile::remove(below + QStringLiteral("/坏.txt"));
    QFile::rename(made::reportFile(folder.path(), 2021), below + QStringLiteral("/坏.txt"));
    clickFile("坏.txt");
    clickAction("tryAgain");
    waitForImport();
    EXPECT_EQ(shown().rowCount(), 2) << "in its old place";
    EXPECT_EQ(status("坏.txt").find("✗"), std::string::npos);
    EXPECT_EQ(workspace->reports().size(), 2U);
}

TEST_F(ImportTableTest, PartsOfAnArchiveAreComparedAndTakenOutOfItAgain)
{
    const std::string report = support::fileBytes(made::reportFile(folder.path(), 2020).toStdString());
    std::string other = report;
    other.replace(other.find("3所") == std::string::npos ? other.find("2所") : other.find("3所"), 1, "5");
    const std::string zip = intake::madeZip({{"甲/报告.txt", report}, {"乙/报告.txt", other}, {"空.txt", ""}});
    made::file(below, QStringLiteral("全部.zip"), QByteArray::fromStdString(zip));
    importBatch();
    ASSERT_EQ(shown().rowCount(), 3);
    const QModelIndex copy = shown().index(1, Model::StatusColumn);
    ASSERT_EQ(copy.data().toString().toStdString(), "≈ copy");
    dialog->table().selectRow(1);
    QSignalSpy compared(workspace.get(), &Workspace::compared);
    dialog->findChild<QAction*>(QStringLiteral("differences"))->trigger();
    ASSERT_TRUE(compared.wait(20000));
    const auto comparison = compared[0][0].value<CopyComparison>();
    EXPECT_FALSE(comparison.error);
    EXPECT_EQ(comparison.differences.size(), 1U);
    dialog->findChild<QAction*>(QStringLiteral("takeCopies"))->trigger();
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 2U);
    EXPECT_EQ(shown().rowCount(), 3) << "in their old places";

    QFile::remove(below + QStringLiteral("/全部.zip"));
    dialog->table().selectRow(2);
    dialog->findChild<QAction*>(QStringLiteral("tryAgain"))->trigger();
    waitForImport();
    EXPECT_TRUE(shown().index(2, Model::MessageColumn).data().toString().contains(QStringLiteral("is not there")));
}

TEST_F(ImportTableTest, TheListIsSavedAndCopiedAsItIsShown)
{
    made::reportFile(below, 2020);
    made::file(below, QStringLiteral("空.txt"), {});
    importBatch();
    prompts->output = folder.filePath(QStringLiteral("list.csv"));
    clickButton(QStringLiteral("ave list"));
    const QString list = QString::fromStdString(support::fileBytes(prompts->output.toStdString()));
    EXPECT_EQ(list.count(QStringLiteral("\r\n")), 3) << list.toStdString();
    EXPECT_TRUE(list.contains(QStringLiteral("松溪区2020.txt"))) << list.toStdString();
    EXPECT_TRUE(list.contains(QStringLiteral("holds no text")));
    EXPECT_TRUE(list.contains(below)) << "with the whole paths";
    clickFile("空.txt");
    QTest::keyClick(&dialog->table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(QLatin1Char('\n')), 2);
    EXPECT_TRUE(copied.contains(QStringLiteral("空.txt\t")));
    prompts->output = folder.filePath(QStringLiteral("nowhere/list.csv"));
    clickButton(QStringLiteral("ave list"));
    EXPECT_EQ(prompts->told.size(), 1) << "what can't be written is told";
}

TEST_F(ImportTableTest, AReportIsOpenedFromItsRow)
{
    made::reportFile(below, 2020);
    made::reportFile(below, 2021);
    made::file(below, QStringLiteral("空.txt"), {});
    importBatch();
    clickFile("松溪区2021.txt");
    clickAction("openReport");
    EXPECT_EQ(window->readerPage().report()->passport.fileName, "松溪区2021.txt");
    clickFile("松溪区2020.txt");
    QTest::keyClick(&dialog->table(), Qt::Key_Return);
    EXPECT_EQ(window->readerPage().report()->passport.fileName, "松溪区2020.txt") << "Enter opens";
    clickFile("空.txt");
    EXPECT_FALSE(dialog->findChild<QAction*>(QStringLiteral("openReport"))->isEnabled());
}

TEST_F(ImportTableTest, ACancelledImportOfManyKeepsWhatIsInAndSaysSo)
{
    constexpr int files = 300;
    for (int i = 0; i < files; ++i)
        made::reportFile(below, 1700 + i);
    made::file(below, QStringLiteral("!空.txt"), {});
    QObject::connect(workspace.get(), &Workspace::importProgress, window.get(), [this](int done) {
        if (done == 5)
            workspace->cancelImport();
    });
    importBatch();
    const int listed = shown().rowCount();
    EXPECT_GE(listed, 5);
    EXPECT_LT(listed, files);
    EXPECT_GE(workspace->reports().size(), 1U);
    EXPECT_LT(workspace->reports().size(), static_cast<std::size_t>(listed)) << "one could not be read";
    EXPECT_TRUE(says(QStringLiteral("cancelled")));
}

TEST_F(ImportTableTest, AnotherLibraryForgetsTheImport)
{
    made::file(below, QStringLiteral("空.txt"), {});
    importBatch();
    EXPECT_TRUE(window->actions().lastImport->isEnabled());
    window->actions().openSamples->trigger();
    EXPECT_FALSE(dialog->isVisible());
    waitForImport();
    EXPECT_EQ(dialog->table().model()->rowCount(), 6) << "the samples' own import";
}

TEST_F(ImportTableTest, CopiedFilesAndTextArePastedAsReports)
{
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(made::reportFile(below, 2021))});
    QGuiApplication::clipboard()->setMimeData(files);
    window->actions().paste->trigger();
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 1U);
    const std::string text = support::fileBytes(made::reportFile(below, 2019).toStdString());
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    window->actions().paste->trigger();
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 2U);
    QGuiApplication::clipboard()->clear();
    window->actions().paste->trigger();
    EXPECT_EQ(prompts->told.size(), 1);
}

TEST_F(ImportTableTest, AThousandRowsAreShownAndFiltered)
{
    Model files;
    ImportDialog many(files, Workspace::knownPlaces(), nullptr);
    std::vector<models::ImportRow> rows;
    for (int i = 0; i < 1000; ++i) {
        models::ImportRow& row = rows.emplace_back();
        row.file = QStringLiteral("报告%1.txt").arg(i);
        row.status = i % 10 == 0 ? models::ImportStatus::Failed : models::ImportStatus::Imported;
        row.error = row.status == models::ImportStatus::Failed ? std::optional(Error{ErrorCode::FileEmpty, {}}) : std::nullopt;
        row.encoding = Encoding::Utf8;
    }
    files.setRows(rows);
    many.show();
    EXPECT_EQ(many.table().model()->rowCount(), 1000);
    many.filterBy(models::ImportStatus::Failed);
    EXPECT_EQ(many.table().model()->rowCount(), 100);
    many.table().selectAll();
    EXPECT_EQ(many.selected().size(), 100U);
    EXPECT_TRUE(many.findChild<QAction*>(QStringLiteral("tryAgain"))->isEnabled());
}

} // namespace
} // namespace duixian::shell
