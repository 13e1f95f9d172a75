// SPDX-License-Identifier: GPL-3.0-or-later
// A report, its title and its file's name are foreign text: nothing that they name is fetched, and none of their tags is followed.
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include <QAbstractItemView>
#include <QMessageBox>
#include <QTcpServer>
#include <QTextEdit>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/desktop_prompts.h"
#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class NothingLoaded : public WindowFixture {
protected:
    NothingLoaded()
    {
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        EXPECT_EQ(mkfifo(pipe.toLocal8Bit().constData(), S_IRUSR | S_IWUSR), 0);
        const QString address = QStringLiteral("http://127.0.0.1:%1/a.png").arg(server.serverPort());
        tags = QStringLiteral("<img src=\"%1\"><img src=\"file://%1\"><img src=\"%2\"><img src=\"//127.0.0.1/a\"><img src=\"/dev/zero\">"
                              "<link rel=stylesheet href=\"%2\"><b>粗</b>")
                   .arg(pipe, address);
    }

    /// Who reads from a pipe with no writer hangs; who has it open lets a writer in.
    [[nodiscard]] bool pipeIsRead() const
    {
        const int writer = open(pipe.toLocal8Bit().constData(), O_WRONLY | O_NONBLOCK);
        const bool read = writer >= 0 || errno != ENXIO;
        if (writer >= 0)
            close(writer);
        return read;
    }

    static void expectPlainTips(const QAbstractItemModel& model, const QModelIndex& below = {})
    {
        for (int row = 0; row < model.rowCount(below); ++row)
            for (int column = 0; column < model.columnCount(below); ++column) {
                const QModelIndex index = model.index(row, column, below);
                EXPECT_FALSE(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
                if (column == 0)
                    expectPlainTips(model, index);
            }
    }

    static void expectPlain(const QWidget& top)
    {
        for (const QWidget* widget : top.findChildren<QWidget*>())
            EXPECT_FALSE(widget->toolTip().contains(QStringLiteral("<img"))) << widget->metaObject()->className();
        for (const QAbstractItemView* view : top.findChildren<QAbstractItemView*>())
            if (view->model() != nullptr)
                expectPlainTips(*view->model());
        for (const QLabel* label : top.findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("<img"))) {
                EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
            }
        for (const QTextEdit* text : top.findChildren<QTextEdit*>())
            EXPECT_FALSE(text->document()->toRawText().contains(QChar::ObjectReplacementCharacter)) << "a picture was made";
    }

    QString pipe = folder.filePath(QStringLiteral("pipe"));
    QTcpServer server;
    QString tags;
};

TEST_F(NothingLoaded, ByShowingAReportItsTitleAndItsDialogs)
{
    const QString report =
        QStringLiteral("2021年松溪区政府工作报告%1\n一、2020年工作回顾\n全区生产总值%1完成231.5亿元，增长6.5%。\n").arg(tags);
    import({made::file(folder.path(), QStringLiteral("<img src=x>2021.txt"), report.toUtf8())});
    ASSERT_EQ(workspace->reports().size(), 1U);
    workspace->rename(workspace->reports().front().id, tags);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->working(); }, 20000));
    for (const Page page : {Page::Read, Page::Compare, Page::Chart, Page::Search, Page::Review}) {
        window->showPage(page);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !workspace->working(); }, 20000));
        window->grab();
        expectPlain(*window);
    }
    EXPECT_TRUE(window->readerPage().view().toPlainText().contains(QStringLiteral("<img src=")));
    forEveryDialog(*window, [](QDialog& dialog) {
        dialog.grab();
        expectPlain(dialog);
    });
    EXPECT_FALSE(server.waitForNewConnection(200)) << "nothing is fetched";
    EXPECT_FALSE(pipeIsRead());
}

TEST_F(NothingLoaded, ByAMessageAndWhatIsCopied)
{
    DesktopPrompts real(window.get());
    real.tell(QStringLiteral("%1 can't be read").arg(tags));
    auto* box = window->findChild<QMessageBox*>(QStringLiteral("messageBox"));
    ASSERT_NE(box, nullptr);
    box->grab();
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_FALSE(server.waitForNewConnection(200));
    EXPECT_FALSE(pipeIsRead());
}

} // namespace
} // namespace duixian::shell
