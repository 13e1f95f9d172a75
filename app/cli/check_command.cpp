// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include <memory>
#include <string>

#include "app/cli/words.h"
#include "core/export/json_line.h"
#include "core/library/check.h"
#include "core/library/library.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;

struct Options {
    std::string library;
    bool full = false;
};

void printFindings(const library::CheckResult& result, const Options& options, Console& console)
{
    for (const library::Finding& finding : result.findings)
        console.print(JsonLine()
                          .text("type", "finding")
                          .text("kind", nameOf(finding.kind))
                          .textOrNull("table", finding.table)
                          .textOrNull("words", finding.words)
                          .finish());
    if (!result.sound())
        console.complain(
            sentenceFor(Error{ErrorCode::LibraryDamaged, std::to_string(result.findings.size()) + " findings"}, options.library));
    for (const std::string& table : result.skipped)
        console.complain(options.library + ": another program kept writing, so not all was checked (" +
                         (table.empty() ? std::string("the file as a whole") : table) + "). Close it and run it again.");
}

/// All the mending that the index of words needs is to be made anew from the rest.
void makeIndexAnew(const std::string& path, Console& console)
{
    constexpr std::size_t atOnce = 20; // another program that writes need not wait for more
    auto library = library::Library::open(path);
    if (!library || library->access() == library::Access::ReadOnly) {
        console.complain(sentenceFor(library ? Error{ErrorCode::LibraryReadOnly, path} : library.error(), path));
        return;
    }
    library->indexAnew();
    std::size_t reports = 0;
    while (const std::size_t taken = library->index(atOnce))
        reports += taken;
    console.print(JsonLine().text("type", "index").count("reports", reports).finish());
}

/// A person's word that has no effect now is no fault of the file, and is not lost.
std::size_t printLoose(const std::string& path, Console& console)
{
    const auto opened = library::Library::open(path, library::Access::ReadOnly);
    if (!opened) {
        console.complain(sentenceFor(opened.error(), path));
        return 0;
    }
    const auto loose = opened->looseJudgements();
    for (const library::LooseJudgements& one : loose)
        console.print(JsonLine()
                          .text("type", "loose")
                          .count("report", static_cast<std::size_t>(one.report.value))
                          .text("title", one.title)
                          .raw("departed", one.departed ? "true" : "false")
                          .count("decisions", one.judgements.decisions.size())
                          .count("annotations", one.judgements.annotations.size())
                          .count("pairs", one.judgements.pairs.size())
                          .finish());
    return loose.size();
}

void checkLibrary(const Options& options, Console& console)
{
    const auto result = library::check(options.library, options.full ? library::Depth::Full : library::Depth::Quick);
    if (!result) {
        console.complain(sentenceFor(result.error(), options.library));
        return;
    }
    printFindings(*result, options, console);
    if (result->sound() && result->indexDue())
        makeIndexAnew(options.library, console);
    const std::size_t loose = result->sound() ? printLoose(options.library, console) : 0;
    console.print(JsonLine()
                      .text("type", "check")
                      .text("depth", options.full ? "full" : "quick")
                      .raw("sound", result->sound() ? "true" : "false")
                      .count("findings", result->findings.size())
                      .count("skipped", result->skipped.size())
                      .count("loose", loose)
                      .finish());
}

void run(const Options& options, Console& console)
{
    try {
        checkLibrary(options, console);
    } catch (const library::LibraryError& error) {
        console.complain(sentenceFor(error, options.library));
    }
}

} // namespace

void offerCheck(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("check", "Look whether a library is whole");
    command->add_option("--library", options->library, "The library")->required();
    command->add_flag("--full", options->full,
                      "Every index, and the bytes of every report, too; an index of words that is out of step is made anew");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
