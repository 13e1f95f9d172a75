// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/row_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

#include "app/presentation/table_mime.h"

namespace duixian::shell {

void copyRows(const QStringList& titles, const std::vector<QStringList>& rows)
{
    QGuiApplication::clipboard()->setMimeData(presentation::tableMime(titles, rows).release());
}

} // namespace duixian::shell
