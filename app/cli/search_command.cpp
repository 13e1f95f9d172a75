// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_command.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/base/utf.h"
#include "core/export/csv.h"
#include "core/export/hits_table.h"
#include "core/export/xlsx.h"
#include "core/intake/library_reports.h"
#include "core/query/understand.h"
#include "core/search/find.h"
#include "core/system/write_file.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::string query;
    std::string order = "place";
    std::size_t limit = 0;
    bool explain = false;
    std::string format = "csv";
    std::string out;
};

/// Hands every hit to take until it wants no more.
bool eachHit(const library::Library& library, const std::vector<library::ReportEntry>& entries, const Understood& question,
             const Options& options, Console& console, const std::function<void(Hit&&)>& take)
{
    std::size_t taken = 0;
    search::Search search{.question = question,
                          .order = options.order == "relevance" ? HitOrder::Relevance : HitOrder::PlaceAndYear,
                          .excerpt = options.out.empty() ? Excerpt::AroundMarks : Excerpt::Whole};
    search.found = [&](Hit&& hit) {
        take(std::move(hit));
        return options.limit == 0 || ++taken < options.limit;
    };
    const Result<void> done = search::find(library, entries, search);
    if (!done)
        console.complain(sentenceFor(done.error(), done.error().code == ErrorCode::PatternMalformed ? options.query : done.error().detail));
    return done.has_value();
}

Result<void> writeTable(const exporting::Table& table, const Options& options)
{
    if (options.format == "csv")
        return system::writeFile(options.out, exporting::csv(table, exporting::ByteOrderMark::Without));
    return exporting::xlsx(table, "hits").and_then([&](const std::string& bytes) { return system::writeFile(options.out, bytes); });
}

void printHits(const library::Library& library, const std::vector<library::ReportEntry>& entries, const Understood& question,
               const Options& options, Console& console)
{
    std::unordered_map<std::int64_t, const Head*> heads;
    for (const library::ReportEntry& entry : entries)
        heads.emplace(entry.id.value, &entry.head);
    eachHit(library, entries, question, options, console, [&](Hit&& hit) {
        for (const std::string& line : exporting::hitLines(hit, *heads.at(hit.report.value)))
            console.print(line);
    });
}

void writeHits(const library::Library& library, const std::vector<library::ReportEntry>& entries, const Understood& question,
               const Options& options, Console& console)
{
    std::vector<ReportHits> reports;
    const bool whole = eachHit(library, entries, question, options, console, [&](Hit&& hit) {
        if (reports.empty() || reports.back().report != hit.report)
            reports.push_back({hit.report, {}, {}, {}});
        reports.back().hits.push_back(std::move(hit));
    });
    if (!whole)
        return;
    std::unordered_map<std::int64_t, const library::ReportEntry*> listed;
    for (const library::ReportEntry& entry : entries)
        listed.emplace(entry.id.value, &entry);
    for (ReportHits& report : reports) {
        library::ReportEntry entry = library.whole(*listed.at(report.report.value));
        report.passport = std::move(entry.passport);
        report.head = std::move(entry.head);
    }
    if (const Result<void> written = writeTable(exporting::hitsTable(reports), options); !written)
        console.complain(sentenceFor(written.error(), options.out));
}

void run(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    const Understood question = query::understand(toUtf16(options.query), *intake::lexiconOf(*library));
    if (options.explain)
        console.print(exporting::questionLine(question));
    const std::vector<library::ReportEntry> entries = library->list();
    if (options.out.empty())
        printHits(*library, entries, question, options, console);
    else
        writeHits(*library, entries, question, options, console);
}

} // namespace

void offerSearch(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("search", "Print where the reports of a library answer a question, as lines of JSON");
    command->add_option("--library", options->library, "The library")->required();
    command
        ->add_option("query", options->query, "Words (\"…\", AND, OR, NOT, NEAR), a condition (新增就业 > 1万人) or /a regular expression/")
        ->required();
    command->add_option("--order", options->order, "place (by place and year) or relevance")->check(CLI::IsMember({"place", "relevance"}));
    command->add_option("--limit", options->limit, "Stop after so many sentences; 0: never");
    command->add_flag("--explain", options->explain, "Print first how the question was understood");
    CLI::Option* const format =
        command->add_option("--format", options->format, "Of the file: csv or xlsx")->check(CLI::IsMember({"csv", "xlsx"}));
    CLI::Option* const out = command->add_option("--out", options->out, "A file to write a table of the sentences to");
    format->needs(out);
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
