// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/second_command.h"

#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/export/json_line.h"
#include "core/intake/library_reports.h"
#include "core/intake/second_source.h"
#include "core/lexicon/lexicon.h"
#include "core/publish/library_tables.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::string file;
    std::string source;
};

/// What is wrong with a line, and what to do.
std::string wordsOf(const SecondFigureFault& fault)
{
    const std::string words = toUtf8(fault.words);
    switch (fault.problem) {
    case SecondFigureProblem::ColumnMissing:
        return "there is no column " + words + ". Name it in the first line.";
    case SecondFigureProblem::FieldMissing:
        return "the field " + words + " is empty. Fill it in.";
    case SecondFigureProblem::YearMalformed:
        return "\"" + words + "\" is no year. Write 2018, or 2016-2020 for several.";
    case SecondFigureProblem::ValueMalformed:
        return "\"" + words + "\" is no number. Write it in digits with a decimal point.";
    case SecondFigureProblem::PlaceUnknown:
        return "\"" + words + "\" is no place that is known. Write its name with the division above it, or its code.";
    case SecondFigureProblem::PlaceAmbiguous:
        return "several places are called \"" + words + "\". Write the division above it in front, or its code.";
    case SecondFigureProblem::TooManyFields:
        return "there are more fields than columns, from \"" + words + "\" on. Put fields with commas into quotation marks.";
    case SecondFigureProblem::QuoteUnclosed:
        return "a quotation mark is never closed; from here on nothing was read. Close it.";
    case SecondFigureProblem::Repeated:
        return "an earlier line says the same of " + words + ". Leave one of them out.";
    }
    return {};
}

void list(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    for (const std::string& line : publish::LibraryTables(*library).lines(publish::PublishedTable::Second, {}))
        console.print(line);
}

void bringIn(const Options& options, Console& console)
{
    auto library = openToWrite(options.library, console);
    if (!library)
        return;
    const auto read = readFile(options.file).and_then([&](const std::string& bytes) {
        return intake::readSecondSource(bytes, *intake::lexiconOf(*library), intake::placesOf(*library));
    });
    if (!read)
        return console.complain(sentenceFor(read.error(), options.file));
    for (const SecondFigureFault& fault : read->faults)
        console.complain(options.file + ":" + std::to_string(fault.line) + ": " + wordsOf(fault));
    const std::string name = std::filesystem::path(options.file).filename().string();
    HistoryStep step{HistoryAction::Second, name};
    library->addSecondFigures(read->figures, step);
    console.print(exporting::JsonLine()
                      .text("type", "second_import")
                      .text("file", name)
                      .count("figures", read->figures.size())
                      .count("faults", read->faults.size())
                      .finish());
}

void remove(const Options& options, Console& console)
{
    auto library = openToWrite(options.library, console);
    if (!library)
        return;
    HistoryStep step{HistoryAction::Second, options.source};
    library->removeSecondFigures(toUtf16(options.source), step);
    if (!step.id.valid())
        console.complain("There are no figures of the source \"" + options.source + "\". Look at the list for its name.");
}

void run(const Options& options, Console& console)
{
    if (!options.file.empty())
        bringIn(options, console);
    else if (!options.source.empty())
        remove(options, console);
    else
        list(options, console);
}

} // namespace

void offerSecond(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("second", "List the figures of other sources in a library, or bring some in from a table");
    command->add_option("--library", options->library, "The library")->required();
    CLI::Option* const file = command->add_option(
        "--file", options->file,
        "Bring in a table with the columns place, indicator, year, value, unit, source (or 地区, 指标, 年份, 数值, 单位, 来源)");
    command->add_option("--remove", options->source, "Take away all figures of this source")->excludes(file);
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
