// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/table_file.h"

#include "app/presentation/qt_text.h"
#include "core/export/csv.h"
#include "core/system/write_file.h"

namespace duixian {

Result<void> writeTable(const QStringList& titles, const std::vector<QStringList>& rows, const QString& path)
{
    exporting::Table table;
    for (const QString& title : titles)
        table.columns.push_back(toCoreUtf8(title));
    for (const QStringList& row : rows) {
        std::vector<exporting::Cell>& cells = table.rows.emplace_back();
        for (const QString& cell : row)
            cells.emplace_back(toCoreUtf8(cell));
    }
    return system::writeFile(toCoreUtf8(path), exporting::csv(table, exporting::ByteOrderMark::With));
}

} // namespace duixian
