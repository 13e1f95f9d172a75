// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/import_rows.h"

#include <QCoreApplication>

#include "app/presentation/qt_text.h"

namespace duixian::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

models::ImportStatus shownStatus(intake::Status status)
{
    switch (status) {
    case intake::Status::Imported:
        return models::ImportStatus::Imported;
    case intake::Status::AlreadyThere:
        return models::ImportStatus::AlreadyThere;
    case intake::Status::CopyOf:
        return models::ImportStatus::CopyOf;
    case intake::Status::Doubtful:
        return models::ImportStatus::Doubtful;
    case intake::Status::Failed:
        break;
    }
    return models::ImportStatus::Failed;
}

QString titleOf(const library::ReportEntry& entry)
{
    const QString title = toQt(std::u16string_view(entry.head.title)).simplified();
    return title.isEmpty() ? toQt(std::string_view(entry.passport.fileName)) : title;
}

} // namespace

models::ImportRow importRow(const ImportResult& result, const Workspace& workspace)
{
    const intake::Taken& taken = result.taken;
    models::ImportRow row;
    row.file = toQt(std::string_view(result.item.file.fileName));
    row.path = toQt(std::string_view(result.item.file.path));
    row.status = shownStatus(taken.status);
    row.report = taken.report;
    row.error = taken.error;
    if (taken.status == intake::Status::Failed)
        return row;
    if (const auto* entry = workspace.entry(taken.report); entry && !row.isIn())
        row.twin = titleOf(*entry);
    row.differences = taken.differences;
    row.head = taken.head;
    for (const std::u16string& quote : result.quotes)
        row.quotes.push_back(toQt(std::u16string_view(quote)));
    for (const Note& note : taken.doubts)
        row.doubts.push_back(note.code);
    row.fields = taken.fields;
    row.encoding = taken.encoding;
    return row;
}

std::vector<models::ImportRow> importRows(const ImportSummary& summary, const Workspace& workspace)
{
    std::vector<models::ImportRow> rows;
    for (const ImportResult& result : summary.results)
        rows.push_back(importRow(result, workspace));
    return rows;
}

QString summaryLine(const ImportSummary& summary)
{
    const auto count = [&](intake::Status status) { return static_cast<int>(summary.count(status)); };
    QStringList parts;
    parts << Texts::tr("%Ln report(s) imported", nullptr, count(intake::Status::Imported) + count(intake::Status::Doubtful));
    if (count(intake::Status::Doubtful) > 0)
        parts << Texts::tr("%Ln doubtful", nullptr, count(intake::Status::Doubtful));
    if (count(intake::Status::CopyOf) > 0)
        parts << Texts::tr("%Ln copies of what is there", nullptr, count(intake::Status::CopyOf));
    if (count(intake::Status::AlreadyThere) > 0)
        parts << Texts::tr("%Ln already in the library", nullptr, count(intake::Status::AlreadyThere));
    if (count(intake::Status::Failed) > 0)
        parts << Texts::tr("%Ln could not be read", nullptr, count(intake::Status::Failed));
    if (summary.cancelled)
        parts << Texts::tr("cancelled, the rest was left out");
    return parts.join(QStringLiteral(" · "));
}

} // namespace duixian::shell
