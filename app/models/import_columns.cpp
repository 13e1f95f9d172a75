// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_columns.h"

#include <QCoreApplication>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

QString file(const ImportRow& row)
{
    return row.file;
}

QString path(const ImportRow& row)
{
    return row.path.isEmpty() ? row.file : row.path;
}

QString status(const ImportRow& row)
{
    return signOf(row.status) + QLatin1Char(' ') + wordOf(row.status);
}

QVariant statusKey(const ImportRow& row)
{
    return static_cast<int>(row.status);
}

bool isRead(const ImportRow& row)
{
    return row.encoding.has_value();
}

/// A doubtful field is told by its sign, also where nothing is known.
QString withDoubt(const ImportRow& row, HeadField field, const QString& value)
{
    if (!isDoubtful(row, field))
        return value;
    return value.isEmpty() ? QStringLiteral("?") : value + QStringLiteral(" ?");
}

QString place(const ImportRow& row)
{
    return withDoubt(row, HeadField::Place, row.head.place ? toQt(std::u16string_view(row.head.place->name)) : QString());
}

QVariant placeKey(const ImportRow& row)
{
    QStringList path;
    if (row.head.place)
        for (const std::u16string& name : row.head.place->path)
            path << toQt(std::u16string_view(name));
    return path.join(QLatin1Char('/'));
}

template <HeadField Field>
QString field(const ImportRow& row)
{
    return isRead(row) ? withDoubt(row, Field, presentation::fieldText(row.head, Field)) : QString();
}

template <HeadField Field>
QString evidence(const ImportRow& row)
{
    return isRead(row) ? evidenceOf(row, Field) : QString();
}

template <HeadField Field>
QVariant textKey(const ImportRow& row)
{
    return presentation::fieldText(row.head, Field);
}

QVariant kindKey(const ImportRow& row)
{
    return isRead(row) ? static_cast<int>(row.head.kind) : -1;
}

QString encoding(const ImportRow& row)
{
    return row.encoding ? presentation::wordOf(*row.encoding) : QString();
}

QVariant encodingKey(const ImportRow& row)
{
    return encoding(row);
}

QVariant fileKey(const ImportRow& row)
{
    return row.file;
}

QVariant messageKey(const ImportRow& row)
{
    return messageOf(row);
}

} // namespace

const std::vector<Column<ImportRow>>& importColumns()
{
    static const std::vector<Column<ImportRow>> columns{
        {QT_TRANSLATE_NOOP("ImportColumns", "File"), file, fileKey, path},
        {QT_TRANSLATE_NOOP("ImportColumns", "Status"), status, statusKey, messageOf},
        {QT_TRANSLATE_NOOP("ImportColumns", "Place"), place, placeKey, evidence<HeadField::Place>},
        {QT_TRANSLATE_NOOP("ImportColumns", "Kind"), field<HeadField::Kind>, kindKey, evidence<HeadField::Kind>},
        {QT_TRANSLATE_NOOP("ImportColumns", "Reviewed"), field<HeadField::Reviewed>, textKey<HeadField::Reviewed>,
         evidence<HeadField::Reviewed>},
        {QT_TRANSLATE_NOOP("ImportColumns", "Planned"), field<HeadField::Planned>, textKey<HeadField::Planned>,
         evidence<HeadField::Planned>},
        {QT_TRANSLATE_NOOP("ImportColumns", "Encoding"), encoding, encodingKey},
        {QT_TRANSLATE_NOOP("ImportColumns", "What is wrong, and what to do"), messageOf, messageKey, messageOf},
    };
    return columns;
}

} // namespace duixian::models
