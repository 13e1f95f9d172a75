// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statements_command.h"

#include <memory>
#include <string>
#include <vector>

#include "app/cli/stored_reports.h"
#include "core/export/ndjson.h"
#include "core/publish/report_lines.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    bool found = false;
};

std::vector<std::string> foundLines(const library::Library& library, ReportId id)
{
    std::vector<std::string> out;
    for (const Statement& statement : library.statements(id))
        out.push_back(exporting::statementLine(statement, id));
    return out;
}

void run(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    for (const library::ReportEntry& entry : library->list())
        for (const std::string& line : options.found ? foundLines(*library, entry.id) : publish::statementLines(*library, entry.id))
            console.print(line);
}

} // namespace

void offerStatements(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("statements", "Print the statements of a library, as lines of JSON");
    command->add_option("--library", options->library, "The library")->required();
    command->add_flag("--found", options->found, "As the program found them, without what a person said");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
