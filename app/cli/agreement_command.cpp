// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement_command.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/judgement_lines.h"
#include "app/cli/stored_reports.h"
#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/export/json_line.h"
#include "core/intake/second_reader.h"
#include "core/model/judgement_names.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;
using intake::Opinions;
using judgement::SeenTwice;
using judgement::Side;
using judgement::View;

struct Options {
    std::string library;
    std::string with;
    std::string merge; ///< whose word holds where they differ; empty: nothing is merged
};

std::string rateLine(std::string_view field, const judgement::Rate& rate)
{
    JsonLine line;
    line.text("type", "agreement").text("field", field).count("same", rate.same).count("compared", rate.compared);
    return line.raw("kappa", rate.kappa ? numberText(*rate.kappa) : "null").finish();
}

void printAgreement(const std::vector<Opinions>& all, Console& console)
{
    std::vector<SeenTwice> seen;
    std::size_t adrift = 0;
    for (const Opinions& opinions : all) {
        seen.insert(seen.end(), opinions.seen.begin(), opinions.seen.end());
        adrift += opinions.adrift;
    }
    const judgement::Agreement agreement = judgement::agreementOn(seen);
    console.print(rateLine("standing", agreement.standing));
    for (std::size_t i = 0; i < statementFields.size(); ++i)
        console.print(rateLine(nameOf(statementFields[i]), agreement.byField[i]));
    console.print(JsonLine()
                      .text("type", "opinions")
                      .count("reports", all.size())
                      .count("both", agreement.standing.compared)
                      .count("only_mine", agreement.onlyMine)
                      .count("only_theirs", agreement.onlyTheirs)
                      .count("adrift", adrift)
                      .finish());
}

std::string fieldsJson(const SeenTwice& seen)
{
    std::string out = "[";
    for (const StatementField field : seen.fields) {
        JsonLine one;
        one.text("field", nameOf(field));
        one.textOrNull("mine", fieldText(seen.mine->statement, field).value_or(""));
        one.textOrNull("theirs", fieldText(seen.theirs->statement, field).value_or(""));
        out += (out.size() > 1 ? "," : "") + one.finish();
    }
    return out + "]";
}

std::string differenceLine(const Opinions& opinions, const SeenTwice& seen)
{
    const auto rulingOf = [](const Judgements& said, const View& view) { return nameOf(said.decisions[view.decision].ruling); };
    const Statement& statement = seen.mine->statement;
    return JsonLine()
        .text("type", "difference")
        .count("report", static_cast<std::size_t>(opinions.report.mine.value))
        .count("start", statement.span.begin)
        .count("end", statement.span.end)
        .text("quote", statement.quote)
        .text("indicator", statement.indicator)
        .text("mine", rulingOf(opinions.mine, *seen.mine))
        .text("theirs", rulingOf(opinions.theirs, *seen.theirs))
        .raw("fields", fieldsJson(seen))
        .finish();
}

/// Theirs where I said nothing, the chosen side's where both did.
std::vector<Side> sidesOf(const Opinions& opinions, const std::string& wins)
{
    std::vector<Side> sides;
    for (const SeenTwice& seen : opinions.seen)
        sides.push_back(!seen.mine || (seen.disputed() && wins == "theirs") ? Side::Theirs : Side::Mine);
    return sides;
}

void merge(library::Library& mine, const library::Library& theirs, const std::vector<Opinions>& all, const Options& options,
           Console& console)
{
    HistoryStep step{HistoryAction::Merge, std::filesystem::path(options.with).filename().string()};
    for (const Opinions& opinions : all)
        if (!intake::merge(mine, opinions, sidesOf(opinions, options.merge), step))
            console.complain(options.library + ": somebody judged report " + std::to_string(opinions.report.mine.value) +
                             " meanwhile, so it was left as it is. Run the command again.");
    intake::mergeSecondFigures(mine, theirs, options.merge == "theirs" ? judgement::Side::Theirs : judgement::Side::Mine, step);
    bringPairsUp(mine);
    if (step.id.valid())
        console.print(stepLine(mine.history().back()));
}

void run(const Options& options, Console& console)
{
    auto mine = options.merge.empty() ? openToRead(options.library, console) : openToWrite(options.library, console);
    const auto theirs = mine ? openToRead(options.with, console) : std::nullopt;
    if (!theirs)
        return;
    const std::vector<Opinions> all = intake::opinionsOn(*mine, *theirs, intake::sharedReports(*mine, *theirs));
    printAgreement(all, console);
    for (const Opinions& opinions : all)
        for (const SeenTwice& seen : opinions.seen)
            if (seen.disputed())
                console.print(differenceLine(opinions, seen));
    if (!options.merge.empty())
        merge(*mine, *theirs, all, options, console);
}

} // namespace

void offerAgreement(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("agreement", "Compare what another person said of the same reports, and bring it in");
    command->add_option("--library", options->library, "My library")->required();
    command->add_option("--with", options->with, "The other person's library")->required();
    command->add_option("--merge", options->merge, "Bring their word in; of the differences mine or theirs holds")
        ->check(CLI::IsMember({"mine", "theirs"}));
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
