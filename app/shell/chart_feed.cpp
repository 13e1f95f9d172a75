// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_feed.h"

#include <iostream>
#include <set>

#include "app/charts/chart_command.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_series.h"
#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

namespace {

/// With the levels above: what a place sets itself is also measured against theirs.
std::set<std::u16string> withUppers(const std::vector<std::u16string>& places)
{
    std::set<std::u16string> keys;
    for (std::u16string key : places)
        for (keys.insert(key); key.find(u'/') != std::u16string::npos; keys.insert(key))
            key.resize(key.rfind(u'/'));
    return keys;
}

charts::ChartSource sourceOf(Workspace& workspace, const charts::ChartScope& scope)
{
    auto [source, reports] = beginSource(workspace, scope);
    MeasuredPanel panel = workspace.panel(reports);
    source.rows = std::move(panel.rows);
    source.measures = std::move(panel.measures);
    return source;
}

} // namespace

std::pair<charts::ChartSource, std::vector<ReportId>> beginSource(const Workspace& workspace, const charts::ChartScope& scope)
{
    charts::ChartSource source;
    std::vector<ReportId> reports;
    const std::set<std::u16string> wanted = withUppers(scope.places);
    for (const auto& entry : workspace.reports())
        if (entry.head.place && wanted.contains(charts::placeKey(entry.head.place))) {
            source.reports.push_back({entry.id, entry.head, entry.passport});
            reports.push_back(entry.id);
        }
    source.rules = workspace.verdictRules();
    return {std::move(source), std::move(reports)};
}

charts::ChartFeed chartFeed(Workspace& workspace)
{
    std::vector<Place> places;
    for (const auto& entry : workspace.reports())
        if (entry.head.place && (places.empty() || places.back() != *entry.head.place))
            places.push_back(*entry.head.place);
    charts::ChartFeed feed{
        charts::placesOf(places), [&workspace](const charts::ChartScope& scope) { return sourceOf(workspace, scope); }, {}};
    for (const Indicator& indicator : workspace.indicators())
        feed.indicators.push_back(indicator.name);
    return feed;
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
