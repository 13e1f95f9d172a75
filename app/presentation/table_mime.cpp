// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/table_mime.h"

#include <algorithm>

namespace duixian::presentation {

std::unique_ptr<QMimeData> tableMime(const QStringList& titles, const std::vector<QStringList>& rows)
{
    QString plain;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& cells, const QString& tag) {
        QStringList flat = cells;
        for (QString& cell : flat)
            for (QChar& letter : cell)
                if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))
                    letter = QLatin1Char(' ');
        plain += flat.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += QStringLiteral("<tr>");
        for (const QString& cell : flat)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    };
    add(titles, QStringLiteral("th"));
    for (const QStringList& cells : rows)
        add(cells, QStringLiteral("td"));
    auto mime = std::make_unique<QMimeData>();
    mime->setText(plain);
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

} // namespace duixian::presentation
