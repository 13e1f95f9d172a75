// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/printed_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

#include "app/presentation/palette.h"
#include "app/reader/text_setting.h"

namespace duixian::reader {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPrint)
};

constexpr qreal bandHeight = 28;

/// What stands above and below the text of a page.
void paintBands(QPainter& painter, const QSizeF& page, const QString& title, int number, int of)
{
    const presentation::Ground ground = presentation::ground(presentation::Theme::Light);
    // In the painter's own units: points would be the device's, and be scaled once more.
    constexpr int lettersHigh = 11;
    QFont font = readingFont(true, 1);
    font.setPixelSize(lettersHigh);
    painter.setFont(font);
    painter.setPen(ground.quiet);
    const QRectF head(0, 0, page.width(), bandHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, title);
    painter.drawText(QRectF(0, page.height() - bandHeight, page.width(), bandHeight), Qt::AlignHCenter | Qt::AlignBottom,
                     footOf(number, of));
    painter.setPen(QPen(ground.rule, 0.5));
    painter.drawLine(QPointF(0, bandHeight - 6), QPointF(page.width(), bandHeight - 6));
}

} // namespace

QString footOf(int number, int of)
{
    return Words::tr("Page %1 of %2").arg(number).arg(of);
}

int paintPages(QTextDocument& document, const QString& title, QPagedPaintDevice& pages)
{
    // The text is set by the screen's points and drawn as much larger as the page has more of them.
    const qreal scale = pages.logicalDpiX() / QGuiApplication::primaryScreen()->logicalDotsPerInchX();
    QPainter painter(&pages);
    painter.scale(scale, scale);
    const QSizeF page(pages.width() / scale, pages.height() / scale);
    const QSizeF body(page.width(), page.height() - 2 * bandHeight);
    document.setPageSize(body);
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            pages.newPage();
        paintBands(painter, page, title, number + 1, count);
        painter.save();
        painter.translate(0, bandHeight - number * body.height());
        const QRectF shown(0, number * body.height(), body.width(), body.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, presentation::ground(presentation::Theme::Light).text);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return count;
}

} // namespace duixian::reader
