// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sketch.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QTextLayout>

#include "app/charts/chart_drawing.h"
#include "app/charts/chart_marks.h"
#include "app/charts/chart_words.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using presentation::pictureFont;

constexpr double titleLine = 27;
constexpr double footLine = 16;

QFont titleFont()
{
    return pictureFont(20, QFont::Bold);
}

QFont footFont()
{
    return pictureFont(11);
}

bool any(const Chart& chart, bool (*wanted)(const ChartRow&))
{
    return std::any_of(chart.rows.begin(), chart.rows.end(), wanted);
}

/// The marks that stand in this chart, each once, with its word, one after the other.
class Key {
public:
    Key(Sketch& sketch, const Chart& chart, double y)
        : m_sketch(sketch), m_chart(chart), m_at(margin + 6, y), m_upright(chart.kind == ChartKind::Years)
    {
    }

    void draw()
    {
        if (any(m_chart, [](const ChartRow& r) { return r.outcome.has_value(); })) {
            drawOutcomeSwatch(m_sketch, m_at, drawnAsBars(m_chart.axis));
            word(outcomeKey(m_chart), m_sketch.outcome, 12);
        }
        if (any(m_chart, [](const ChartRow& r) { return !r.targets.empty(); })) {
            drawTargetMark(m_sketch, m_at, TargetMark{});
            word(targetKey(m_chart), m_sketch.target, 12);
        }
        for (const Bound bound : {Bound::AtLeast, Bound::AtMost, Bound::About})
            drawBound(bound);
        if (any(m_chart, [](const ChartRow& r) { return !r.outcome || r.targets.empty(); })) {
            drawGap(m_sketch, QRectF(m_at.x() - 8, m_at.y() - 7, 26, 14));
            word(gapWord(), m_sketch.ground.quiet, 24);
        }
        for (const Verdict verdict : {Verdict::Reached, Verdict::NotReached})
            if (std::any_of(m_chart.rows.begin(), m_chart.rows.end(), [&](const ChartRow& r) { return r.verdict == verdict; }))
                word(verdictWord(verdict), look(presentation::roleOf(verdict), m_sketch.canvas.style.theme).line, -6);
    }

private:
    void drawBound(Bound bound)
    {
        const auto has = [&](const ChartRow& row) {
            return std::any_of(row.targets.begin(), row.targets.end(), [&](const Mark& m) { return m.statement.bound == bound; });
        };
        if (std::none_of(m_chart.rows.begin(), m_chart.rows.end(), has))
            return;
        const TargetMark mark{bound, false, m_upright, false};
        const Reach reach = reachOf(mark);
        const double lift = m_upright ? (reach.high - reach.low) / 2 : 0;
        m_at.rx() += m_upright ? 0 : reach.low - diamondRadius;
        drawTargetMark(m_sketch, m_at + QPointF(0, lift), mark);
        word(boundWord(bound), m_sketch.ground.quiet, m_upright ? 14 : reach.high + 6);
    }

    void word(const QString& text, const QColor& colour, double after)
    {
        const QFont font = pictureFont(12);
        m_sketch.text(m_at + QPointF(after, 4.5), text, font, colour);
        m_at.rx() += after + widthOf(text, font) + 26;
    }

    Sketch& m_sketch;
    const Chart& m_chart;
    QPointF m_at;
    bool m_upright;
};

} // namespace

Sketch::Sketch(const Canvas& given)
    : canvas(given),
      ground(presentation::ground(given.style.theme)),
      target(look(presentation::Role::Target, given.style.theme).line),
      outcome(look(presentation::Role::Outcome, given.style.theme).line)
{
    drawing.ground = ground.page;
    drawing.size = QSizeF(given.width, given.height);
}

void Sketch::text(QPointF at, const QString& words, const QFont& font, const QColor& colour, TextShape::Anchor anchor)
{
    drawing.shapes.emplace_back(TextShape{at, words, font, colour, anchor});
}

void Sketch::line(QPointF from, QPointF to, const QColor& colour, double width)
{
    drawing.shapes.emplace_back(LineShape{from, to, colour, width});
}

void Sketch::bar(const QRectF& area, const QColor& fill)
{
    drawing.shapes.emplace_back(PolygonShape{QPolygonF(area.normalized()), fill, {}, 0, true});
}

void Sketch::frame(const QRectF& area, const QColor& line, double width)
{
    drawing.shapes.emplace_back(PolygonShape{QPolygonF(area.normalized()), ground.page, line, width, true});
}

void Sketch::spot(const QRectF& area, int row, int targetIndex)
{
    drawing.spots.push_back({area, row, targetIndex});
}

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double drawHead(Sketch& sketch, const Chart& chart)
{
    const double width = sketch.canvas.width - 2 * margin;
    sketch.drawing.title = titleOf(chart);
    sketch.drawing.description = subtitleOf(chart) + QLatin1Char('\n') + spokenChart(chart);
    double y = margin + 18;
    for (const QString& line : wrapped(titleOf(chart), titleFont(), width)) {
        sketch.text({margin, y}, line, titleFont(), sketch.ground.text);
        y += titleLine;
    }
    const QFont font = pictureFont(13);
    for (const QString& line : wrapped(subtitleOf(chart), font, width)) {
        sketch.text({margin, y}, line, font, sketch.ground.quiet);
        y += 19;
    }
    if (chart.rows.empty())
        return y + 8;
    y += chart.kind == ChartKind::Years ? 14 : 10;
    Key(sketch, chart, y).draw();
    return y + 20;
}

double footHeight(const Sketch& sketch, const Chart& chart)
{
    const auto lines = wrapped(footOf(chart), footFont(), sketch.canvas.width - 2 * margin).size();
    return footOf(chart).isEmpty() ? margin / 2 : 14 + footLine * static_cast<double>(lines) + margin / 2;
}

void drawFoot(Sketch& sketch, const Chart& chart, double y)
{
    const double height = y + footHeight(sketch, chart);
    sketch.drawing.size = QSizeF(sketch.canvas.width, std::max(height, sketch.canvas.height));
    y = sketch.drawing.size.height() - footHeight(sketch, chart) + 14 + 8;
    if (footOf(chart).isEmpty())
        return;
    for (const QString& line : wrapped(footOf(chart), footFont(), sketch.canvas.width - 2 * margin)) {
        sketch.text({margin, y}, line, footFont(), sketch.ground.quiet);
        y += footLine;
    }
}

} // namespace duixian::charts
