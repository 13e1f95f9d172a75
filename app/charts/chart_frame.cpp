// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_frame.h"

#include <algorithm>

#include "app/charts/chart_key.h"
#include "app/charts/chart_words.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using presentation::pictureFont;

constexpr double footLine = 16;

QFont footFont()
{
    return pictureFont(11);
}

QStringList footLines(const Sketch& sketch, const Chart& chart)
{
    const QString foot = footOf(chart);
    return foot.isEmpty() ? QStringList() : drawing::wrapped(foot, footFont(), sketch.width());
}

double heightOf(const Sketch& sketch, const QStringList& lines)
{
    const double below = sketch.margin() * 0.75;
    return lines.isEmpty() ? below : 14 + footLine * static_cast<double>(lines.size()) + below;
}

} // namespace

double drawHead(Sketch& sketch, const Chart& chart, bool verdicts)
{
    const double left = sketch.margin();
    const QFont title = pictureFont(sketch.narrow() ? 16 : 20, QFont::Bold);
    const QFont subtitle = pictureFont(sketch.narrow() ? 12 : 13);
    sketch.drawing.title = titleOf(chart);
    sketch.drawing.description = subtitleOf(chart) + QLatin1Char('\n') + spokenChart(chart);
    double y = left + title.pixelSize() - 2;
    for (const QString& line : drawing::wrapped(titleOf(chart), title, sketch.width())) {
        sketch.text({left, y}, line, title, sketch.colours.text);
        y += title.pixelSize() * 1.35;
    }
    y -= sketch.narrow() ? 2 : 0;
    for (const QString& line : drawing::wrapped(subtitleOf(chart), subtitle, sketch.width())) {
        sketch.text({left, y}, line, subtitle, sketch.colours.quiet);
        y += subtitle.pixelSize() * 1.45;
    }
    return drawKey(sketch, chart, y + 6, verdicts);
}

double footHeight(const Sketch& sketch, const Chart& chart)
{
    return heightOf(sketch, footLines(sketch, chart));
}

void drawFoot(Sketch& sketch, const Chart& chart, double y)
{
    const QStringList lines = footLines(sketch, chart);
    const double height = heightOf(sketch, lines);
    sketch.drawing.size = QSizeF(sketch.canvas.width, std::max(y + height, sketch.canvas.height));
    y = sketch.drawing.size.height() - height + 14 + 8;
    for (const QString& line : lines) {
        sketch.text({sketch.margin(), y}, line, footFont(), sketch.colours.quiet);
        y += footLine;
    }
}

} // namespace duixian::charts
