// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restore_command.h"

#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/point_lines.h"
#include "app/cli/words.h"
#include "core/export/json_line.h"
#include "core/library/rescue.h"
#include "core/library/restoring.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;

struct Options {
    std::string library;
    std::string point;
    bool rescue = false;
    std::string out;
};

/// By its name, with or without the ending, or else any file.
std::string fileOfPoint(const Options& options)
{
    for (const library::RestorePoint& point : library::restorePoints(options.library))
        if (options.point == nameOf(point) || options.point == std::filesystem::path(point.file).filename())
            return point.file;
    return options.point;
}

void restorePoint(const Options& options, Console& console)
{
    const std::string file = fileOfPoint(options);
    const auto done = library::restore(options.library, file);
    if (!done) {
        const bool ofPoint = done.error().code == ErrorCode::PointMissing || done.error().code == ErrorCode::PointDamaged;
        console.complain(sentenceFor(done.error(), ofPoint ? file : options.library));
        return;
    }
    const library::Restored& restored = **done;
    console.print(JsonLine()
                      .text("type", "restored")
                      .text("file", file)
                      .textOrNull("before", restored.before ? nameOf(*restored.before) : std::string())
                      .textOrNull("damaged", restored.damaged)
                      .finish());
}

void rescueLibrary(const Options& options, Console& console)
{
    const auto done = library::rescue(options.library, options.out);
    if (!done) {
        const bool ofTarget = done.error().code == ErrorCode::WriteFailed;
        console.complain(sentenceFor(done.error(), ofTarget ? options.out : options.library));
        return;
    }
    const library::Rescued& rescued = **done;
    for (const library::LostReport& lost : rescued.lost) {
        console.print(JsonLine()
                          .text("type", "lost")
                          .count("report", static_cast<std::size_t>(lost.id.value))
                          .textOrNull("file", lost.file)
                          .textOrNull("title", lost.title)
                          .finish());
        console.complain((lost.file.empty() ? "report " + std::to_string(lost.id.value) : lost.file) +
                         ": it can't be read whole any more. Import it again.");
    }
    for (const std::string& table : rescued.torn)
        console.complain(options.library + ": not all of what you said could be read (" + table + "). Look it through in the new library.");
    console.print(JsonLine()
                      .text("type", "rescued")
                      .text("file", options.out)
                      .count("reports", rescued.reports)
                      .count("lost", rescued.lost.size())
                      .count("words", rescued.words)
                      .count("torn", rescued.torn.size())
                      .finish());
}

void listPoints(const std::string& path, Console& console)
{
    const auto points = library::restorePoints(path);
    for (const library::RestorePoint& point : points)
        console.print(pointLine(point));
    if (points.empty() && !std::filesystem::exists(path))
        console.complain(sentenceFor(Error{ErrorCode::LibraryMissing, path}, path));
}

void run(const Options& options, Console& console)
{
    try {
        if (options.rescue)
            rescueLibrary(options, console);
        else if (!options.point.empty())
            restorePoint(options, console);
        else
            listPoints(options.library, console);
    } catch (const library::LibraryError& error) {
        console.complain(sentenceFor(error, options.library));
    }
}

} // namespace

void offerRestore(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("restore", "List the restore points of a library, or bring it back to one");
    command->add_option("--library", options->library, "The library")->required();
    CLI::Option* const point =
        command->add_option("--point", options->point, "The point's name, or a file; what is there now is kept as a point first");
    CLI::Option* const rescue =
        command->add_flag("--rescue", options->rescue, "Bring what can be read of a damaged library into a new one");
    CLI::Option* const out = command->add_option("--out", options->out, "The new library of --rescue");
    rescue->needs(out)->excludes(point);
    out->needs(rescue);
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
