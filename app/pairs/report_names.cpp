// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/report_names.h"

namespace duixian::pairing {

ReportNames::ReportNames(const std::vector<models::ReportRow>& reports)
{
    m_rows.reserve(reports.size());
    for (const models::ReportRow& row : reports)
        m_rows.emplace(row.id.value, row);
}

const models::ReportRow* ReportNames::of(ReportId id) const
{
    const auto found = m_rows.find(id.value);
    return found == m_rows.end() ? nullptr : &found->second;
}

QString ReportNames::year(ReportId id) const
{
    const models::ReportRow* const row = of(id);
    if (row == nullptr)
        return {};
    return row->year ? QString::number(*row->year) : row->title;
}

QString ReportNames::name(ReportId id) const
{
    const models::ReportRow* const row = of(id);
    if (row == nullptr)
        return {};
    return row->year && !row->path.isEmpty() ? QString::number(*row->year) + QLatin1Char(' ') + row->path.back() : row->title;
}

} // namespace duixian::pairing
