// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/publish/publication.h"

namespace duixian::cli {
namespace {

using publish::PublishedAs;

const std::map<std::string, PublishedAs> forms{{"csv", PublishedAs::Csv},
                                               {"xlsx", PublishedAs::Xlsx},
                                               {"ndjson", PublishedAs::Ndjson},
                                               {"package", PublishedAs::Package},
                                               {"qdpx", PublishedAs::Qdpx}};

struct Options {
    std::string library;
    std::string table;
    std::string format;
    std::string out;
    bool mark = false;
};

std::string officialsWord(TaskState state)
{
    switch (state) {
    case TaskState::Behind:
        return "欠进度";
    case TaskState::OnSchedule:
        return "达进度";
    case TaskState::Ahead:
        return "超进度";
    case TaskState::Done:
        return "已完成";
    case TaskState::DoneEarly:
        return "提前完成";
    case TaskState::Other:
        break;
    }
    return "其它";
}

bool isOneTable(const Options& options)
{
    return options.format != "package" && options.format != "qdpx";
}

/// What does not go together is wrong use, not something that fails later.
void check(const Options& options)
{
    if (isOneTable(options) && options.table.empty())
        throw CLI::ValidationError("--table", "is needed for " + options.format + ": it holds one table");
    if (options.mark && options.format != "csv")
        throw CLI::ValidationError("--bom", "goes with --format csv alone");
}

publish::Publication publicationOf(const Options& options)
{
    publish::Publication out;
    out.form = forms.at(options.format);
    out.table = publish::publishedTableNamed(options.table).value_or(out.table);
    out.mark = options.mark ? exporting::ByteOrderMark::With : exporting::ByteOrderMark::Without;
    out.stateWord = officialsWord;
    out.program = DUIXIAN_VERSION;
    return out;
}

std::string wordsFor(const Error& error, const Options& options)
{
    if (error.code == ErrorCode::FileTooLarge)
        return options.out + ": a sheet does not take so many rows (" + error.detail + "). Write csv instead.";
    return sentenceFor(error, options.out);
}

void run(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    if (const auto written = publish::publish(*library, publicationOf(options), options.out); !written)
        console.complain(wordsFor(written.error(), options));
}

std::vector<std::string> tableNames()
{
    std::vector<std::string> out;
    for (const publish::PublishedTable table : publish::publishedTables())
        out.emplace_back(publish::nameOf(table));
    return out;
}

} // namespace

void offerExport(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("export", "Write a library's data to a file: one table, a data package, a coded project");
    command->add_option("--library", options->library, "The library")->required();
    command
        ->add_option(
            "--table", options->table,
            "Which table csv, xlsx or ndjson holds (package and qdpx hold all of the library, also where one is named): statements, pairs "
            "(targets with their outcomes), panel (by place, indicator and year), tasks (a task sheet), silence (what is stated and passed "
            "over), coverage (reports by place and year) or second (figures of other sources)")
        ->check(CLI::IsMember(tableNames()));
    command
        ->add_option(
            "--format", options->format,
            "csv, xlsx or ndjson: one table; package: all tables with their codebook as a Frictionless data package, a folder, or a "
            "zip where the name ends with .zip; qdpx: the texts with the statements as codings, for NVivo, ATLAS.ti, MAXQDA and "
            "QualCoder")
        ->required()
        ->check(CLI::IsMember({"csv", "xlsx", "ndjson", "package", "qdpx"}));
    command->add_option("--out", options->out, "The file, of a package also the folder")->required();
    command->add_flag("--bom", options->mark, "Begin CSV with a byte order mark, as Excel wants it for Chinese");
    command->callback([options, &console] {
        check(*options);
        run(*options, console);
    });
}

} // namespace duixian::cli
