// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.h"

#include <memory>
#include <string>

#include "app/cli/judgement_lines.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::size_t steps = 1;
};

void list(const std::string& path, Console& console)
{
    const auto library = openToRead(path, console);
    if (!library)
        return;
    for (const HistoryStep& step : library->history())
        console.print(stepLine(step));
}

void walk(const Options& options, Result<HistoryStep> (library::Library::*way)(), Console& console)
{
    auto library = openToWrite(options.library, console);
    for (std::size_t i = 0; library && i < options.steps; ++i) {
        const auto step = ((*library).*way)();
        if (!step) {
            console.complain(sentenceFor(step.error(), options.library));
            break;
        }
        console.print(stepLine(*step));
    }
    if (library)
        bringPairsUp(*library);
}

void offerWay(CLI::App& app, Console& console, const char* name, const char* description, Result<HistoryStep> (library::Library::*way)())
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand(name, description);
    command->add_option("--library", options->library, "The library")->required();
    command->add_option("--steps", options->steps, "How many")->check(CLI::PositiveNumber);
    command->callback([options, way, &console] { walk(*options, way, console); });
}

} // namespace

void offerHistory(CLI::App& app, Console& console)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* const command = app.add_subcommand("history", "Print what was done to a library, as lines of JSON");
    command->add_option("--library", *path, "The library")->required();
    command->callback([path, &console] { list(*path, console); });
    offerWay(app, console, "undo", "Undo the last step of a library's history", &library::Library::undo);
    offerWay(app, console, "redo", "Make the step again that was undone", &library::Library::redo);
}

} // namespace duixian::cli
