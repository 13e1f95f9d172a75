// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sheet_writing.h"

#include <QCoreApplication>
#include <QDir>

#include "app/presentation/wording.h"
#include "app/shell/prompts.h"
#include "app/shell/status_line.h"
#include "app/workspace/sheet_file.h"

namespace duixian::shell {
namespace {

struct SheetWriting {
    Q_DECLARE_TR_FUNCTIONS(SheetWriting)
};

} // namespace

void writeShownTable(const presentation::ShownTable& table, const QString& name, const QString& suffix, Prompts& prompts,
                     StatusLine& status)
{
    const bool excel = suffix == QStringLiteral(".xlsx");
    const QString kinds = excel ? SheetWriting::tr("Excel workbook (*.xlsx)") : SheetWriting::tr("Table for spreadsheets (*.csv)");
    QString path = prompts.nameOutput(name + suffix, kinds);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    const QString shown = QDir::toNativeSeparators(path);
    if (const Result<void> written = writeSheet(table, path, name); !written)
        prompts.tell(presentation::sentenceFor(written.error(), shown));
    else
        status.showFinished(SheetWriting::tr("Written: %1").arg(shown), false);
}

} // namespace duixian::shell
