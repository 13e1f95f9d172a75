// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extract_command.h"

#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/reading_options.h"
#include "app/cli/trace_words.h"
#include "app/cli/words.h"
#include "core/analysis/analyse.h"
#include "core/export/ndjson.h"
#include "core/intake/files_behind.h"
#include "core/lexicon/lexicon.h"

namespace duixian::cli {
namespace {

struct Options {
    std::vector<std::string> files;
    bool explain = false;
    Choices choices;
};

void printReport(const Report& report, Console& console)
{
    console.print(exporting::reportLine(report.passport, report.head, {report.text.size(), report.notes, report.layers}));
    for (const Statement& statement : report.statements)
        console.print(exporting::statementLine(statement));
}

Result<Explanation> explained(const std::string& bytes, const Origin& origin, bool withTraces)
{
    if (withTraces)
        return explain(bytes, origin, Lexicon::builtIn());
    return analyse(bytes, origin, Lexicon::builtIn()).map([](Report report) { return Explanation{std::move(report), {}}; });
}

Result<std::string> bytesOf(const intake::File& file)
{
    if (file.error)
        return tl::unexpected(*file.error);
    return file.bytes ? Result<std::string>(*file.bytes) : readFile(file.path);
}

std::string_view becauseOf(const Trace& trace)
{
    return trace.kept || trace.steps.empty() ? std::string_view{} : wordsForDropped(trace.steps.back().dropped);
}

void extractPart(const intake::File& file, const Options& options, Console& console)
{
    const Origin origin{file.fileName, file.path, options.choices};
    const auto found = bytesOf(file).and_then([&](const std::string& bytes) { return explained(bytes, origin, options.explain); });
    if (!found) {
        console.complain(sentenceFor(found.error(), file.path));
        return;
    }
    printReport(found->report, console);
    for (const Trace& trace : found->traces)
        console.print(exporting::traceLine(trace, becauseOf(trace)));
    console.flush();
}

void extract(const std::string& file, const Options& options, Console& console)
{
    for (const intake::File& part : intake::partsOf({file, std::filesystem::path(file).filename().string()}))
        extractPart(part, options, console);
}

void run(const Options& options, Console& console)
{
    if (!options.files.empty()) {
        for (const std::string& file : options.files)
            extract(file, options, console);
        return;
    }
    for (std::string file; std::getline(std::cin, file);)
        if (!file.empty())
            extract(file, options, console);
}

} // namespace

void offerExtract(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("extract", "Print what reports state, as lines of JSON");
    command->add_option("FILE", options->files, "The reports; names from standard input where none is given");
    command->add_flag("--explain", options->explain, "Also print what became of each figure, and why");
    offerEncoding(*command, options->choices);
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
