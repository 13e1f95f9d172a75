// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/notes_desk.h"
#include "app/shell/notes_dialog.h"
#include "app/shell/remark_dialog.h"
#include "app/shell/tags_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person who writes beside what is read.
class NotesInWindow : public WindowFixture {
protected:
    NotesInWindow() { importYears({2021}); }

    [[nodiscard]] reader::ReaderPage& page() const { return window->readerPage(); }
    [[nodiscard]] QTableView& table() const { return page().statements().table(); }
    void at(int row, const QString& keys = {})
    {
        QApplication::setActiveWindow(window.get());
        table().setFocus();
        table().selectRow(row);
        for (const QChar key : keys)
            QTest::keyClick(&table(), key.toLatin1());
    }
    [[nodiscard]] QString signsOf(int row) const
    {
        return table().model()->index(row, 1).data(models::StatementTableModel::BesideRole).toString();
    }
    [[nodiscard]] std::vector<Annotation> written() const { return workspace->judgements(window->currentReport()).annotations; }
    void writeRemark(const QString& text)
    {
        RemarkDialog* form = window->notes().remark();
        ASSERT_NE(form, nullptr);
        QApplication::setActiveWindow(form);
        form->field().setPlainText(text);
        QTest::keyClick(&form->field(), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents(form, QEvent::DeferredDelete);
        QApplication::setActiveWindow(window.get());
    }
    void writeTag(const QString& tag)
    {
        TagsDialog* form = window->notes().tags();
        ASSERT_NE(form, nullptr);
        form->field().setText(tag);
        QTest::keyClick(&form->field(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(form, QEvent::DeferredDelete);
        QApplication::setActiveWindow(window.get());
    }
    void undo()
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        window->actions().undo->trigger();
        ASSERT_TRUE(walked.wait(10000));
    }
    void select(const Span& span)
    {
        QTextCursor cursor = page().view().textCursor();
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        page().view().setTextCursor(cursor);
    }
    NotesDialog& list()
    {
        window->actions().showNotes->trigger();
        QApplication::setActiveWindow(window->notes().list());
        return *window->notes().list();
    }
    static QPushButton* button(const QWidget& in, const QString& words)
    {
        for (QPushButton* one : in.findChildren<QPushButton*>())
            if (one->text().contains(words))
                return one;
        return nullptr;
    }
};

TEST_F(NotesInWindow, AStarIsSetAndTakenAwayByAKeyAndOutlivesARestart)
{
    at(1, QStringLiteral("s"));
    EXPECT_EQ(signsOf(1), QStringLiteral("★"));
    EXPECT_EQ(table().currentIndex().row(), 1) << "one goes on from there";
    restart();
    EXPECT_EQ(signsOf(1), QStringLiteral("★"));
    at(1, QStringLiteral("s"));
    EXPECT_EQ(signsOf(1), QString());
    undo();
    EXPECT_EQ(signsOf(1), QStringLiteral("★"));
}

TEST_F(NotesInWindow, SeveralRowsAreStarredAsOneStep)
{
    ASSERT_GT(table().model()->rowCount(), 2);
    table().setFocus();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_S);
    EXPECT_EQ(written().size(), static_cast<std::size_t>(table().model()->rowCount()));
    undo();
    EXPECT_TRUE(written().empty());
}

TEST_F(NotesInWindow, ARemarkIsWrittenChangedAndTakenAway)
{
    const auto report = page().report();
    at(1, QStringLiteral("n"));
    writeRemark(QStringLiteral("与公报不一"));
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].anchor.quote, report->statements[1].quote);
    EXPECT_EQ(signsOf(1), QStringLiteral("✎"));
    at(1, QStringLiteral("n"));
    EXPECT_EQ(window->notes().remark()->field().toPlainText(), QStringLiteral("与公报不一"));
    writeRemark(QStringLiteral("已核对"));
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].text, u"已核对");
    at(1, QStringLiteral("n"));
    QTest::mouseClick(button(*window->notes().remark(), QStringLiteral("Remove")), Qt::LeftButton);
    EXPECT_TRUE(written().empty());
}

TEST_F(NotesInWindow, TagsAreTickedAmongThoseOfTheLibrary)
{
    at(0, QStringLiteral("t"));
    writeTag(QStringLiteral("待查"));
    EXPECT_EQ(signsOf(0), QStringLiteral("#"));
    at(1, QStringLiteral("t"));
    TagsDialog* form = window->notes().tags();
    ASSERT_EQ(form->list().count(), 1) << "the library's tags are offered";
    EXPECT_EQ(form->list().item(0)->checkState(), Qt::Unchecked);
    form->list().item(0)->setCheckState(Qt::Checked);
    writeTag(QStringLiteral("民生"));
    EXPECT_EQ(written().size(), 3U);
    at(0, QStringLiteral("t"));
    form = window->notes().tags();
    for (int row = 0; row < form->list().count(); ++row)
        form->list().item(row)->setCheckState(Qt::Unchecked);
    writeTag({});
    EXPECT_EQ(signsOf(0), QString());
    EXPECT_EQ(written().size(), 2U);
}

TEST_F(NotesInWindow, WordsOfTheTextAreNotedAndHoverTellsIt)
{
    const auto report = page().report();
    const std::size_t begin = report->text.find(u"政府工作报告");
    const Span words{begin, begin + 4};
    reader::ReaderView& view = page().view();
    view.setFocus();
    select(words);
    QTest::keyClick(&view, Qt::Key_N);
    writeRemark(QStringLiteral("标题如此"));
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].anchor.span, words);
    const QPoint middle = view.boxesOf(words).front().center().toPoint();
    EXPECT_TRUE(view.noteAt(middle).contains(QStringLiteral("标题如此")));
    const QPoint margin(10, middle.y());
    EXPECT_TRUE(view.noteAt(margin).contains(QStringLiteral("标题如此"))) << "its sign stands in the margin";
    const std::unique_ptr<QMenu> menu(view.menuAt(middle));
    QAction* change = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("Change the")))
            change = action;
    ASSERT_NE(change, nullptr);
    change->trigger();
    EXPECT_EQ(window->notes().remark()->field().toPlainText(), QStringLiteral("标题如此"));
}

TEST_F(NotesInWindow, AReportIsStarredInTheTree)
{
    EXPECT_FALSE(treeText().contains(QStringLiteral("★")));
    window->library().tree().setFocus();
    QTest::keyClick(&window->library().tree(), Qt::Key_S);
    EXPECT_TRUE(treeText().contains(QStringLiteral("★"))) << treeText().toStdString();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_TRUE(written()[0].anchor.quote.empty());
    restart();
    EXPECT_TRUE(treeText().contains(QStringLiteral("★")));
    undo();
    EXPECT_FALSE(treeText().contains(QStringLiteral("★")));
}

TEST_F(NotesInWindow, TheListShowsAllAndGoesThere)
{
    importYears({2022});
    const ReportId second = window->currentReport();
    at(1, QStringLiteral("s"));
    at(1, QStringLiteral("t"));
    writeTag(QStringLiteral("待查"));
    const Span where = page().report()->statements[1].span;
    window->actions().previousYear->trigger();
    if (window->currentReport() == second)
        window->actions().nextYear->trigger();
    ASSERT_NE(window->currentReport(), second);
    at(0, QStringLiteral("n"));
    writeRemark(QStringLiteral("与公报不一"));

    NotesDialog& notes = list();
    EXPECT_EQ(notes.table().model()->rowCount(), 3);
    auto* kind = notes.findChildren<QComboBox*>().at(0);
    kind->setCurrentIndex(kind->findText(QStringLiteral("Tags")));
    ASSERT_EQ(notes.table().model()->rowCount(), 1);
    notes.table().selectRow(0);
    QTest::mouseClick(button(notes, QStringLiteral("Go there")), Qt::LeftButton);
    EXPECT_EQ(window->currentReport(), second);
    EXPECT_EQ(page().view().selection(), where);
}

TEST_F(NotesInWindow, TheListRenamesRemovesAndExports)
{
    at(0, QStringLiteral("t"));
    writeTag(QStringLiteral("待查"));
    at(1, QStringLiteral("t"));
    writeTag(QStringLiteral("待查"));
    NotesDialog& notes = list();
    ASSERT_EQ(notes.table().model()->rowCount(), 2);
    notes.table().selectRow(0);
    prompts->answer = QStringLiteral("已查");
    QTest::mouseClick(button(notes, QStringLiteral("Rename")), Qt::LeftButton);
    for (const Annotation& annotation : written())
        EXPECT_EQ(annotation.text, u"已查");
    EXPECT_EQ(notes.table().model()->index(1, 1).data().toString(), QStringLiteral("已查"));
    prompts->output = folder.filePath(QStringLiteral("notes.csv"));
    QTest::mouseClick(button(notes, QStringLiteral("Export")), Qt::LeftButton);
    QFile file(prompts->output);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("已查"), 2);
    list();
    notes.table().setFocus();
    QTest::keyClick(&notes.table(), Qt::Key_Delete);
    EXPECT_EQ(written().size(), 1U);
    undo();
    EXPECT_EQ(notes.table().model()->rowCount(), 2) << "the list follows";
}

} // namespace
} // namespace duixian::shell
