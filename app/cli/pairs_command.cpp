// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pairs_command.h"

#include <memory>
#include <string>

#include "app/cli/stored_reports.h"
#include "core/intake/library_reports.h"
#include "core/publish/library_tables.h"
#include "core/publish/report_lines.h"

namespace duixian::cli {
namespace {

void run(const std::string& path, Console& console)
{
    const auto library = openToRead(path, console);
    if (!library)
        return;
    const std::vector<ReportStatements> reports = intake::effectiveReports(*library);
    for (const std::string& line : publish::pairLines(publish::LibraryTables(*library).pairRows(reports)))
        console.print(line);
}

} // namespace

void offerPairs(CLI::App& app, Console& console)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* const command = app.add_subcommand("pairs", "Print the targets of a library with their outcomes, as lines of JSON");
    command->add_option("--library", *path, "The library")->required();
    command->callback([path, &console] { run(*path, console); });
}

} // namespace duixian::cli
