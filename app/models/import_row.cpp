// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_row.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportRow)
};

/// The fields that a doubt is about.
std::vector<HeadField> fieldsOf(NoteCode doubt)
{
    switch (doubt) {
    case NoteCode::PlaceUnknown:
    case NoteCode::PlaceAmbiguous:
    case NoteCode::PlaceFromFile:
    case NoteCode::FileDisagrees:
        return {HeadField::Place};
    case NoteCode::YearsUnknown:
        return {HeadField::Reviewed, HeadField::Planned};
    case NoteCode::NoReport:
        return {HeadField::Kind};
    default:
        return {};
    }
}

bool isAbout(NoteCode doubt, HeadField field)
{
    const std::vector<HeadField> fields = fieldsOf(doubt);
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

QString copyMessage(const ImportRow& row)
{
    const QString same = Texts::tr("It is the report “%1”, which is in the library from another file.").arg(row.twin);
    const QString how = row.differences == 0 ? Texts::tr("The words are the same.")
                                             : Texts::tr("%Ln passage(s) differ.", nullptr, static_cast<int>(row.differences));
    return same + QLatin1Char(' ') + how + QLatin1Char(' ') +
           Texts::tr("It was not taken in; look at the differences, or take it in as well.");
}

QString doubtMessage(const ImportRow& row)
{
    QStringList sentences;
    for (const NoteCode doubt : row.doubts)
        sentences << presentation::wordOf(doubt);
    QStringList fields;
    for (const HeadField field : {HeadField::Place, HeadField::Kind, HeadField::Reviewed, HeadField::Planned})
        if (isDoubtful(row, field))
            fields << presentation::wordOf(field);
    if (!fields.isEmpty())
        sentences << Texts::tr("Please check: %1.").arg(QLocale().createSeparatedList(fields));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString signOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return QStringLiteral("\u2713");
    case ImportStatus::AlreadyThere:
        return QStringLiteral("=");
    case ImportStatus::CopyOf:
        return QStringLiteral("\u2248");
    case ImportStatus::Doubtful:
        return QStringLiteral("?");
    case ImportStatus::Failed:
        return QStringLiteral("\u2717");
    }
    return {};
}

QString wordOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return Texts::tr("imported");
    case ImportStatus::AlreadyThere:
        return Texts::tr("already there");
    case ImportStatus::CopyOf:
        return Texts::tr("copy");
    case ImportStatus::Doubtful:
        return Texts::tr("doubtful");
    case ImportStatus::Failed:
        return Texts::tr("failed");
    }
    return {};
}

bool isDoubtful(const ImportRow& row, HeadField field)
{
    if (row.status != ImportStatus::Doubtful)
        return false;
    const auto& evidence = row.head.evidence;
    const bool settled = std::any_of(evidence.begin(), evidence.end(),
                                     [field](const Evidence& e) { return e.field == field && e.witness == Witness::Person; });
    const bool noted = std::any_of(row.doubts.begin(), row.doubts.end(), [field](NoteCode doubt) { return isAbout(doubt, field); });
    return !settled && (noted || std::find(row.fields.begin(), row.fields.end(), field) != row.fields.end());
}

QString evidenceOf(const ImportRow& row, HeadField field)
{
    QStringList lines;
    const QString value = presentation::fieldText(row.head, field);
    if (!value.isEmpty())
        lines << presentation::wordOf(field) + QStringLiteral(": ") + value;
    for (std::size_t i = 0; i < row.head.evidence.size(); ++i)
        if (row.head.evidence[i].field == field)
            lines << presentation::evidenceText(row.head.evidence[i], i < row.quotes.size() ? row.quotes[i] : QString());
    for (const NoteCode doubt : row.doubts)
        if (isAbout(doubt, field))
            lines << presentation::wordOf(doubt);
    return lines.join(QLatin1Char('\n'));
}

QString messageOf(const ImportRow& row)
{
    if (row.busy)
        return Texts::tr("Being read again…");
    if (row.refused)
        return Texts::tr("It stays as it was. %1").arg(presentation::sentenceFor(*row.refused, row.file));
    switch (row.status) {
    case ImportStatus::Imported:
        return {};
    case ImportStatus::AlreadyThere:
        return Texts::tr("The same file is in the library already: “%1”.").arg(row.twin);
    case ImportStatus::CopyOf:
        return copyMessage(row);
    case ImportStatus::Doubtful:
        return doubtMessage(row);
    case ImportStatus::Failed:
        return row.error ? presentation::sentenceFor(*row.error, row.file) : QString();
    }
    return {};
}

} // namespace duixian::models
