// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_columns.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/pairs/short_words.h"
#include "app/presentation/number_text.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(PairColumns)
};

constexpr Qt::Alignment toTheRight = Qt::AlignRight | Qt::AlignVCenter;

QString place(const ShownPair& pair)
{
    return pair.row.place ? toQt(std::u16string_view(pair.row.place->name)) : QString();
}

QString placePath(const ShownPair& pair)
{
    return pair.row.place ? presentation::placeText(*pair.row.place) : QString();
}

QString year(const ShownPair& pair)
{
    return presentation::periodText(pair.row.target.period);
}

QVariant yearKey(const ShownPair& pair)
{
    constexpr int yearsApart = 10000;
    const std::optional<Period>& period = pair.row.target.period;
    return period ? QVariant(period->last * yearsApart + period->first) : QVariant();
}

QString indicator(const ShownPair& pair)
{
    return toQt(std::u16string_view(pair.row.indicator));
}

QString target(const ShownPair& pair)
{
    return presentation::targetText(pair.row.target);
}

QString targetQuote(const ShownPair& pair)
{
    return toQt(std::u16string_view(pair.row.target.quote));
}

QVariant numberOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant targetKey(const ShownPair& pair)
{
    return numberOf(pair.row.target.value);
}

/// Number, upper end of a range, unit, bound and how firmly: in a file each has a column.
QStringList targetTitles()
{
    return {Columns::tr("Target"), Columns::tr("Target up to"), Columns::tr("Unit of the target"),
            Columns::tr("Bound"),  Columns::tr("Strength"),     Columns::tr("Target as written")};
}

QVariantList targetCells(const ShownPair& pair)
{
    const Statement& s = pair.row.target;
    return {numberOf(s.value),
            numberOf(s.valueMax),
            toQt(std::u16string_view(s.unit)),
            presentation::boundSign(s.bound),
            s.strength ? presentation::wordOf(*s.strength) : QString(),
            toQt(std::u16string_view(s.quote))};
}

QString outcome(const ShownPair& pair)
{
    if (pair.row.outcome)
        return presentation::outcomeText(*pair.row.outcome);
    return pair.row.reason ? QStringLiteral("– ") + shortWordOf(*pair.row.reason) : QString();
}

QString outcomeTip(const ShownPair& pair)
{
    return pair.row.outcome ? toQt(std::u16string_view(pair.row.outcome->quote)) : presentation::unpairedText(pair.row);
}

QVariant outcomeKey(const ShownPair& pair)
{
    return pair.row.outcome ? numberOf(pair.row.outcome->value) : QVariant();
}

QStringList outcomeTitles()
{
    return {Columns::tr("Outcome"), Columns::tr("Unit of the outcome"), Columns::tr("Outcome as written"), Columns::tr("Without outcome")};
}

QVariantList outcomeCells(const ShownPair& pair)
{
    if (!pair.row.outcome)
        return {{}, {}, {}, pair.row.reason ? shortWordOf(*pair.row.reason) : QString()};
    const Statement& s = *pair.row.outcome;
    return {numberOf(s.value), toQt(std::u16string_view(s.unit)), toQt(std::u16string_view(s.quote)), {}};
}

QString difference(const ShownPair& pair)
{
    return presentation::differenceText(pair.row);
}

QVariant differenceKey(const ShownPair& pair)
{
    return numberOf(pair.row.difference);
}

QStringList differenceTitles()
{
    return {Columns::tr("Difference"), Columns::tr("Difference in words")};
}

QVariantList differenceCells(const ShownPair& pair)
{
    return {numberOf(pair.row.difference), difference(pair)};
}

QString verdict(const ShownPair& pair)
{
    return pair.row.outcome ? presentation::verdictText(pair.row) : QString();
}

QVariant verdictKey(const ShownPair& pair)
{
    return pair.row.outcome ? QVariant(static_cast<int>(pair.row.verdict)) : QVariant();
}

QString verdictTip(const ShownPair& pair)
{
    return pair.row.outcome ? presentation::arithmeticText(pair.row) : presentation::unpairedText(pair.row);
}

QVariantList verdictCells(const ShownPair& pair)
{
    return {pair.row.outcome ? presentation::verdictWord(pair.row) : QString()};
}

QString rule(const ShownPair& pair)
{
    return pair.row.outcome ? shortWordOf(pair.row.rule) : QString();
}

QString ruleTip(const ShownPair& pair)
{
    return presentation::ruleText(pair.row);
}

QString state(const ShownPair& pair)
{
    return presentation::wordOf(pair.row.state);
}

QVariant stateKey(const ShownPair& pair)
{
    return static_cast<int>(pair.row.state);
}

QString reports(const ShownPair& pair)
{
    const QString earlier = pair.reports.year(pair.row.earlier);
    const QString later = pair.row.later.valid() ? pair.reports.year(pair.row.later) : QStringLiteral("–");
    return earlier + QStringLiteral(" → ") + later;
}

QString reportsTip(const ShownPair& pair)
{
    QStringList titles;
    for (const ReportId id : {pair.row.earlier, pair.row.later})
        if (const models::ReportRow* const row = pair.reports.of(id))
            titles << row->title;
    return titles.join(QLatin1Char('\n'));
}

QStringList reportsTitles()
{
    return {Columns::tr("Report of the target"), Columns::tr("Report of the outcome")};
}

QVariantList reportsCells(const ShownPair& pair)
{
    return {pair.reports.name(pair.row.earlier), pair.reports.name(pair.row.later)};
}

QString second(const ShownPair& pair)
{
    QStringList figures;
    for (const SecondFigure& figure : pair.row.second)
        figures << secondText(figure, besideOutcome(figure, pair.row, pair.comparing));
    return figures.join(QStringLiteral("; "));
}

QString secondTip(const ShownPair& pair)
{
    QStringList lines;
    for (const SecondFigure& figure : pair.row.second)
        lines << secondLine(figure, besideOutcome(figure, pair.row, pair.comparing));
    return lines.join(QLatin1Char('\n'));
}

/// What differs comes first.
QVariant secondKey(const ShownPair& pair)
{
    if (pair.row.second.empty())
        return {};
    return isContradicted(pair.row, pair.comparing) ? 0 : 1;
}

QStringList secondTitles()
{
    return {Columns::tr("Second source"), Columns::tr("Unit of the second source"), Columns::tr("Name of the second source"),
            Columns::tr("Second source less outcome")};
}

/// Of several the first: a file has a column for one.
QVariantList secondCells(const ShownPair& pair)
{
    if (pair.row.second.empty())
        return {{}, {}, {}, {}};
    const SecondFigure& figure = pair.row.second.front();
    const QVariant apart = numberOf(besideOutcome(figure, pair.row, pair.comparing).difference);
    return {figure.value, toQt(std::u16string_view(figure.unit)), toQt(std::u16string_view(figure.source)), apart};
}

QString person(const ShownPair& pair)
{
    if (!pair.row.decision)
        return {};
    const QString reason = toQt(std::u16string_view(pair.row.decision->reason));
    switch (pair.row.decision->ruling) {
    case PairRuling::Joined:
        return Columns::tr("joined");
    case PairRuling::Parted:
        return Columns::tr("parted");
    case PairRuling::Overruled:
        return reason.isEmpty() ? Columns::tr("judged") : Columns::tr("judged: %1").arg(reason.simplified());
    }
    return {};
}

QString personTip(const ShownPair& pair)
{
    return presentation::decisionText(pair.row);
}

template <QString (*Show)(const ShownPair&)>
QVariant textKey(const ShownPair& pair)
{
    const QString words = Show(pair);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

} // namespace

BesideOutcome besideOutcome(const SecondFigure& figure, const PairRow& row, const Comparing& comparing)
{
    return row.outcome && comparing ? comparing(figure, *row.outcome) : BesideOutcome{};
}

bool isContradicted(const PairRow& row, const Comparing& comparing)
{
    return std::any_of(row.second.begin(), row.second.end(),
                       [&](const SecondFigure& figure) { return besideOutcome(figure, row, comparing).beyondRounding; });
}

const std::vector<PairColumn>& pairColumns()
{
    static const std::vector<PairColumn> columns{
        {{QT_TRANSLATE_NOOP("PairColumns", "Place"), place, textKey<place>, placePath}},
        {{QT_TRANSLATE_NOOP("PairColumns", "Year"), year, yearKey, nullptr, toTheRight}},
        {{QT_TRANSLATE_NOOP("PairColumns", "Indicator"), indicator, textKey<indicator>, indicator}},
        {{QT_TRANSLATE_NOOP("PairColumns", "Target"), target, targetKey, targetQuote, toTheRight}, targetTitles, targetCells},
        {{QT_TRANSLATE_NOOP("PairColumns", "Outcome"), outcome, outcomeKey, outcomeTip, toTheRight}, outcomeTitles, outcomeCells},
        {{QT_TRANSLATE_NOOP("PairColumns", "Difference"), difference, differenceKey, difference, toTheRight},
         differenceTitles,
         differenceCells},
        {{QT_TRANSLATE_NOOP("PairColumns", "Verdict"), verdict, verdictKey, verdictTip}, nullptr, verdictCells},
        {{QT_TRANSLATE_NOOP("PairColumns", "Rule"), rule, textKey<rule>, ruleTip}},
        {{QT_TRANSLATE_NOOP("PairColumns", "State"), state, stateKey}},
        {{QT_TRANSLATE_NOOP("PairColumns", "Reports"), reports, textKey<reports>, reportsTip}, reportsTitles, reportsCells},
        {{QT_TRANSLATE_NOOP("PairColumns", "Second source"), second, secondKey, secondTip, toTheRight}, secondTitles, secondCells},
        {{QT_TRANSLATE_NOOP("PairColumns", "Person's word"), person, textKey<person>, personTip}},
    };
    return columns;
}

} // namespace duixian::pairing
