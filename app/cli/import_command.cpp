// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include <memory>
#include <string>
#include <vector>

#include "app/cli/files_behind.h"
#include "app/cli/words.h"
#include "core/analysis/analyse.h"
#include "core/base/sha256.h"
#include "core/export/ndjson.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/model/names.h"

namespace duixian::cli {
namespace {

using exporting::ImportStatus;
using library::Library;

struct Options {
    std::string library;
    std::vector<std::string> paths;
};

/// What became of one file.
struct Imported {
    ReportId report;
    ImportStatus status;
    std::string reason;
};

Result<Library> openOrCreate(const std::string& path)
{
    auto opened = Library::open(path);
    if (!opened && opened.error().code == ErrorCode::LibraryMissing)
        return Library::create(path);
    if (opened && opened->access() == library::Access::ReadOnly)
        return failure(ErrorCode::LibraryReadOnly, path);
    return opened;
}

std::string codesOf(const std::vector<Note>& notes)
{
    std::string out;
    for (const Note& note : notes)
        out.append(out.empty() ? "" : " ").append(nameOf(note.code));
    return out;
}

Result<Imported> importFile(const FoundFile& file, Library& library)
{
    const auto bytes = readFile(file.path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const ReportId there = library.holding(sha256(*bytes)); there.valid())
        return Imported{there, ImportStatus::AlreadyThere, {}};
    const auto report = analyse(*bytes, {file.name, file.path, {}}, Lexicon::builtIn());
    if (!report)
        return tl::unexpected(report.error());
    const library::AddResult added = library.add(*report, *bytes);
    if (added.status == library::Added::AlreadyThere) // another program was quicker
        return Imported{added.id, ImportStatus::AlreadyThere, {}};
    return Imported{added.id, report->notes.empty() ? ImportStatus::Imported : ImportStatus::Doubtful, codesOf(report->notes)};
}

void importAll(const Options& options, Library& library, Console& console)
{
    for (const FoundFile& file : filesBehind(options.paths)) {
        const auto imported = importFile(file, library);
        if (imported) {
            console.print(exporting::importLine(file.path, imported->report, imported->status, imported->reason));
        } else {
            console.print(exporting::importLine(file.path, {}, ImportStatus::Failed, codeOf(imported.error().code)));
            console.complain(sentenceFor(imported.error(), file.path));
        }
        console.flush();
    }
}

void run(const Options& options, Console& console)
{
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
    command->add_option("PATH", options->paths, "Files, and folders with all the files below them")->required();
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
