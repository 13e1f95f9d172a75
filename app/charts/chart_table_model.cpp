// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table_model.h"

#include <algorithm>

#include <QColor>

#include "app/charts/chart_words.h"
#include "app/charts/measure_words.h"
#include "app/presentation/number_text.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::charts {
namespace {

QString missing()
{
    return QStringLiteral("\u2013");
}

QString targetText(const ChartRow& row, std::size_t i)
{
    return i < row.targets.size() ? presentation::spokenFigure(row.targets[i].statement) : missing();
}

QString othersText(const ChartRow& row)
{
    QStringList parts;
    for (const OtherMark& other : row.others)
        parts << QStringLiteral("%1 (%2)").arg(presentation::shownNumber(tidied(other.value)), toQt(std::u16string_view(other.source)));
    return parts.join(QStringLiteral(", "));
}

QVariant numberOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QString capital(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

bool isInWords(int column)
{
    return column == ChartTableModel::Place || column == ChartTableModel::Indicator || column == ChartTableModel::Year ||
           column == ChartTableModel::Result || column == ChartTableModel::Others;
}

} // namespace

void ChartTableModel::setChart(Chart chart)
{
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

std::optional<TargetMeasure> ChartTableModel::measure() const
{
    return m_chart.kind == ChartKind::Histogram ? std::optional(TargetMeasure::Deviation) : m_chart.measure;
}

bool ChartTableModel::shows(int column) const
{
    const auto any = [this](auto&& wanted) { return std::any_of(m_chart.rows.begin(), m_chart.rows.end(), wanted); };
    const bool basis = measure() == TargetMeasure::Amplification || measure() == TargetMeasure::Ratchet;
    switch (column) {
    case Place:
        return any([](const ChartRow& row) { return !row.place.empty(); });
    case Indicator:
        return (!isOverYears(m_chart.kind) && m_chart.kind != ChartKind::Places) ||
               any([this](const ChartRow& row) { return row.indicator != m_chart.rows.front().indicator; });
    case Year:
        return isOverYears(m_chart.kind) || m_chart.kind == ChartKind::Histogram;
    case Stretch:
        return any([](const ChartRow& row) { return row.targets.size() > 1; });
    case Difference:
        return !measure() && any([](const ChartRow& row) { return row.difference.has_value(); });
    case Result:
        return !basis && measure() != TargetMeasure::YearsUnchanged && any([](const ChartRow& row) { return row.verdict.has_value(); });
    case Measured:
        return measure().has_value();
    case Basis:
        return basis;
    case Before:
        return measure() == TargetMeasure::Ratchet;
    case Others:
        return any([](const ChartRow& row) { return !row.others.empty(); });
    default:
        return true;
    }
}

bool ChartTableModel::isFigure(int column)
{
    return column == Outcome || column == Target || column == Stretch || column == Basis;
}

std::optional<int> ChartTableModel::markAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == Basis)
        return std::nullopt;
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(index.row())];
    const int targets = static_cast<int>(row.targets.size());
    if (index.column() == Target || index.column() == Stretch) {
        const int target = index.column() - Target;
        return target < targets ? std::optional(target) : std::nullopt;
    }
    if (row.outcome)
        return -1;
    return targets > 0 && index.column() != Outcome ? std::optional(0) : std::nullopt;
}

std::optional<std::pair<ReportId, Span>> ChartTableModel::sentenceAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Basis && row.measured && row.measured->basis)
        return std::pair(row.measured->basis->report, row.measured->basis->statement.span);
    const auto target = markAt(index);
    if (!target)
        return std::nullopt;
    const Mark& mark = *target < 0 ? *row.outcome : row.targets[static_cast<std::size_t>(*target)];
    return std::pair(mark.report, mark.statement.span);
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ChartTableModel::text(const ChartRow& row, int column) const
{
    switch (column) {
    case Place:
        return toQt(std::u16string_view(row.place));
    case Indicator:
        return toQt(std::u16string_view(row.indicator));
    case Year:
        return row.year ? QString::number(*row.year) : QString();
    case Outcome:
        return row.outcome ? presentation::spokenFigure(row.outcome->statement) : missing();
    case Target:
        return targetText(row, 0);
    case Stretch:
        return row.targets.size() > 1 ? targetText(row, 1) : QString();
    case Difference:
        return differenceText(row);
    case Result:
        return row.verdict ? presentation::signOf(*row.verdict) + QLatin1Char(' ') + presentation::wordOf(*row.verdict) : QString();
    case Others:
        return othersText(row);
    default:
        return reckonedText(row, column);
    }
}

QString ChartTableModel::reckonedText(const ChartRow& row, int column) const
{
    if (!measure() || !row.measured)
        return missing();
    const MeasuredTarget& found = *row.measured;
    if (column == Measured)
        return measuredText(found.value, *measure());
    if (column == Before)
        return found.deviationBefore ? measuredText(*found.deviationBefore, TargetMeasure::Deviation) : missing();
    if (!found.basis)
        return missing();
    const QString figure = presentation::spokenFigure(found.basis->statement);
    return found.upper ? toQt(std::u16string_view(found.upper->name)) + QLatin1Char(' ') + figure : figure;
}

QVariant ChartTableModel::sortKey(const ChartRow& row, int column) const
{
    switch (column) {
    case Outcome:
        return row.outcome ? numberOf(row.outcome->value) : QVariant();
    case Target:
    case Stretch: {
        const auto target = static_cast<std::size_t>(column - Target);
        return target < row.targets.size() ? numberOf(row.targets[target].value) : QVariant();
    }
    case Difference:
        return numberOf(row.difference);
    case Result:
        return row.verdict ? QVariant(static_cast<int>(*row.verdict)) : QVariant();
    case Measured:
        return row.measured ? QVariant(row.measured->value) : QVariant();
    case Basis:
        return row.measured && row.measured->basis ? numberOf(row.measured->basis->value) : QVariant();
    case Before:
        return row.measured ? numberOf(row.measured->deviationBefore) : QVariant();
    case Others:
        return row.others.empty() ? QVariant() : QVariant(row.others.front().value);
    default:
        return text(row, column);
    }
}

QString ChartTableModel::tip(const QModelIndex& index) const
{
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(index.row())];
    QStringList parts;
    if (const auto mark = markAt(index))
        parts << hoverText(row, *mark);
    if (index.column() >= Measured && measure() && row.measured)
        parts.prepend(reckoned(row, *measure()));
    return parts.join(QLatin1Char('\n'));
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case sortRole:
        return sortKey(row, index.column());
    case Qt::ToolTipRole: {
        const QString words = tip(index);
        return words.isEmpty() ? QVariant() : presentation::toolTipOf(words);
    }
    case Qt::ForegroundRole:
        if (index.column() == Result && row.verdict)
            return look(presentation::roleOf(*row.verdict), presentation::themeInForce()).line;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(isInWords(index.column()) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ChartTableModel::title(int column) const
{
    switch (column) {
    case Place:
        return tr("Place");
    case Indicator:
        return tr("Indicator");
    case Year:
        return tr("Year");
    case Outcome:
        return shows(Year) ? presentation::wordOf(Kind::Outcome) : outcomeKey(m_chart);
    case Target:
        return shows(Year) ? presentation::wordOf(Kind::Target) : targetKey(m_chart);
    case Stretch:
        return tr("Stretch target");
    case Difference:
        return tr("Difference");
    case Measured:
        return measure() ? capital(presentation::wordOf(*measure())) : QString();
    case Basis:
        return measure() == TargetMeasure::Amplification ? tr("Upper level's target") : tr("Previous target");
    case Before:
        return tr("Previous deviation");
    case Others:
        return tr("Other sources");
    default:
        return tr("Verdict");
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole:
        return section == Measured && measure() ? QVariant(presentation::toolTipOf(formulaOf(*measure()))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(isInWords(section) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace duixian::charts
