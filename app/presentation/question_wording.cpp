// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/question_wording.h"

#include <QCoreApplication>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::presentation {
namespace {

struct QuestionWording {
    Q_DECLARE_TR_FUNCTIONS(QuestionWording)
};

/// Where a word alone would not say what it is.
QString sortWord(QuestionWord kind)
{
    switch (kind) {
    case QuestionWord::Words:
        return QuestionWording::tr("words");
    case QuestionWord::Indicator:
        return QuestionWording::tr("indicator");
    case QuestionWord::NameWords:
        return QuestionWording::tr("indicator with");
    case QuestionWord::Years:
        return QuestionWording::tr("year");
    case QuestionWord::ReportYears:
        return QuestionWording::tr("year of the report");
    case QuestionWord::Place:
        return QuestionWording::tr("place");
    case QuestionWord::Pattern:
        return QuestionWording::tr("pattern");
    case QuestionWord::Measure:
    case QuestionWord::Comparison:
    case QuestionWord::Kind:
    case QuestionWord::Strength:
    case QuestionWord::ReportKind:
        break;
    }
    return {};
}

QString anyOf(QuestionWord kind)
{
    switch (kind) {
    case QuestionWord::Words:
        return QuestionWording::tr("any words");
    case QuestionWord::Indicator:
    case QuestionWord::NameWords:
        return QuestionWording::tr("any indicator");
    case QuestionWord::Measure:
        return QuestionWording::tr("levels and changes");
    case QuestionWord::Comparison:
        return QuestionWording::tr("any number");
    case QuestionWord::Kind:
        return QuestionWording::tr("targets and outcomes");
    case QuestionWord::Strength:
        return QuestionWording::tr("any strength");
    case QuestionWord::Years:
    case QuestionWord::ReportYears:
        return QuestionWording::tr("any year");
    case QuestionWord::Place:
        return QuestionWording::tr("any place");
    case QuestionWord::ReportKind:
        return QuestionWording::tr("any kind of report");
    case QuestionWord::Pattern:
        break;
    }
    return {};
}

QString wordOfStrength(Strength strength)
{
    return strength == Strength::Plain ? QuestionWording::tr("plainly promised") : wordOf(strength);
}

struct Saying {
    QString operator()(const std::monostate& /*any*/) const { return {}; }
    QString operator()(const std::u16string& words) const { return toQt(std::u16string_view(words)); }
    QString operator()(Measure measure) const { return wordOf(measure); }
    QString operator()(const Comparison& comparison) const { return comparisonText(comparison); }
    QString operator()(Kind kind) const { return wordOf(kind); }
    QString operator()(Strength strength) const { return wordOfStrength(strength); }
    QString operator()(const Period& years) const { return periodText(years); }
    QString operator()(ReportKind kind) const { return wordOf(kind); }
};

QString withUnit(double value, const std::u16string& unit)
{
    return unit.empty() ? shownNumber(value) : shownNumber(value) + QLatin1Char(' ') + toQt(std::u16string_view(unit));
}

} // namespace

QString comparisonText(const Comparison& comparison)
{
    const QString number = withUnit(comparison.value, comparison.unit);
    switch (comparison.relation) {
    case Relation::Less:
        return QuestionWording::tr("less than %1").arg(number);
    case Relation::AtMost:
        return QuestionWording::tr("at most %1").arg(number);
    case Relation::Equal:
        return QuestionWording::tr("exactly %1").arg(number);
    case Relation::AtLeast:
        return QuestionWording::tr("at least %1").arg(number);
    case Relation::More:
        return QuestionWording::tr("more than %1").arg(number);
    case Relation::Between:
        return QuestionWording::tr("from %1 to %2").arg(shownNumber(comparison.value), withUnit(comparison.valueMax, comparison.unit));
    }
    return {};
}

PartWords partWords(QuestionWord kind, const Said& said)
{
    if (std::holds_alternative<std::monostate>(said))
        return {{}, anyOf(kind)};
    return {sortWord(kind), std::visit(Saying{}, said)};
}

QString partLine(QuestionWord kind, const Said& said)
{
    const PartWords words = partWords(kind, said);
    return words.sort.isEmpty() ? words.said : QuestionWording::tr("%1: %2", "indicator: GDP").arg(words.sort, words.said);
}

} // namespace duixian::presentation
