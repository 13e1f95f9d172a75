// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/place_walk.h"

#include <map>
#include <set>
#include <string>

#include "core/base/utf.h"
#include "core/intake/library_reports.h"

namespace duixian {
namespace {

/// A division keeps its code when it is put under another city; of one without a code the path tells.
std::string keyOf(const library::ReportEntry& entry)
{
    if (!entry.head.place)
        return "?" + std::to_string(entry.id.value);
    if (!entry.head.place->code.empty())
        return entry.head.place->code;
    std::string key = toUtf8(entry.head.place->name);
    for (const std::u16string& step : entry.head.place->path)
        key.append("/").append(toUtf8(step));
    return key;
}

} // namespace

void walkPlaces(const library::Library& library, const std::vector<library::ReportEntry>& listed, const std::vector<ReportId>& reports,
                const std::function<bool(const std::vector<ReportStatements>& ofPlace)>& visit)
{
    const std::set<ReportId> wanted(reports.begin(), reports.end());
    std::map<std::string, std::vector<library::ReportEntry>> places;
    std::vector<std::string> order;
    for (const library::ReportEntry& entry : listed)
        if (wanted.contains(entry.id) && places.try_emplace(keyOf(entry)).second)
            order.push_back(keyOf(entry));
    for (const library::ReportEntry& entry : listed)
        if (const auto place = places.find(keyOf(entry)); place != places.end())
            place->second.push_back(entry);
    for (const std::string& key : order)
        if (!visit(intake::effectiveReports(library, places.at(key))))
            return;
}

} // namespace duixian
