// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/match_command.h"

#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/words.h"
#include "core/analysis/analyse.h"
#include "core/export/ndjson.h"
#include "core/export/read_statements.h"
#include "core/lexicon/lexicon.h"
#include "core/match/match.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string earlier;
    std::string later;
    bool statements = false;
};

Result<std::vector<Statement>> statementsOf(const std::string& file, bool areStatements)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (areStatements)
        return exporting::readStatements(*bytes);
    const Origin origin{std::filesystem::path(file).filename().string(), file, {}};
    return analyse(*bytes, origin, Lexicon::builtIn()).map([](Report report) { return std::move(report.statements); });
}

void run(const Options& options, Console& console)
{
    const auto earlier = statementsOf(options.earlier, options.statements);
    if (!earlier)
        console.complain(sentenceFor(earlier.error(), options.earlier));
    const auto later = statementsOf(options.later, options.statements);
    if (!later)
        console.complain(sentenceFor(later.error(), options.later));
    if (!earlier || !later)
        return;
    const exporting::MatchedReports reports{*earlier, *later};
    const Matching found = match::match(*earlier, *later, Lexicon::builtIn());
    for (const Pair& pair : found.pairs)
        console.print(exporting::pairLine(pair, reports));
    for (const Unpaired& unpaired : found.unpaired)
        console.print(exporting::unpairedLine(unpaired, reports));
}

} // namespace

void offerMatch(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("match", "Pair the targets of one report with the outcomes of the next");
    command->add_option("EARLIER", options->earlier, "The report that sets the targets")->required();
    command->add_option("LATER", options->later, "The report that says what came of them")->required();
    command->add_flag("--statements", options->statements, "The two files hold statement lines instead of reports");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
