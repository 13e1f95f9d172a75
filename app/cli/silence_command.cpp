// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silence_command.h"

#include <memory>
#include <string>

#include "app/cli/stored_reports.h"
#include "core/publish/library_tables.h"

namespace duixian::cli {
namespace {

void printSilence(const std::string& path, Console& console)
{
    const auto library = openToRead(path, console);
    if (!library)
        return;
    const publish::LibraryTables tables(*library);
    publish::eachPlace(*library, [&](const std::vector<ReportStatements>& ofPlace) {
        for (const std::string& line : tables.lines(publish::PublishedTable::Silence, ofPlace))
            console.print(line);
    });
}

void printCoverage(const std::string& path, Console& console)
{
    const auto library = openToRead(path, console);
    if (!library)
        return;
    for (const std::string& line : publish::LibraryTables(*library).lines(publish::PublishedTable::Coverage, {}))
        console.print(line);
}

void offer(CLI::App& app, Console& console, const char* name, const char* description, void (*run)(const std::string&, Console&))
{
    const auto path = std::make_shared<std::string>();
    CLI::App* const command = app.add_subcommand(name, description);
    command->add_option("--library", *path, "The library")->required();
    command->callback([path, run, &console] { run(*path, console); });
}

} // namespace

void offerSilence(CLI::App& app, Console& console)
{
    offer(app, console, "silence", "Print for each place, indicator and year whether it is stated, declared unset or passed over",
          printSilence);
    offer(app, console, "coverage", "Print which reports a library has of each place and year", printCoverage);
}

} // namespace duixian::cli
