// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_command.h"

#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/point_lines.h"
#include "app/cli/words.h"
#include "core/export/json_line.h"
#include "core/library/restore_point.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::string out;
};

/// The file that the error is about: the one that was to be written, or the library.
const std::string& fileOf(const Error& error, const Options& options)
{
    return error.code == ErrorCode::WriteFailed && !options.out.empty() ? options.out : options.library;
}

void makePoint(const Options& options, Console& console)
{
    const auto made = library::makeRestorePoint(options.library, library::PointReason::ByHand);
    if (made && *made)
        console.print(pointLine(**made));
    else if (!made)
        console.complain(sentenceFor(made.error(), fileOf(made.error(), options)));
}

void copy(const Options& options, Console& console)
{
    const auto copied = library::copyLibrary(options.library, options.out);
    if (copied)
        console.print(exporting::JsonLine()
                          .text("type", "copy")
                          .text("file", options.out)
                          .count("bytes", std::filesystem::file_size(options.out))
                          .finish());
    else
        console.complain(sentenceFor(copied.error(), fileOf(copied.error(), options)));
}

void run(const Options& options, Console& console)
{
    try {
        options.out.empty() ? makePoint(options, console) : copy(options, console);
    } catch (const library::LibraryError& error) {
        console.complain(sentenceFor(error, options.library));
    }
}

} // namespace

void offerBackup(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("backup", "Keep a library as it is now: as a restore point beside it, or as a file");
    command->add_option("--library", options->library, "The library")->required();
    command->add_option("--out", options->out, "A file to copy it to; what is there is replaced");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
