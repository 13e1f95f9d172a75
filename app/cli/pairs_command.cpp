// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pairs_command.h"

#include <memory>
#include <string>

#include "app/cli/exported_tables.h"
#include "app/cli/pair_lines.h"
#include "app/cli/stored_reports.h"
#include "core/intake/library_reports.h"

namespace duixian::cli {
namespace {

void run(const std::string& path, Console& console)
{
    const auto library = openToRead(path, console);
    if (!library)
        return;
    const std::vector<ReportStatements> reports = intake::effectiveReports(*library);
    for (const std::string& line : pairLines(ExportedTables(*library).pairRows(reports)))
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
