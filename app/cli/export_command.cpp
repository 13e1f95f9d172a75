// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include <memory>
#include <string>
#include <utility>
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
        return exporting::panelTable(match::panel(reports, Lexicon::builtIn()), reports);
    return exporting::statementsTable(reports);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out.append(line).append("\n");
    return out;
}

/// The lines of the reports stand before what is said of them, so that each line of a file leads to a passport.
std::vector<std::string> statementLines(const library::Library& library)
{
    std::vector<std::string> lines;
    for (const library::ReportEntry& entry : library.list()) {
        lines.push_back(storedReportLine(library, entry));
        for (const Statement& statement : library.statements(entry.id))
            lines.push_back(exporting::statementLine(statement, entry.id));
    }
    return lines;
}

std::vector<std::string> pairFileLines(const library::Library& library)
{
    std::vector<std::string> lines;
    for (const library::ReportEntry& entry : library.list())
        lines.push_back(storedReportLine(library, entry));
    const std::vector<ReportStatements> reports = allReports(library);
    for (std::string& line : pairLines(reports, match::matchAll(reports, Lexicon::builtIn())))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> panelLines(const library::Library& library)
{
    const exporting::Table table = tableOf(allReports(library), "panel");
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        lines.push_back(exporting::tableLine("panel", table, row));
    return lines;
}

std::string ndjsonOf(const library::Library& library, const std::string& name)
{
    if (name == "pairs")
        return joined(pairFileLines(library));
    return joined(name == "panel" ? panelLines(library) : statementLines(library));
}

void run(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    const auto mark = options.mark ? exporting::ByteOrderMark::With : exporting::ByteOrderMark::Without;
    const std::string bytes =
        options.format == "csv" ? exporting::csv(tableOf(allReports(*library), options.table), mark) : ndjsonOf(*library, options.table);
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
