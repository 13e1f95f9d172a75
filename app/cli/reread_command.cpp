// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reread_command.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/change_lines.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/base/utf.h"
#include "core/intake/library_reports.h"
#include "core/intake/reread.h"
#include "core/lexicon/lexicon.h"
#include "core/library/restore_point.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::vector<std::int64_t> reports;
    bool dry = false;
};

std::vector<ReportId> reportsMeant(const Options& options, const library::Library& library, const Lexicon& lexicon)
{
    if (options.reports.empty())
        return intake::outdated(library, lexicon);
    std::vector<ReportId> out;
    for (const std::int64_t number : options.reports)
        out.push_back({number});
    return out;
}

bool keptAsItIs(const std::string& library, Console& console)
{
    const auto made = library::makeRestorePoint(library, library::PointReason::BeforeReadingAnew);
    if (!made)
        console.complain(sentenceFor(made.error(), library));
    return made.has_value();
}

Result<void> readOne(ReportId id, const Options& options, library::Library& library, const Lexicon& lexicon, HistoryStep& step,
                     Console& console)
{
    const auto reread = intake::readAnew(library, id, lexicon);
    if (!reread)
        return tl::unexpected(reread.error());
    if (step.subject.empty())
        step.subject = toUtf8(reread->before.head.title);
    if (!options.dry)
        if (auto stored = intake::store(*reread, library, step); !stored)
            return stored;
    for (const std::string& line : changeLines(*reread))
        console.print(line);
    console.flush();
    return {};
}

void run(const Options& options, Console& console)
{
    auto library = options.dry ? openToRead(options.library, console) : openToWrite(options.library, console);
    if (!library)
        return;
    const auto lexicon = intake::lexiconOf(*library);
    const std::vector<ReportId> reports = reportsMeant(options, *library, *lexicon);
    if (reports.empty() || (!options.dry && !keptAsItIs(options.library, console)))
        return;
    HistoryStep step{HistoryAction::ReadAnew, {}};
    for (const ReportId id : reports)
        if (const auto done = readOne(id, options, *library, *lexicon, step, console); !done)
            console.complain(sentenceFor(done.error(), options.library + ", report " + std::to_string(id.value)));
    if (!options.dry)
        bringPairsUp(*library);
}

} // namespace

void offerReread(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("reread", "Read a library's reports anew, by the present rules and its own words");
    command->add_option("--library", options->library, "The library")->required();
    command->add_option("--report", options->reports, "Only these, also those that the present rules read; by their numbers");
    command->add_flag("--dry-run", options->dry, "Only tell what would change");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
