// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_key.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>

#include "app/charts/chart_drawing.h"
#include "app/charts/chart_marks.h"
#include "app/charts/chart_words.h"
#include "app/charts/row_figure.h"
#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

struct ChartKey {
    Q_DECLARE_TR_FUNCTIONS(ChartKey)
};

constexpr double line = 22;
constexpr double swatch = 7; ///< half of a bar's

/// A mark with its word. before: what it takes to the left of its middle; after: from there to the word.
struct Entry {
    double before = 0;
    double after = 0;
    std::function<void(QPointF)> mark;
    QString word;
    QColor colour;
};

template <class Wanted>
bool any(const Chart& chart, Wanted&& wanted)
{
    return std::any_of(chart.rows.begin(), chart.rows.end(), wanted);
}

std::function<void(QPointF)> barOf(Sketch& sketch, const QColor& colour)
{
    return [&sketch, colour](QPointF at) { sketch.bar(QRectF(at.x() - swatch, at.y() - 5, 2 * swatch, 10), colour); };
}

std::vector<Entry> figureEntries(Sketch& sketch, const Chart& chart)
{
    std::vector<Entry> entries;
    if (any(chart, [](const ChartRow& r) { return r.outcome.has_value(); })) {
        const bool bars = drawnAsBars(chart);
        const auto dot = [&sketch](QPointF at) { drawOutcomeDot(sketch, at); };
        entries.push_back({swatch, 12, bars ? barOf(sketch, sketch.colours.outcome) : dot, outcomeKey(chart), sketch.colours.outcome});
    }
    if (any(chart, [](const ChartRow& r) { return !r.targets.empty(); }))
        entries.push_back({swatch, 12, [&sketch](QPointF at) { drawTargetMark(sketch, at, {}); }, targetKey(chart), sketch.colours.target});
    for (const Bound bound : {Bound::AtLeast, Bound::AtMost, Bound::About}) {
        const auto is = [&](const Mark& mark) { return mark.statement.bound == bound; };
        if (!any(chart, [&](const ChartRow& row) { return std::any_of(row.targets.begin(), row.targets.end(), is); }))
            continue;
        const TargetMark mark{bound, false, isOverYears(chart.kind), false};
        const Reach reach = reachOf(mark);
        const double lift = mark.upright ? (reach.high - reach.low) / 2 : 0;
        entries.push_back({mark.upright ? swatch : reach.low, mark.upright ? 14 : reach.high + 6,
                           [&sketch, mark, lift](QPointF at) { drawTargetMark(sketch, at + QPointF(0, lift), mark); }, boundWord(bound),
                           sketch.colours.quiet});
    }
    return entries;
}

std::vector<Entry> measureEntries(Sketch& sketch, const Chart& chart)
{
    std::vector<Entry> entries;
    if (const QString base = baselineText(chart); chart.kind == ChartKind::Multiples && !base.isEmpty())
        entries.push_back({swatch, 12,
                           [&sketch](QPointF at) { sketch.line(at - QPointF(swatch, 0), at + QPointF(swatch, 0), sketch.colours.quiet); },
                           base, sketch.colours.quiet});
    if (chart.measure != TargetMeasure::Ratchet)
        return entries;
    entries.push_back({swatch, 12, barOf(sketch, sketch.colours.above), ChartKey::tr("change of the target"), sketch.colours.quiet});
    if (any(chart, [](const ChartRow& r) { return r.measured && r.measured->deviationBefore; }))
        entries.push_back({swatch, 12, [&sketch](QPointF at) { drawHollowDot(sketch, at); }, ChartKey::tr("deviation of the year before"),
                           sketch.colours.quiet});
    return entries;
}

std::vector<Entry> commonEntries(Sketch& sketch, const Chart& chart, bool verdicts)
{
    std::vector<Entry> entries;
    const bool measured = chart.measure.has_value();
    const auto isGap = [&](const ChartRow& r) { return measured ? !r.measured : !r.outcome || r.targets.empty(); };
    if (any(chart, isGap))
        entries.push_back(
            {8, 24, [&sketch](QPointF at) { drawGap(sketch, QRectF(at.x() - 8, at.y() - 7, 26, 14)); }, gapWord(), sketch.colours.quiet});
    if (measured)
        return entries;
    if (any(chart, [](const ChartRow& r) { return !r.others.empty(); }))
        entries.push_back({4, 10, [&sketch](QPointF at) { drawOther(sketch, at); }, otherWord(), sketch.colours.quiet});
    for (const Verdict verdict : {Verdict::Reached, Verdict::NotReached})
        if (verdicts && any(chart, [&](const ChartRow& r) { return r.verdict == verdict; }))
            entries.push_back({0, 0, {}, verdictWord(verdict), sketch.colours.of(verdict)});
    return entries;
}

} // namespace

double drawKey(Sketch& sketch, const Chart& chart, double y, bool verdicts)
{
    if (chart.kind == ChartKind::Histogram) // its sides say what they are
        return y;
    std::vector<Entry> entries = chart.measure ? measureEntries(sketch, chart) : figureEntries(sketch, chart);
    const std::vector<Entry> common = commonEntries(sketch, chart, verdicts);
    entries.insert(entries.end(), common.begin(), common.end());
    if (entries.empty())
        return y;
    const QFont font = presentation::pictureFont(12);
    const double apart = sketch.narrow() ? 14 : 24;
    double x = sketch.margin();
    y += 6;
    for (const Entry& entry : entries) {
        const double width = entry.before + entry.after + drawing::widthOf(entry.word, font);
        if (x > sketch.margin() && x + width > sketch.canvas.width - sketch.margin()) {
            x = sketch.margin();
            y += line;
        }
        if (entry.mark)
            entry.mark({x + entry.before, y});
        sketch.text({x + entry.before + entry.after, y + 4.5}, entry.word, font, entry.colour);
        x += width + apart;
    }
    return y + 18;
}

} // namespace duixian::charts
