// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/report_shelf.h"

#include <utility>

namespace duixian {
namespace {

/// Text and statements are nearly all of a report. A statement has a few short strings of its own beside its fields.
std::size_t sizeOf(const Report& report)
{
    constexpr std::size_t stringsOfStatement = 128;
    return report.text.size() * sizeof(char16_t) + report.statements.size() * (sizeof(Statement) + stringsOfStatement);
}

} // namespace

const JudgedReport* ReportShelf::find(ReportId id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return nullptr;
    m_places.splice(m_places.begin(), m_places, found->second);
    return &found->second->report;
}

void ReportShelf::put(ReportId id, JudgedReport report)
{
    remove(id);
    m_taken += sizeOf(*report.report);
    m_places.push_front({id, std::move(report)});
    m_byId[id] = m_places.begin();
    while (m_taken > m_room && m_places.size() > 1)
        remove(m_places.back().id);
}

void ReportShelf::remove(ReportId id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return;
    m_taken -= sizeOf(*found->second->report.report);
    m_places.erase(found->second);
    m_byId.erase(found);
}

void ReportShelf::clear()
{
    m_places.clear();
    m_byId.clear();
    m_taken = 0;
}

} // namespace duixian
