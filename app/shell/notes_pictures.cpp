// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notes_pictures.h"

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/camera.h"
#include "app/shell/main_window.h"
#include "app/shell/notes_desk.h"
#include "app/shell/notes_dialog.h"
#include "app/shell/remark_dialog.h"
#include "app/shell/tags_dialog.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

void takeNotes(Camera& camera, Workspace& workspace, MainWindow& window)
{
    window.showPage(Page::Read);
    reader::ReaderPage& page = window.readerPage();
    if (!page.report() || page.report()->statements.size() < 6)
        return;
    const ReportId report = window.currentReport();
    const auto beside = [&page](std::size_t index) { return page.report()->statements[index].span; };
    workspace.setRemark(report, beside(2), QStringLiteral("与统计公报核对"), {});
    workspace.setTags(report, beside(3), {QStringLiteral("收入"), QStringLiteral("重点")}, {});
    page.showStatement(4);
    window.notes().note(reader::Noting::Star);
    camera.take(QStringLiteral("notes.png"));
    window.notes().note(reader::Noting::Remark);
    if (RemarkDialog* remark = window.notes().remark()) {
        camera.take(QStringLiteral("remark.png"), *remark);
        remark->close();
    }
    page.showStatement(3);
    window.notes().note(reader::Noting::Tag);
    if (TagsDialog* tags = window.notes().tags()) {
        camera.take(QStringLiteral("tags.png"), *tags);
        tags->close();
    }
    window.notes().showList();
    if (NotesDialog* list = window.notes().list()) {
        camera.take(QStringLiteral("notes-list.png"), *list);
        list->close();
    }
}

} // namespace duixian::shell
