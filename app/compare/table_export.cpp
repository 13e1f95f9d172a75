// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/table_export.h"

#include <algorithm>

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include "app/drawing/drawing_image.h"
#include "app/drawing/drawing_pdf.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/presentation/write_whole.h"
#include "core/export/csv.h"
#include "core/export/xlsx.h"

namespace duixian::comparing {
namespace {

/// As high as Qt paints and programs open, in dots.
constexpr double mostDots = 30000;

/// On paper a figure is light.
drawing::Drawing onPaper(const TableFigure& figure)
{
    return drawingOf(figure, presentation::Theme::Light);
}

QImage imageOf(const drawing::Drawing& picture)
{
    constexpr int screenDpi = 96;
    const double zoom = std::min(2.0, mostDots / std::max(picture.size.width(), picture.size.height()));
    const QSizeF dots = picture.size * zoom;
    return drawing::imageOf(picture, {qCeil(dots.width()), qCeil(dots.height())}, zoom, qRound(screenDpi * zoom));
}

QByteArray pngOf(const drawing::Drawing& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return bytes;
}

/// A page of the figure's size; what no reader of PDFs opens any more is made smaller.
QByteArray pdfOf(const drawing::Drawing& picture)
{
    constexpr double pointsOfPixel = 0.75;
    constexpr double mostPoints = 14000;
    const double zoom = std::min(pointsOfPixel, mostPoints / std::max(picture.size.width(), picture.size.height()));
    return drawing::pdfOf(picture, picture.size * zoom, zoom);
}

QString fileName(QString name)
{
    constexpr int longest = 80;
    for (QChar& c : name)
        if (c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char(' ');
    return name.simplified().left(longest);
}

} // namespace

TableExport::TableExport(QWidget* parent) : QToolButton(parent)
{
    m_ask = [this](const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(this, tr("Save the comparison"), suggestion, filter);
    };
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fill(*menu);
    });
    setObjectName(QStringLiteral("exportTable"));
    setText(tr("Export"));
    setToolTip(tr("Save or copy the table, or a picture of it"));
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
}

void TableExport::fill(QMenu& menu)
{
    const auto add = [&](const QString& words, const char* name, auto work) {
        QAction* const action = menu.addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, work);
    };
    add(tr("Table (CSV)…"), "csv", [this] { saveCsv(m_offer.shown); });
    add(tr("Table (Excel)…"), "xlsx", [this] { saveXlsx(m_offer.shown); });
    menu.addSeparator();
    add(tr("%1 (CSV)…").arg(m_offer.wholeWords), "wholeCsv", [this] { saveCsv(m_offer.whole); });
    add(tr("%1 (Excel)…").arg(m_offer.wholeWords), "wholeXlsx", [this] { saveXlsx(m_offer.whole); });
    menu.addSeparator();
    add(tr("Picture (PNG)…"), "png", [this] { savePicture(Picture::Png); });
    add(tr("Drawing (SVG)…"), "svg", [this] { savePicture(Picture::Svg); });
    add(tr("Document (PDF)…"), "pdf", [this] { savePicture(Picture::Pdf); });
    menu.addSeparator();
    add(tr("Copy table"), "copyTable", [this] { m_offer.copy(); });
    add(tr("Copy picture"), "copyPicture", [this] { copyPicture(); });
}

void TableExport::saveCsv(const std::function<exporting::Table()>& table)
{
    const std::string text = exporting::csv(table(), exporting::ByteOrderMark::With);
    write(QStringLiteral(".csv"), tr("CSV table (*.csv)"), QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

void TableExport::saveXlsx(const std::function<exporting::Table()>& table)
{
    const Result<std::string> book = exporting::xlsx(table(), toCoreUtf8(tr("Comparison")));
    if (book)
        write(QStringLiteral(".xlsx"), tr("Excel workbook (*.xlsx)"), QByteArray(book->data(), static_cast<qsizetype>(book->size())));
    else
        Q_EMIT failed(presentation::sentenceFor(book.error(), m_offer.name));
}

void TableExport::savePicture(Picture picture)
{
    const drawing::Drawing drawn = onPaper(m_offer.figure());
    switch (picture) {
    case Picture::Png:
        return write(QStringLiteral(".png"), tr("Picture (*.png)"), pngOf(drawn));
    case Picture::Svg:
        return write(QStringLiteral(".svg"), tr("Drawing (*.svg)"), drawing::svgOf(drawn, drawn.size));
    case Picture::Pdf:
        return write(QStringLiteral(".pdf"), tr("Document (*.pdf)"), pdfOf(drawn));
    }
}

void TableExport::copyPicture()
{
    auto* copied = new QMimeData;
    copied->setImageData(imageOf(onPaper(m_offer.figure())));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void TableExport::write(const QString& suffix, const QString& filter, const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        Q_EMIT failed(tr("There is not enough memory to draw the table. Show fewer lines of it."));
        return;
    }
    QString path = m_ask(fileName(m_offer.name) + suffix, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    if (const auto written = presentation::writeWhole(path, bytes))
        Q_EMIT saved(path);
    else
        Q_EMIT failed(presentation::sentenceFor(written.error(), QDir::toNativeSeparators(path)));
}

} // namespace duixian::comparing
