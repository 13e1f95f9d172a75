// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include <csignal>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/reading_options.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/export/ndjson.h"
#include "core/intake/files_behind.h"
#include "core/intake/library_reports.h"
#include "core/intake/reading_ahead.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/library/library_error.h"
#include "core/model/names.h"

namespace duixian::cli {
namespace {

using library::Library;

struct Options {
    std::string library;
    std::vector<std::string> paths;
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

void add(std::string& codes, std::string_view code, std::string_view of = {})
{
    codes.append(codes.empty() ? "" : " ").append(code).append(of);
}

/// What there is to tell beside the status, as codes: of a copy differences:14, of a departed report that came back recovered:12 (decisions
/// of a person's) and adrift:1, of a doubtful one its notes and the fields of its head to
/// look at (place_from_file doubtful:place), of a failed one the error.
std::string reasonOf(const intake::Taken& taken)
{
    std::string codes;
    if (taken.error)
        add(codes, codeOf(taken.error->code));
    if (taken.status == IntakeStatus::CopyOf)
        add(codes, "differences:", std::to_string(taken.differences));
    if (taken.recovered > 0)
        add(codes, "recovered:", std::to_string(taken.recovered));
    if (taken.adrift > 0)
        add(codes, "adrift:", std::to_string(taken.adrift));
    for (const Note& note : taken.doubts)
        add(codes, nameOf(note.code));
    for (const HeadField field : taken.fields)
        add(codes, "doubtful:", nameOf(field));
    return codes;
}

void importAll(const Options& options, Library& library, Console& console)
{
    const auto stopped = [] { return interrupted != 0; };
    HistoryStep step{HistoryAction::Import, {}};
    const auto lexicon = intake::lexiconOf(library);
    intake::ReadingAhead ahead(intake::filesBehind(options.paths, options.library, stopped), options.choices, *lexicon);
    while (const auto next = ahead.next(stopped)) {
        const intake::Taken taken = intake::take(next->examined, library, step, options.copies);
        console.print(exporting::importLine(next->file.path, taken.report, taken.status, reasonOf(taken)));
        if (taken.error)
            console.complain(sentenceFor(*taken.error, next->file.path));
        console.flush();
    }
    bringPairsUp(library);
}

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
            importAll(options, *library, console);
        else
            console.complain(sentenceFor(library.error(), options.library));
    } catch (const library::LibraryError& error) {
        console.complain(sentenceFor(error, options.library));
    }
}

} // namespace

void offerImport(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("import", "Take reports into a library");
    command->add_option("--library", options->library, "The library; it is made where it is missing")->required();
    command->add_option("PATH", options->paths, "Files, zip archives, and folders with all the files below them")->required();
    command->add_flag("--copies", options->copies, "Also take in what is in already as another file");
    offerEncoding(*command, options->choices);
    offerPlace(*command, options->choices);
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
