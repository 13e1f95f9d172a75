// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_columns.h"

#include <limits>

#include <QCoreApplication>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

template <auto Field>
QString text(const Statement& s)
{
    return toQt(std::u16string_view(s.*Field));
}

template <auto Field>
QVariant textKey(const Statement& s)
{
    return text<Field>(s);
}

template <auto Field>
QString word(const Statement& s)
{
    return presentation::wordOf(s.*Field);
}

template <auto Field>
QVariant rank(const Statement& s)
{
    return static_cast<int>(s.*Field);
}

QString kindSign(const Statement& s)
{
    return s.kind == Kind::Target ? QStringLiteral("◇") : QStringLiteral("●");
}

QString figure(const Statement& s)
{
    return presentation::boundedFigureText(s);
}

/// Statements without a number come first.
QVariant figureKey(const Statement& s)
{
    constexpr double withoutNumber = std::numeric_limits<double>::lowest();
    return s.value.value_or(withoutNumber);
}

QString period(const Statement& s)
{
    return presentation::periodText(s.period);
}

QVariant periodKey(const Statement& s)
{
    constexpr int yearsApart = 10000;
    return s.period ? s.period->last * yearsApart + s.period->first : 0;
}

} // namespace

const std::vector<Column<Statement>>& statementColumns()
{
    static const std::vector<Column<Statement>> columns{
        {QT_TRANSLATE_NOOP("StatementColumns", "Kind"), kindSign, rank<&Statement::kind>, word<&Statement::kind>, Qt::AlignCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Indicator"), text<&Statement::indicator>, textKey<&Statement::indicator>,
         text<&Statement::indicator>},
        {QT_TRANSLATE_NOOP("StatementColumns", "Figure"), figure, figureKey, text<&Statement::quote>, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Period"), period, periodKey, nullptr, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("StatementColumns", "Part"), word<&Statement::section>, rank<&Statement::section>},
        {QT_TRANSLATE_NOOP("StatementColumns", "Measure"), word<&Statement::measure>, rank<&Statement::measure>},
        {QT_TRANSLATE_NOOP("StatementColumns", "As written"), text<&Statement::quote>, textKey<&Statement::quote>},
        {QT_TRANSLATE_NOOP("StatementColumns", "In the text called"), text<&Statement::subject>, textKey<&Statement::subject>,
         text<&Statement::subject>},
    };
    return columns;
}

} // namespace duixian::models
