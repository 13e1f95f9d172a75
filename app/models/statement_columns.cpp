// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_columns.h"

#include <cmath>
#include <limits>

#include <QCoreApplication>
#include <QLocale>

#include "app/models/verdict_wish.h"
#include "app/presentation/judging_wording.h"
#include "app/presentation/number_text.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

template <auto Field>
QString text(const StatementRow& row)
{
    return toQt(std::u16string_view(row.statement.*Field));
}

template <auto Field>
QVariant textKey(const StatementRow& row)
{
    return text<Field>(row);
}

template <auto Field>
QString word(const StatementRow& row)
{
    return presentation::wordOf(row.statement.*Field);
}

template <auto Field>
QVariant rank(const StatementRow& row)
{
    return static_cast<int>(row.statement.*Field);
}

QString kindSign(const StatementRow& row)
{
    return row.statement.kind == Kind::Target ? QStringLiteral("◇") : QStringLiteral("●");
}

QString figure(const StatementRow& row)
{
    return presentation::boundedFigureText(row.statement);
}

/// Statements without a number come first.
QVariant figureKey(const StatementRow& row)
{
    constexpr double withoutNumber = std::numeric_limits<double>::lowest();
    return row.statement.value.value_or(withoutNumber);
}

QString period(const StatementRow& row)
{
    return presentation::periodText(row.statement.period);
}

QVariant periodKey(const StatementRow& row)
{
    constexpr int yearsApart = 10000;
    const std::optional<Period>& period = row.statement.period;
    return period ? period->last * yearsApart + period->first : 0;
}

QString doubts(const StatementRow& row)
{
    QStringList reasons;
    for (const Doubt doubt : row.statement.doubts)
        reasons << presentation::wordOf(doubt);
    return reasons.join(QLatin1Char(' '));
}

/// The surest last.
QVariant doubtsKey(const StatementRow& row)
{
    return row.statement.confidence;
}

QString sureness(const StatementRow& row)
{
    constexpr double percent = 100;
    return QLocale().toString(static_cast<int>(std::lround(row.statement.confidence * percent))) + QStringLiteral(" %");
}

QString sureWord(const StatementRow& row)
{
    return presentation::confidenceWord(row.statement.confidence);
}

QString reviewed(const StatementRow& row)
{
    return row.ruling ? presentation::wordOf(*row.ruling) : QString();
}

QVariant reviewedKey(const StatementRow& row)
{
    return row.ruling ? static_cast<int>(*row.ruling) : -1;
}

/// Each once: an outcome may answer several targets.
QString verdictSigns(const StatementRow& row)
{
    QStringList signs;
    if (row.pairs)
        for (const PairRow& pair : *row.pairs)
            signs << presentation::verdictSign(pair);
    signs.removeDuplicates();
    return signs.join(QString());
}

/// What has no pair comes last.
QVariant verdictKey(const StatementRow& row)
{
    constexpr int behindAll = 9;
    return row.pairs && !row.pairs->empty() ? static_cast<int>(standingOf(row.pairs->front())) : behindAll;
}

QString verdictTip(const StatementRow& row)
{
    QStringList lines;
    if (row.pairs)
        for (const std::vector<PairRow>& pairs : presentation::together(*row.pairs))
            lines << presentation::pairLine(pairs);
    return lines.join(QLatin1Char('\n'));
}

QString notes(const StatementRow& row)
{
    return presentation::besideLine(row.beside);
}

QVariant notesKey(const StatementRow& row)
{
    return notes(row);
}

QString notesTip(const StatementRow& row)
{
    return presentation::besideText(row.beside);
}

} // namespace

const std::vector<Column<StatementRow>>& statementColumns()
{
    static const std::vector<Column<StatementRow>> columns{
        {QT_TRANSLATE_NOOP("StatementColumns", "Kind"), kindSign, rank<&Statement::kind>, word<&Statement::kind>, Qt::AlignCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Indicator"), text<&Statement::indicator>, textKey<&Statement::indicator>,
         text<&Statement::indicator>},
        {QT_TRANSLATE_NOOP("StatementColumns", "Figure"), figure, figureKey, text<&Statement::quote>, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Period"), period, periodKey, nullptr, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Verdict"), verdictSigns, verdictKey, verdictTip, Qt::AlignCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Part"), word<&Statement::section>, rank<&Statement::section>},
        {QT_TRANSLATE_NOOP("StatementColumns", "Measure"), word<&Statement::measure>, rank<&Statement::measure>},
        {QT_TRANSLATE_NOOP("StatementColumns", "As written"), text<&Statement::quote>, textKey<&Statement::quote>},
        {QT_TRANSLATE_NOOP("StatementColumns", "In the text called"), text<&Statement::subject>, textKey<&Statement::subject>,
         text<&Statement::subject>},
        {QT_TRANSLATE_NOOP("StatementColumns", "Doubt"), doubts, doubtsKey, doubts},
        {QT_TRANSLATE_NOOP("StatementColumns", "Sureness"), sureness, doubtsKey, sureWord, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Reviewed"), reviewed, reviewedKey},
        {QT_TRANSLATE_NOOP("StatementColumns", "Notes"), notes, notesKey, notesTip},
    };
    return columns;
}

} // namespace duixian::models
