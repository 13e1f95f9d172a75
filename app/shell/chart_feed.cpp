// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_feed.h"

#include <iostream>

#include "app/charts/chart_command.h"
#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

charts::ChartSource chartSource(Workspace& workspace)
{
    charts::ChartSource source{workspace.panel(), {}};
    for (const auto& entry : workspace.reports())
        source.reports.push_back({entry.id, entry.head, entry.passport});
    return source;
}

int chartVerb(const std::vector<std::string>& arguments)
{
    Workspace workspace;
    const auto load = [&workspace](const std::string& path) -> Result<charts::ChartSource> {
        if (const Result<void> opened = workspace.open(toQt(std::string_view(path))); !opened)
            return tl::unexpected(opened.error());
        return chartSource(workspace);
    };
    return charts::runChartCommand(arguments, load, std::cout, std::cerr);
}

} // namespace duixian::shell
