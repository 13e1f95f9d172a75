// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include <memory>
#include <string>
#include <vector>

#include "app/cli/pair_lines.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/export/csv.h"
#include "core/export/ndjson.h"
#include "core/export/tables.h"
#include "core/lexicon/lexicon.h"
#include "core/match/panel.h"
#include "core/match/succession.h"
#include "core/system/write_file.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::string table;
    std::string format;
    std::string out;
    bool mark = false;
};

exporting::Table tableOf(const std::vector<ReportStatements>& reports, const std::string& name)
{
    if (name == "pairs")
        return exporting::pairsTable(reports, match::matchAll(reports, Lexicon::builtIn()));
    if (name == "panel")
        return exporting::panelTable(match::panel(reports, Lexicon::builtIn()));
    return exporting::statementsTable(reports);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out.append(line).append("\n");
    return out;
}

std::string ndjsonOf(const std::vector<ReportStatements>& reports, const std::string& name)
{
    std::vector<std::string> lines;
    if (name == "pairs")
        return joined(pairLines(reports, match::matchAll(reports, Lexicon::builtIn())));
    if (name == "panel") {
        const exporting::Table table = tableOf(reports, name);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            lines.push_back(exporting::tableLine("panel", table, row));
        return joined(lines);
    }
    for (const ReportStatements& report : reports)
        for (const Statement& statement : report.statements)
            lines.push_back(exporting::statementLine(statement, report.report));
    return joined(lines);
}

void run(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    const std::vector<ReportStatements> reports = allReports(*library);
    const auto mark = options.mark ? exporting::ByteOrderMark::With : exporting::ByteOrderMark::Without;
    const std::string bytes =
        options.format == "csv" ? exporting::csv(tableOf(reports, options.table), mark) : ndjsonOf(reports, options.table);
    if (const auto written = system::writeFile(options.out, bytes); !written)
        console.complain(sentenceFor(written.error(), options.out));
}

} // namespace

void offerExport(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("export", "Write a table of a library to a file");
    command->add_option("--library", options->library, "The library")->required();
    command
        ->add_option("--table", options->table, "statements, pairs (targets with their outcomes) or panel (by place, indicator and year)")
        ->required()
        ->check(CLI::IsMember({"statements", "pairs", "panel"}));
    command->add_option("--format", options->format, "csv or ndjson")->required()->check(CLI::IsMember({"csv", "ndjson"}));
    command->add_option("--out", options->out, "The file")->required();
    command->add_flag("--bom", options->mark, "Begin CSV with a byte order mark, as Excel wants it for Chinese");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
