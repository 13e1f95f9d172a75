// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/judging_wording.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "core/model/statement_field.h"

namespace duixian::presentation {
namespace {

struct JudgingWording {
    Q_DECLARE_TR_FUNCTIONS(JudgingWording)
};

QString numberText(const std::optional<double>& value)
{
    constexpr int enough = 12;
    return value ? QLocale().toString(*value, 'g', enough) : QString();
}

} // namespace

QString wordOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Accepted:
        return JudgingWording::tr("accepted");
    case Ruling::Corrected:
        return JudgingWording::tr("corrected");
    case Ruling::Rejected:
        return JudgingWording::tr("rejected");
    case Ruling::Added:
        return JudgingWording::tr("added");
    }
    return {};
}

QString wordOf(StatementField field)
{
    switch (field) {
    case StatementField::Quote:
        return JudgingWording::tr("As written");
    case StatementField::Kind:
        return JudgingWording::tr("Kind");
    case StatementField::Value:
        return JudgingWording::tr("Value");
    case StatementField::ValueMax:
        return JudgingWording::tr("Upper end");
    case StatementField::Unit:
        return JudgingWording::tr("Unit");
    case StatementField::Measure:
        return JudgingWording::tr("Measure");
    case StatementField::Bound:
        return JudgingWording::tr("Bound");
    case StatementField::Indicator:
        return JudgingWording::tr("Indicator");
    case StatementField::Subject:
        return JudgingWording::tr("In the text called");
    case StatementField::Period:
        return JudgingWording::tr("Period");
    case StatementField::Section:
        return JudgingWording::tr("Part");
    case StatementField::Strength:
        return JudgingWording::tr("Strength");
    case StatementField::StretchOf:
        return JudgingWording::tr("Stretch of");
    }
    return {};
}

QString fieldText(const Statement& s, StatementField field)
{
    switch (field) {
    case StatementField::Kind:
        return wordOf(s.kind);
    case StatementField::Value:
        return numberText(s.value);
    case StatementField::ValueMax:
        return numberText(s.valueMax);
    case StatementField::Measure:
        return wordOf(s.measure);
    case StatementField::Bound:
        return wordOf(s.bound);
    case StatementField::Section:
        return wordOf(s.section);
    case StatementField::Strength:
        return s.strength ? wordOf(*s.strength) : QString();
    case StatementField::Period:
        return periodText(s.period);
    default:
        return toQt(std::string_view(duixian::fieldText(s, field).value_or(std::string{})));
    }
}

} // namespace duixian::presentation
