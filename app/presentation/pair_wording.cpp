// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/pair_wording.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/presentation/number_text.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::presentation {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PairWording)
};

QString signedNumber(double value)
{
    return value > 0 ? QLatin1Char('+') + shownNumber(value) : shownNumber(value);
}

/// What the numbers differ by: per cent differ by percentage points.
QString differenceUnit(const Statement& target)
{
    if (target.unit == u"%" || target.unit == u"％" || target.unit == u"个百分点")
        return Words::tr("percentage points");
    return toQt(std::u16string_view(target.unit));
}

bool isAmount(const Statement& s)
{
    return (s.measure == Measure::Level || s.measure == Measure::Change) && differenceUnit(s) == toQt(std::u16string_view(s.unit));
}

/// How much the difference is of the target, to a tenth of a per cent.
QString shareText(const PairRow& row)
{
    const double of = row.target.value.value_or(0);
    if (!isAmount(row.target) || of == 0)
        return {};
    constexpr double tenths = 1000;
    return Words::tr(" (%1 %)", "a share of the target").arg(signedNumber(std::round(*row.difference / std::abs(of) * tenths) / 10));
}

QString withBlank(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

QString withoutPlus(Statement s)
{
    if (s.value && *s.value >= 0)
        s.measure = Measure::Level;
    return boundedFigureText(s);
}

/// Each once, in their order.
QString distinct(QStringList words)
{
    words.removeDuplicates();
    return words.join(QStringLiteral(" / "));
}

template <class Say>
QStringList ofEach(const std::vector<PairRow>& rows, Say&& say)
{
    QStringList words;
    for (const PairRow& row : rows)
        words << say(row);
    words.removeAll(QString());
    return words;
}

QString targetsText(const std::vector<PairRow>& rows)
{
    return ofEach(rows, [](const PairRow& row) { return targetText(row.target); }).join(Words::tr(", "));
}

QString differencesText(const std::vector<PairRow>& rows)
{
    const bool plain = std::all_of(rows.begin(), rows.end(), [&](const PairRow& row) {
        return row.difference && row.target.unit == rows.front().target.unit && shareText(row).isEmpty();
    });
    if (!plain)
        return ofEach(rows, differenceText).join(QStringLiteral(" / "));
    const QStringList numbers = ofEach(rows, [](const PairRow& row) { return signedNumber(*row.difference); });
    return withBlank(numbers.join(QStringLiteral(" / ")), differenceUnit(rows.front().target));
}

bool isFall(const Statement& s)
{
    return (s.measure == Measure::Growth || s.measure == Measure::AverageGrowth || s.measure == Measure::Change) && s.value && *s.value < 0;
}

QString atMostText(const PairRow& row)
{
    if (row.target.bound == Bound::AtMost)
        return Words::tr("The target is an upper limit: reached where the outcome is at or below it.");
    if (isFall(row.target))
        return Words::tr("A fall is the target: reached where the outcome falls as far or further.");
    return Words::tr("Less is better: reached where the outcome is at or below the target.");
}

QString ruleByNumbers(const PairRow& row)
{
    switch (row.rule) {
    case VerdictRule::AtLeastTarget:
        return Words::tr("Reached where the outcome is at or above the target.");
    case VerdictRule::AtMostTarget:
        return atMostText(row);
    case VerdictRule::WithinRange:
        return row.lessIsBetter || isFall(row.target) ? Words::tr("The target is a range: reached from its upper end down.")
                                                      : Words::tr("The target is a range: reached from its lower end up.");
    case VerdictRule::BoundedOutcome:
        return Words::tr("The outcome is itself only a bound, and that does not decide.");
    case VerdictRule::NoNumber:
        return Words::tr("There is no number to be compared with.");
    case VerdictRule::UnitsDiffer:
        return Words::tr("The units can't be brought together.");
    case VerdictRule::Person:
        break;
    }
    return {};
}

/// The rows are of one target's floor and stretch: one speaks of the other.
bool areTogether(const PairRow& a, const PairRow& b)
{
    if (a.earlier != b.earlier || !a.outcome || !b.outcome || a.later != b.later || a.outcome->span != b.outcome->span)
        return false;
    return a.target.stretchOf == b.target.span.begin || b.target.stretchOf == a.target.span.begin;
}

} // namespace

QString wordOf(TaskState state)
{
    switch (state) {
    case TaskState::Behind:
        return Words::tr("behind schedule");
    case TaskState::OnSchedule:
        return Words::tr("on schedule");
    case TaskState::Ahead:
        return Words::tr("ahead of schedule");
    case TaskState::Done:
        return Words::tr("done");
    case TaskState::DoneEarly:
        return Words::tr("done early");
    case TaskState::Other:
        return Words::tr("other");
    }
    return {};
}

QString verdictWord(const PairRow& row)
{
    return row.outcome ? wordOf(row.verdict) : Words::tr("no outcome");
}

QString verdictSign(const PairRow& row)
{
    return row.outcome ? signOf(row.verdict) : QStringLiteral("\u2013");
}

QString verdictText(const PairRow& row)
{
    return verdictSign(row) + QLatin1Char(' ') + verdictWord(row);
}

QString targetText(const Statement& target)
{
    return joinedWords(target.strength ? wordOf(*target.strength) : QString(), withoutPlus(target));
}

QString outcomeText(const Statement& outcome)
{
    return withoutPlus(outcome);
}

QString differenceText(const PairRow& row)
{
    if (!row.outcome || !row.difference)
        return {};
    return withBlank(signedNumber(*row.difference), differenceUnit(row.target)) + shareText(row);
}

QString arithmeticText(const PairRow& row)
{
    return arithmeticText(std::vector<PairRow>{row});
}

QString ruleText(const PairRow& row)
{
    if (!row.outcome)
        return {};
    if (row.rule == VerdictRule::Person)
        return Words::tr("Overruled by a person: %1").arg(row.decision ? toQt(std::u16string_view(row.decision->reason)) : QString());
    constexpr double percent = 100;
    const QString rule = ruleByNumbers(row);
    return row.tolerance == 0 ? rule
                              : Words::tr("%1 About (左右) may be missed by %2 % of the target: a setting.", "a rule, a number")
                                    .arg(rule, shownNumber(std::round(row.tolerance * percent * 10) / 10));
}

QString unpairedText(const PairRow& row)
{
    if (row.outcome || !row.reason)
        return {};
    const QString why = Words::tr("No outcome: %1.", "a reason").arg(wordOf(*row.reason));
    if (!row.interim)
        return why;
    const Statement& last = row.interim->statement;
    return Words::tr("%1 On the way, for %2: %3.", "why there is no outcome, a year, a figure")
        .arg(why, periodText(last.period), outcomeText(last));
}

QString decisionText(const PairRow& row)
{
    if (!row.decision || row.decision->ruling != PairRuling::Joined)
        return {}; // a verdict that is overruled says so in its rule
    return Words::tr("A person says that the two belong together.");
}

QString pairLine(const PairRow& row)
{
    return pairLine(std::vector<PairRow>{row});
}

QString pairBackground(const PairRow& row)
{
    return pairBackground(std::vector<PairRow>{row});
}

std::vector<std::vector<PairRow>> together(const std::vector<PairRow>& rows)
{
    std::vector<std::vector<PairRow>> out;
    for (const PairRow& row : rows) {
        const auto fits = [&row](const std::vector<PairRow>& group) { return areTogether(group.front(), row); };
        const auto found = std::find_if(out.begin(), out.end(), fits);
        if (found != out.end())
            found->push_back(row);
        else
            out.push_back({row});
    }
    return out;
}

QString arithmeticText(const std::vector<PairRow>& rows)
{
    if (rows.empty())
        return {};
    QStringList parts{targetsText(rows)};
    if (const auto& outcome = rows.front().outcome) {
        parts << Words::tr("outcome %1").arg(outcomeText(*outcome));
        if (const QString difference = differencesText(rows); !difference.isEmpty())
            parts << difference;
    }
    return parts.join(Words::tr("; "));
}

QString pairLine(const std::vector<PairRow>& rows)
{
    if (rows.empty())
        return {};
    const PairRow& first = rows.front();
    const QString target = first.target.period
                               ? Words::tr("%1 target %2", "a year, a figure").arg(periodText(first.target.period), targetsText(rows))
                               : Words::tr("target %1").arg(targetsText(rows));
    if (!first.outcome)
        return first.reason ? Words::tr("%1: %2", "a target, why it has no outcome").arg(target, wordOf(*first.reason)) : target;
    QStringList parts{Words::tr("%1 → outcome %2", "a target, a figure").arg(target, outcomeText(*first.outcome)), differencesText(rows),
                      distinct(ofEach(rows, [](const PairRow& row) { return wordOf(row.verdict); }))};
    if (std::any_of(rows.begin(), rows.end(), [](const PairRow& row) { return row.rule == VerdictRule::Person; }))
        parts << Words::tr("a person's verdict");
    parts.removeAll(QString());
    return parts.join(Words::tr(", "));
}

QString pairBackground(const std::vector<PairRow>& rows)
{
    QStringList lines;
    if (!rows.empty() && rows.front().outcome)
        lines << arithmeticText(rows);
    lines << ofEach(rows, unpairedText) << pairReasons(rows);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString pairReasons(const std::vector<PairRow>& rows)
{
    QStringList lines;
    lines << ofEach(rows, ruleText) << ofEach(rows, decisionText);
    const QString states = distinct(ofEach(rows, [](const PairRow& row) { return wordOf(row.state); }));
    if (!states.isEmpty())
        lines << Words::tr("State of the task: %1").arg(states);
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace duixian::presentation
