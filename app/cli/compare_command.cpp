// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/carried_lines.h"
#include "app/cli/words.h"
#include "core/align/alignment.h"
#include "core/align/carried_over.h"
#include "core/analysis/analyse.h"
#include "core/export/alignment_lines.h"
#include "core/export/compared_tables.h"
#include "core/lexicon/lexicon.h"
#include "core/match/compared_table.h"
#include "core/model/report_statements.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string a;
    std::string b;
    bool table = false;
    bool text = false;
    bool carried = false;
};

Result<Report> reportOf(const std::string& file)
{
    return readFile(file).and_then([&](const std::string& bytes) {
        const Origin origin{std::filesystem::path(file).filename().string(), file, {}};
        return analyse(bytes, origin, Lexicon::builtIn());
    });
}

void print(const std::vector<std::string>& lines, Console& console)
{
    for (const std::string& line : lines)
        console.print(line);
}

void printTable(const Report& a, const Report& b, Console& console)
{
    const auto withoutText = [](const Report& report) { return ReportStatements{{}, report.passport, report.head, report.statements}; };
    for (const ComparedRow& row : match::comparedTable({withoutText(a), withoutText(b)}, Lexicon::builtIn()).rows)
        for (const Kind kind : {Kind::Target, Kind::Outcome})
            if (const std::string line = exporting::comparedRowLine(row, kind); !line.empty())
                console.print(line);
}

void run(const Options& options, Console& console)
{
    const auto a = reportOf(options.a);
    if (!a)
        console.complain(sentenceFor(a.error(), options.a));
    const auto b = reportOf(options.b);
    if (!b)
        console.complain(sentenceFor(b.error(), options.b));
    if (!a || !b)
        return;
    const bool both = !options.table && !options.text && !options.carried;
    if (options.table || both)
        printTable(*a, *b, console);
    if (options.text || both)
        print(exporting::alignmentLines(align::align(*a, *b, Lexicon::builtIn())), console);
    if (options.carried)
        print(carriedLines(align::carriedOver(*a, *b), *b), console);
}

} // namespace

void offerCompare(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("compare", "Set two reports side by side");
    command->add_option("A", options->a, "A report")->required();
    command->add_option("B", options->b, "The other: of another year, or of another place")->required();
    command->add_flag("--table", options->table, "Indicator by indicator: what each of the two says, and what lies between");
    command->add_flag("--text", options->text, "Which paragraphs belong together");
    command->add_flag("--carried", options->carried, "What B has of A, sentence by sentence, and the share of new text in each part");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
