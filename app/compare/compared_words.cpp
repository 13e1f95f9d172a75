// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_words.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/models/sentence_around.h"
#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::comparing {
namespace {

struct ComparedWords {
    Q_DECLARE_TR_FUNCTIONS(ComparedWords)
};

bool isOfOtherYears(const Statement& statement, const Head& head, PeriodShape shape)
{
    const auto& own = statement.kind == Kind::Target ? head.planned : head.reviewed;
    if (!statement.period || !own)
        return false;
    return shape == PeriodShape::Years || (statement.kind == Kind::Target ? own->first : own->last) != statement.period->last;
}

QString signedNumber(double value)
{
    const QString number = presentation::shownNumber(presentation::tidied(value));
    return value > 0 ? QLatin1Char('+') + number : number;
}

/// "+9.8 %": no report is so exact that a second decimal would say something.
QString percent(double growth)
{
    constexpr double tens = 10;
    return signedNumber(std::round(growth * tens) / tens) + QStringLiteral(" %");
}

} // namespace

QString measureText(const ComparedRow& row)
{
    QStringList parts;
    if (row.measure != Measure::Level)
        parts << presentation::wordOf(row.measure);
    if (!row.unit.empty())
        parts << toQt(std::u16string_view(row.unit));
    if (row.shape == PeriodShape::Years)
        parts << ComparedWords::tr("several years");
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString cellText(const ComparedRow& row, const ComparedFigure& figure, const Head& head)
{
    QString text;
    if (!figure.value) {
        text = toQt(std::u16string_view(figure.statement.quote));
    } else {
        Statement bare = figure.statement;
        if (bare.value && bare.valueMax && *bare.value != 0)
            bare.valueMax = presentation::tidied(*bare.valueMax * (*figure.value / *bare.value));
        bare.value = presentation::tidied(*figure.value);
        bare.unit.clear();
        // A plus says nothing beside what lies between.
        if (*bare.value >= 0)
            bare.measure = Measure::Level;
        text = presentation::boundedFigureText(bare);
    }
    if (isOfOtherYears(figure.statement, head, row.shape))
        text += QStringLiteral(" (%1)").arg(presentation::periodText(figure.statement.period));
    return text;
}

QString changeText(const ComparedChange& change)
{
    const QString text = change.growth ? percent(*change.growth) : signedNumber(change.difference);
    return change.exact ? text : text + QLatin1Char('*');
}

QString sentenceOf(const ComparedReport& report, const Span& figure)
{
    if (!report.report)
        return {};
    const Span span = models::sentenceAround(*report.report, figure);
    return toQt(std::u16string_view(report.report->text).substr(span.begin, span.length()));
}

QString cellTip(const ComparedRow& row, const ComparedFigure& figure, const ComparedReport& report,
                const std::optional<ComparedChange>& change, const QString& against)
{
    QStringList lines{report.title, presentation::statementLine(figure.statement)};
    const QString unit = toQt(std::u16string_view(row.unit));
    if (change) {
        const bool points = row.measure != Measure::Level || !change->growth;
        const QString difference = points && unit == QStringLiteral("%")
                                       ? ComparedWords::tr("%1 percentage points").arg(signedNumber(change->difference))
                                       : signedNumber(change->difference) + QLatin1Char(' ') + unit;
        lines << (change->growth ? ComparedWords::tr("Against %1: %2, %3").arg(against, difference, percent(*change->growth))
                                 : ComparedWords::tr("Against %1: %2").arg(against, difference));
        if (!change->exact)
            lines << ComparedWords::tr("* A bound counts with its number, a range with its lower end.");
    }
    const QString sentence = sentenceOf(report, figure.statement.span);
    if (!sentence.isEmpty())
        lines << QStringLiteral("\u201C%1\u201D").arg(sentence);
    if (!figure.more.empty())
        lines << ComparedWords::tr("%Ln more figure(s) in this report", nullptr, static_cast<int>(figure.more.size()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace duixian::comparing
