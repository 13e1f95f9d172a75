// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/cli/agreement_command.h"
#include "app/cli/backup_command.h"
#include "app/cli/check_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/console.h"
#include "app/cli/export_command.h"
#include "app/cli/extract_command.h"
#include "app/cli/history_command.h"
#include "app/cli/import_command.h"
#include "app/cli/judge_command.h"
#include "app/cli/list_command.h"
#include "app/cli/match_command.h"
#include "app/cli/merge_command.h"
#include "app/cli/pairs_command.h"
#include "app/cli/reread_command.h"
#include "app/cli/restore_command.h"
#include "app/cli/search_command.h"
#include "app/cli/second_command.h"
#include "app/cli/silence_command.h"
#include "app/cli/statements_command.h"
#include "app/cli/words.h"
#include "app/cli/words_command.h"
#include "core/library/library_error.h"

namespace {

constexpr int wrongUse = 2;

int runCommands(int argc, char** argv, duixian::cli::Console& console)
{
    CLI::App app("Reads Chinese government work reports: what they promise, what they report.", "duixian-cli");
    app.set_version_flag("--version", "duixian-cli " DUIXIAN_VERSION);
    app.require_subcommand(1);
    for (const auto offer :
         {duixian::cli::offerExtract, duixian::cli::offerMatch,      duixian::cli::offerCompare,   duixian::cli::offerImport,
          duixian::cli::offerList,    duixian::cli::offerStatements, duixian::cli::offerPairs,     duixian::cli::offerSilence,
          duixian::cli::offerSecond,  duixian::cli::offerExport,     duixian::cli::offerBackup,    duixian::cli::offerRestore,
          duixian::cli::offerCheck,   duixian::cli::offerJudge,      duixian::cli::offerHistory,   duixian::cli::offerWords,
          duixian::cli::offerReread,  duixian::cli::offerSearch,     duixian::cli::offerAgreement, duixian::cli::offerMerge})
        offer(app, console);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        app.exit(asked);
        return std::cout.flush() ? 0 : 1;
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return wrongUse;
    } catch (const duixian::library::LibraryError& error) {
        console.complain(duixian::cli::sentenceFor(error, {}));
    }
    return console.finish();
}

} // namespace

int main(int argc, char** argv)
{
    // A reader that went away is an error of writing, not the end of the program in the middle of its work.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // so is a file that may not grow
    duixian::cli::Console console;
    return runCommands(argc, argv, console);
}
