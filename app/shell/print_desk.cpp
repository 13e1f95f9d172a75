// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/print_desk.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/print/print_preview.h"
#include "app/reader/reader_page.h"
#include "app/reader/report_print.h"
#include "app/shell/prompts.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

PrintDesk::PrintDesk(reader::ReaderPage& page, Prompts& prompts, StatusLine& status, QMainWindow& window)
    : QObject(&window), m_page(page), m_prompts(prompts), m_status(status), m_window(window)
{
}

void PrintDesk::addActions(QMenu& menu, QAction* before)
{
    auto* print = new QAction(tr("Print pre&view…"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    auto* pdf = new QAction(tr("S&ave as PDF…"), this);
    pdf->setObjectName(QStringLiteral("printPdf"));
    menu.insertActions(before, {print, pdf});
    menu.insertSeparator(before);
    connect(print, &QAction::triggered, this, &PrintDesk::preview);
    connect(pdf, &QAction::triggered, this, &PrintDesk::writePdf);
    connect(&menu, &QMenu::aboutToShow, this, [this, print, pdf] {
        print->setEnabled(m_page.report() != nullptr);
        pdf->setEnabled(m_page.report() != nullptr);
    });
}

void PrintDesk::preview()
{
    const auto report = m_page.report();
    if (report)
        print::showPreview(toQt(std::u16string_view(report->head.title)), &m_window,
                           [report](QPagedPaintDevice& pages) { reader::paintReport(*report, pages); });
}

void PrintDesk::writePdf()
{
    const auto report = m_page.report();
    if (!report)
        return;
    const QString name = QFileInfo(toQt(std::string_view(report->passport.fileName))).completeBaseName() + QStringLiteral(".pdf");
    const QString target = m_prompts.nameOutput(name, tr("PDF (*.pdf)"));
    if (target.isEmpty())
        return;
    const QString shown = QDir::toNativeSeparators(target);
    if (const auto written = reader::writePdf(*report, target))
        m_status.showFinished(tr("Written: %1").arg(shown), false);
    else
        m_prompts.tell(presentation::sentenceFor(written.error(), shown));
}

} // namespace duixian::shell
