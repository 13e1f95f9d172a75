// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/row_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace duixian::shell {

void copyRows(const QStringList& titles, const std::vector<QStringList>& rows)
{
    QString plain;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& cells) {
        plain += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    };
    add(titles);
    for (const QStringList& cells : rows)
        add(cells);
    auto* copied = new QMimeData;
    copied->setText(plain);
    copied->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace duixian::shell
