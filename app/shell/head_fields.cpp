// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/head_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVariant>

#include "app/models/import_row.h"
#include "app/presentation/wording.h"

namespace duixian::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HeadFields)
};

QRegularExpression yearsPattern()
{
    return QRegularExpression(QStringLiteral("\\s*((?:19|20)\\d\\d)(?:\\s*[-–—~]\\s*((?:19|20)\\d\\d))?\\s*"));
}

} // namespace

QComboBox* kindBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(presentation::wordOf(HeadField::Kind));
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::NewTerm, ReportKind::PlanOnly, ReportKind::ReviewOnly, ReportKind::None})
        box->addItem(presentation::wordOf(kind), static_cast<int>(kind));
    return box;
}

QLineEdit* yearsField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setValidator(new QRegularExpressionValidator(yearsPattern(), field));
    field->setPlaceholderText(Texts::tr("2018 or 2016–2020"));
    return field;
}

std::optional<Period> periodFromWords(const QString& words)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(yearsPattern().pattern()));
    const QRegularExpressionMatch match = pattern.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    return first <= last ? std::optional(Period{first, last}) : std::nullopt;
}

void settle(Choices& choices, HeadField field, const QVariant& value)
{
    const auto years = value.isValid() ? periodFromWords(value.toString()) : std::nullopt;
    switch (field) {
    case HeadField::Place:
        choices.place = value.isValid() ? std::optional(value.value<duixian::Place>()) : std::nullopt;
        break;
    case HeadField::Kind:
        choices.kind = value.isValid() ? std::optional(static_cast<ReportKind>(value.toInt())) : std::nullopt;
        break;
    case HeadField::Reviewed:
        choices.reviewed = years;
        break;
    case HeadField::Planned:
        choices.planned = years;
        break;
    default:
        break;
    }
}

} // namespace duixian::shell
