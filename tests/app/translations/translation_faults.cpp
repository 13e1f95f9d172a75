// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translations/translation_faults.h"

#include <QRegularExpression>

namespace duixian::translations {
namespace {

QStringList faultsOfForm(const QString& source, const QString& form)
{
    QStringList faults;
    if (form.isEmpty())
        faults << QStringLiteral("not translated");
    if (placesIn(form) != placesIn(source))
        faults << QStringLiteral("places %1 became %2").arg(placesIn(source).join(QLatin1Char(' ')), placesIn(form).join(QLatin1Char(' ')));
    if (mnemonicIn(form) != mnemonicIn(source))
        faults << QStringLiteral("another mnemonic: ") + form;
    const QString ellipsis(QChar(0x2026));
    if (form.endsWith(ellipsis) != source.endsWith(ellipsis))
        faults << QStringLiteral("… at the end says that more is asked: ") + form;
    return faults;
}

} // namespace

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?(?:[1-9][0-9]?|n)"));
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places << matches.next().captured();
    places.sort();
    return places;
}

std::optional<QChar> mnemonicIn(const QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size(); at = text.indexOf(QLatin1Char('&'), at + 2))
        if (text[at + 1] != QLatin1Char('&'))
            return text[at + 1].toUpper();
    return std::nullopt;
}

QStringList faultsOf(const Message& message, int forms)
{
    QStringList faults;
    if (!message.type.isEmpty())
        faults << message.type;
    if (message.numerus && message.translations.size() != forms)
        faults << QStringLiteral("%1 forms instead of %2").arg(message.translations.size()).arg(forms);
    for (const QString& form : message.translations)
        faults << faultsOfForm(message.source, form);
    for (QString& fault : faults)
        fault = keyOf(message) + QStringLiteral(" — ") + fault;
    return faults;
}

} // namespace duixian::translations
