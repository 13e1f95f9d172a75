// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_export.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include "app/charts/chart_csv.h"
#include "app/charts/chart_description.h"
#include "app/charts/figure_dialog.h"
#include "app/charts/figure_file.h"
#include "app/presentation/wording.h"

namespace duixian::charts {
namespace {

template <class Work>
void add(QMenu& menu, QObject* receiver, const QString& words, const char* name, Work&& work)
{
    QAction* action = menu.addAction(words);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, receiver, std::forward<Work>(work));
}

FigureWish inFormat(FigureWish figure, FigureFormat format)
{
    figure.format = format;
    return figure;
}

} // namespace

FigureExport::FigureExport(QWidget* parent) : QToolButton(parent)
{
    m_ask = [this](const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(this, tr("Save the chart"), suggestion, filter);
    };
    auto* menu = new QMenu(this);
    add(*menu, this, tr("Export the figure…"), "exportFigure", [this] { openDialog(); });
    menu->addSeparator();
    addPictures(*menu);
    addTables(*menu);
    menu->addSeparator();
    addCopies(*menu);
    setObjectName(QStringLiteral("export"));
    setText(tr("Export"));
    setToolTip(tr("Save or copy the chart and its table"));
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setEnabled(false);
}

void FigureExport::addPictures(QMenu& menu)
{
    const auto save = [this](FigureFormat format) { return [this, format] { saveFigure(m_chart, inFormat(m_figure, format)); }; };
    add(menu, this, tr("Picture (PNG)…"), "exportPng", save(FigureFormat::Png));
    add(menu, this, tr("Drawing (SVG)…"), "exportSvg", save(FigureFormat::Svg));
    add(menu, this, tr("Document (PDF)…"), "exportPdf", save(FigureFormat::Pdf));
}

void FigureExport::addTables(QMenu& menu)
{
    add(menu, this, tr("Table (CSV)…"), "exportCsv",
        [this] { saveTable(QStringLiteral(".csv"), tr("CSV table (*.csv)"), csvOf(m_chart)); });
    add(menu, this, tr("Table (Excel)…"), "exportXlsx", [this] {
        const Result<QByteArray> book = xlsxOf(m_chart);
        if (book)
            saveTable(QStringLiteral(".xlsx"), tr("Excel workbook (*.xlsx)"), *book);
        else
            Q_EMIT failed(presentation::sentenceFor(book.error(), fileNameOf(m_chart)));
    });
}

void FigureExport::addCopies(QMenu& menu)
{
    add(menu, this, tr("Copy picture"), "copyPicture", [this] { copyPicture(m_chart, m_figure); });
    add(menu, this, tr("Copy drawing (SVG)"), "copyDrawing", [this] { copyDrawing(); });
    add(menu, this, tr("Copy table"), "copyTable", [this] { Q_EMIT copyTableWanted(); });
}

void FigureExport::setChart(const Chart& chart, const ChartWish& wish)
{
    m_chart = chart;
    m_wish = wish;
    setEnabled(!chart.rows.empty());
}

void FigureExport::openDialog()
{
    if (m_chart.rows.empty())
        return;
    auto* dialog = new FigureDialog(m_chart, m_figure, window());
    connect(dialog, &FigureDialog::saveWanted, this, [this, dialog] {
        keep(*dialog);
        if (saveFigure(dialog->chart(), dialog->wish()))
            dialog->close();
    });
    connect(dialog, &FigureDialog::copyWanted, this, [this, dialog] {
        keep(*dialog);
        if (copyPicture(dialog->chart(), dialog->wish()))
            dialog->close();
    });
    dialog->open();
}

void FigureExport::keep(const FigureDialog& dialog)
{
    m_figure = dialog.wish();
    if (dialog.chart().writing != m_chart.writing)
        Q_EMIT writingChosen(dialog.chart().writing);
}

QString FigureExport::description(const Chart& chart) const
{
    return textOf(descriptionOf(chart, m_wish, m_rules));
}

bool FigureExport::saveFigure(const Chart& chart, const FigureWish& figure)
{
    const FigureFile file = figureFileOf(chart, figure, description(chart));
    if (!file.refusal.isEmpty()) {
        Q_EMIT failed(file.refusal);
        return false;
    }
    return write(fileNameOf(chart), suffixOf(figure.format), filterOf(figure.format), file.bytes);
}

void FigureExport::saveTable(const QString& suffix, const QString& filter, const QByteArray& bytes)
{
    write(fileNameOf(m_chart), suffix, filter, bytes);
}

bool FigureExport::write(const QString& name, const QString& suffix, const QString& filter, const QByteArray& bytes)
{
    QString path = m_ask(name + suffix, filter);
    if (path.isEmpty())
        return false;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    const QString wrong = writeFigure(path, bytes);
    if (wrong.isEmpty())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(wrong);
    return wrong.isEmpty();
}

bool FigureExport::copyPicture(const Chart& chart, const FigureWish& figure)
{
    const FigureFile file = figureFileOf(chart, inFormat(figure, FigureFormat::Png), description(chart));
    if (!file.refusal.isEmpty()) {
        Q_EMIT failed(file.refusal);
        return false;
    }
    auto* copied = new QMimeData;
    // The file itself too: what it says of itself goes along.
    copied->setData(QStringLiteral("image/png"), file.bytes);
    copied->setImageData(imageOf(chart, pictureSizeOf(figure), styleOf(figure)));
    QGuiApplication::clipboard()->setMimeData(copied);
    return true;
}

void FigureExport::copyDrawing()
{
    const FigureFile file = figureFileOf(m_chart, inFormat(m_figure, FigureFormat::Svg), {});
    if (!file.refusal.isEmpty()) {
        Q_EMIT failed(file.refusal);
        return;
    }
    auto* copied = new QMimeData;
    copied->setData(QStringLiteral("image/svg+xml"), file.bytes);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace duixian::charts
