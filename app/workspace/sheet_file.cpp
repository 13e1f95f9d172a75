// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/sheet_file.h"

#include "app/presentation/qt_text.h"
#include "core/export/csv.h"
#include "core/export/xlsx.h"
#include "core/system/write_file.h"

namespace duixian {
namespace {

exporting::Cell cellOf(const QVariant& shown)
{
    if (!shown.isValid())
        return {};
    if (shown.typeId() == QMetaType::QString) {
        const QString text = shown.toString();
        return text.isEmpty() ? exporting::Cell{} : exporting::Cell{toCoreUtf8(text)};
    }
    return shown.toDouble();
}

} // namespace

Result<void> writeSheet(const presentation::ShownTable& shown, const QString& path, const QString& sheet)
{
    exporting::Table table;
    for (const QString& title : shown.titles)
        table.columns.push_back(toCoreUtf8(title));
    for (const QVariantList& row : shown.rows) {
        std::vector<exporting::Cell>& cells = table.rows.emplace_back();
        for (const QVariant& cell : row)
            cells.push_back(cellOf(cell));
    }
    const std::string target = toCoreUtf8(path);
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return system::writeFile(target, exporting::csv(table, exporting::ByteOrderMark::With));
    Result<std::string> book = exporting::xlsx(table, toCoreUtf8(sheet));
    if (!book)
        return tl::unexpected(book.error());
    return system::writeFile(target, *book);
}

} // namespace duixian
