// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/figure_pictures.h"

#include <QComboBox>

#include "app/charts/chart_page.h"
#include "app/charts/chart_view.h"
#include "app/charts/figure_dialog.h"
#include "app/charts/figure_presets.h"
#include "app/charts/note_place.h"
#include "app/presentation/qt_text.h"
#include "app/shell/camera.h"
#include "app/shell/main_window.h"

namespace duixian::shell {
namespace {

charts::ChartWriting notesOn(const charts::ChartView& view)
{
    const QString words = QStringLiteral("统计口径有调整");
    charts::ChartWriting writing;
    for (const auto& spot : view.drawing().spots)
        if (spot.target < 0 && writing.notes.empty()) {
            const QPointF place = charts::placeForNote(view.drawing(), spot.area, words);
            const charts::ChartRow& row = view.chart().rows[static_cast<std::size_t>(spot.row)];
            writing.notes.push_back({toCore(words), charts::keyOf(row, -1), place.x(), place.y()});
        }
    writing.notes.push_back({toCore(QStringLiteral("待核实")), {{}, u"全社会用电量", {}, -1}, 40, 40});
    return writing;
}

} // namespace

void takeFigure(Camera& camera, MainWindow& window)
{
    charts::ChartPage& page = window.chartPage();
    window.showPage(Page::Chart);
    page.setWriting(notesOn(page.view()));
    camera.take(QStringLiteral("chart-notes.png"));
    window.actions().exportChart->trigger();
    if (auto* dialog = window.findChild<charts::FigureDialog*>()) {
        camera.take(QStringLiteral("export-figure.png"), *dialog);
        auto* presets = dialog->findChild<QComboBox*>(QStringLiteral("preset"));
        presets->setCurrentIndex(static_cast<int>(charts::FigurePreset::Column300));
        Q_EMIT presets->activated(presets->currentIndex());
        dialog->findChild<QComboBox*>(QStringLiteral("colours"))->setCurrentIndex(static_cast<int>(charts::FigureColours::Grey));
        camera.take(QStringLiteral("export-figure-column.png"), *dialog);
        dialog->close();
    }
    page.setWriting({});
}

} // namespace duixian::shell
