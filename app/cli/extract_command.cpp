// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extract_command.h"

#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/file_extraction.h"
#include "app/cli/reading_options.h"
#include "core/export/extract_lines.h"

namespace duixian::cli {
namespace {

struct Options {
    std::vector<std::string> files;
    bool nulls = false;
    bool fileLines = false;
    unsigned longest = 300;
    ExtractOptions extract;
};

void run(Options& options, Console& console)
{
    options.extract.longest = std::chrono::seconds(options.longest);
    FileExtraction extraction(options.extract, console);
    const bool fromInput = options.files.empty();
    const auto extract = [&](const std::string& file) {
        const FileEnd end = extraction.extract(file);
        if (fromInput || options.fileLines)
            console.print(exporting::fileLine(end));
        console.flush();
        return console.heard(); // nobody waits for the rest of the files behind a closed pipe
    };
    if (!fromInput) {
        for (const std::string& file : options.files)
            if (!extract(file))
                return;
        return;
    }
    for (std::string file; std::getline(std::cin, file, options.nulls ? '\0' : '\n');)
        if (!file.empty() && !extract(file))
            return;
}

} // namespace

void offerExtract(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("extract", "Print what reports state, as lines of JSON");
    command->add_option("FILE", options->files, "The reports; names from standard input where none is given");
    command->add_flag("-0,--null", options->nulls, "The names on standard input end with zeros, not with line ends");
    command->add_flag("--file-lines", options->fileLines,
                      "After each file a line that says what became of it; always, where the names come from standard input");
    command->add_flag("--whole", options->extract.whole,
                      "Also the text and the file's bytes of each report, so that import --from-ndjson needs no access to the files");
    command->add_flag("--explain", options->extract.explain, "Also print what became of each figure, and why");
    command->add_option("--timeout", options->longest, "So many seconds a report may take; 300 where nothing is said")
        ->check(CLI::Range(1U, 86'400U));
    offerEncoding(*command, options->extract.choices);
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
