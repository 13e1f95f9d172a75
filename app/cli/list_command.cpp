// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_command.h"

#include <memory>
#include <string>

#include "app/cli/stored_reports.h"
#include "core/publish/report_lines.h"

namespace duixian::cli {
namespace {

void run(const std::string& path, Console& console)
{
    const auto library = openToRead(path, console);
    if (!library)
        return;
    for (const library::ReportEntry& entry : library->list())
        console.print(publish::reportLine(*library, entry));
}

} // namespace

void offerList(CLI::App& app, Console& console)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* const command = app.add_subcommand("list", "Print the reports of a library, as lines of JSON");
    command->add_option("--library", *path, "The library")->required();
    command->callback([path, &console] { run(*path, console); });
}

} // namespace duixian::cli
