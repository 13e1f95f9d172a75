// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_feed.h"

#include <iostream>

#include "app/charts/chart_command.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_series.h"
#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

namespace {

charts::ChartSource sourceOf(Workspace& workspace, const std::u16string& place)
{
    charts::ChartSource source;
    std::vector<ReportId> reports;
    for (const auto& entry : workspace.reports())
        if (entry.head.place && charts::placeKey(entry.head.place) == place) {
            source.reports.push_back({entry.id, entry.head, entry.passport});
            reports.push_back(entry.id);
        }
    source.rows = workspace.panel(reports);
    source.rules = workspace.verdictRules();
    return source;
}

} // namespace

charts::ChartFeed chartFeed(Workspace& workspace)
{
    std::vector<Place> places;
    for (const auto& entry : workspace.reports())
        if (entry.head.place && (places.empty() || places.back() != *entry.head.place))
            places.push_back(*entry.head.place);
    return {charts::placesOf(places), [&workspace](const std::u16string& place) { return sourceOf(workspace, place); }};
}

int chartVerb(const std::vector<std::string>& arguments)
{
    Workspace workspace;
    const auto open = [&workspace](const std::string& path) -> Result<charts::ChartFeed> {
        if (const Result<void> opened = workspace.open(toQt(std::string_view(path))); !opened)
            return tl::unexpected(opened.error());
        return chartFeed(workspace);
    };
    return charts::runChartCommand(arguments, open, std::cout, std::cerr);
}

} // namespace duixian::shell
