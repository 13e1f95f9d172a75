// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report_rows.h"

#include "app/presentation/qt_text.h"
#include "app/workspace/neighbours.h"
#include "core/model/report_scope.h"

namespace duixian::shell {

std::vector<models::ReportRow> reportRows(const Workspace& workspace)
{
    std::vector<models::ReportRow> rows;
    for (const auto& entry : workspace.reports()) {
        models::ReportRow row{entry.id,      {}, toQt(std::u16string_view(entry.head.title)), filingYear(entry.head), entry.targets,
                              entry.outcomes};
        if (row.title.isEmpty())
            row.title = toQt(std::string_view(entry.passport.fileName));
        if (entry.head.place)
            for (const std::u16string& name : entry.head.place->path)
                row.path << toQt(std::u16string_view(name));
        if (entry.head.place && row.path.isEmpty())
            row.path << toQt(std::u16string_view(entry.head.place->name));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<models::ReportRow> searchedRows(const Workspace& workspace)
{
    std::vector<models::ReportRow> rows = reportRows(workspace);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<Period> year = yearOf(workspace.reports()[i].head);
        rows[i].year = year ? std::optional(year->first) : std::nullopt;
    }
    return rows;
}

} // namespace duixian::shell
