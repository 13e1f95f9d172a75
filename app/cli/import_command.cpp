// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include <csignal>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/gathered_import.h"
#include "app/cli/reading_options.h"
#include "app/cli/stored_reports.h"
#include "app/cli/taken_lines.h"
#include "app/cli/words.h"
#include "core/intake/files_behind.h"
#include "core/intake/library_reports.h"
#include "core/intake/reading_ahead.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/library/library_error.h"

namespace duixian::cli {
namespace {

using library::Library;

struct Options {
    std::string library;
    std::vector<std::string> paths;
    std::vector<std::string> gathered; ///< what extract printed, - for standard input
    bool copies = false;
    Choices choices;
};

volatile std::sig_atomic_t interrupted = 0;

Result<Library> openOrCreate(const std::string& path)
{
    auto opened = Library::open(path);
    if (!opened && opened.error().code == ErrorCode::LibraryMissing)
        return Library::create(path);
    if (opened && opened->access() == library::Access::ReadOnly)
        return failure(ErrorCode::LibraryReadOnly, path);
    return opened;
}

void importAll(const Options& options, Library& library, Console& console)
{
    const auto stopped = [] { return interrupted != 0; };
    HistoryStep step{HistoryAction::Import, {}};
    const auto lexicon = intake::lexiconOf(library);
    intake::ReadingAhead ahead(intake::filesBehind(options.paths, options.library, stopped), options.choices, *lexicon);
    while (const auto next = ahead.next(stopped)) {
        tellTaken(next->file.path, intake::take(next->examined, library, step, options.copies), console);
    }
    bringPairsUp(library);
}

void gatherAll(const Options& options, Library& library, Console& console)
{
    HistoryStep step{HistoryAction::Import, {}};
    GatheredImport import(library, step, options.copies, console);
    for (const std::string& lines : options.gathered)
        if (interrupted == 0)
            import.take(lines, [] { return interrupted != 0;
});
bringPairsUp(library);
} // namespace

/// Ctrl+C ends the import after the file that is being written; then the program ends as by any other Ctrl+C.
class Interruption {
public:
    Interruption() : m_before(std::signal(SIGINT, [](int) { interrupted = 1; })) {}
    ~Interruption()
    {
        std::signal(SIGINT, m_before);
        if (interrupted != 0)
            std::raise(SIGINT);
    }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    void (*m_before)(int);
};

void run(const Options& options, Console& console)
{
    const Interruption guard;
    try {
        auto library = openOrCreate(options.library);
        if (library)
            (options.gathered.empty() ? importAll : gatherAll)(options, *library, console);
        else
            console.complain(sentenceFor(library.error(), options.library));
    } catch (const library::LibraryError& error) {
        console.complain(sentenceFor(error, options.library));
    }
}

} // namespace duixian::cli

void offerImport(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("import", "Take reports into a library");
    command->add_option("--library", options->library, "The library; it is made where it is missing")->required();
    command->add_option("PATH", options->paths, "Files, zip archives, and folders with all the files below them");
    CLI::Option* const gathered = command->add_option("--from-ndjson", options->gathered,
                                                      "What extract printed, in files or (-) on standard input: nothing is analysed again");
    command->add_flag("--copies", options->copies, "Also take in what is in already as another file");
    offerEncoding(*command, options->choices);
    offerPlace(*command, options->choices);
    command->callback([options, gathered, &console] {
        const bool choices = options->choices.encoding || options->choices.place;
        if (options->paths.empty() == options->gathered.empty())
            throw CLI::ValidationError("import", "give files to read, or lines to gather with --from-ndjson.");
        if (choices && *gathered)
            throw CLI::ValidationError("--from-ndjson", "how the files are read was settled when extract read them.");
        run(*options, console);
    });
}

} // namespace duixian::cli
