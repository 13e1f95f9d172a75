// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge_command.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "app/cli/judgement_lines.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/export/json_line.h"
#include "core/intake/merging.h"
#include "core/library/library_error.h"
#include "core/model/judgement_names.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;
using library::Library;

struct Options {
    std::vector<std::string> from;
    std::string into;
};

std::string_view nameOf(MergeSubject subject)
{
    switch (subject) {
    case MergeSubject::Statement:
        return "statement";
    case MergeSubject::Pair:
        return "pair";
    case MergeSubject::Responsible:
        return "responsible";
    case MergeSubject::Reading:
        return "reading";
    case MergeSubject::OwnWord:
        return "own_word";
    case MergeSubject::SavedSearch:
        return "saved_search";
    case MergeSubject::SecondFigure:
        return "second_figure";
    }
    return {};
}

std::string fieldsJson(const std::vector<StatementField>& fields)
{
    std::string out = "[";
    for (const StatementField field : fields)
        out += (out.size() > 1 ? "," : "") + exporting::jsonText(duixian::nameOf(field));
    return out + "]";
}

std::string differenceLine(const MergeDifference& difference, const std::string& from)
{
    const auto placed = [&difference](std::size_t offset) { return difference.span.empty() ? std::nullopt : std::optional(offset); };
    JsonLine line;
    line.text("type", "merge_difference").text("library", from).text("subject", nameOf(difference.subject));
    line.countOrNull("report", difference.report.valid() ? std::optional(static_cast<std::size_t>(difference.report.value)) : std::nullopt);
    line.countOrNull("start", placed(difference.span.begin)).countOrNull("end", placed(difference.span.end));
    line.text("of", difference.of).text("stays", difference.stays).text("goes", difference.goes);
    return line.raw("fields", fieldsJson(difference.fields)).finish();
}

std::string mergedLine(const intake::Merged& merged, const std::string& from)
{
    JsonLine line;
    line.text("type", "merged").text("library", from).count("reports", merged.reports).count("added", merged.added);
    line.count("already_there", merged.reports - merged.added).count("judged", merged.judged);
    return line.count("differences", merged.differences.size()).finish();
}

/// The library to merge into, made where it is missing.
std::optional<Library> openInto(const std::string& path, Console& console)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored) && std::filesystem::file_size(path, ignored) > 0)
        return openToWrite(path, console);
    auto made = Library::create(path);
    if (made)
        return std::move(*made);
    console.complain(sentenceFor(made.error(), path));
    return std::nullopt;
}

/// Those to merge, without the one that they are merged into; none, and nothing is begun, where one can't be read.
std::optional<std::vector<Library>> openAll(const Options& options, Console& console)
{
    std::vector<Library> out;
    for (const std::string& path : options.from) {
        std::error_code ignored;
        if (std::filesystem::equivalent(path, options.into, ignored))
            continue;
        auto opened = openToRead(path, console);
        if (!opened)
            return std::nullopt;
        out.push_back(std::move(*opened));
    }
    return out;
}

std::string namesOf(const std::vector<Library>& libraries)
{
    std::string out;
    for (const Library& one : libraries)
        out.append(out.empty() ? "" : ", ").append(std::filesystem::path(one.path()).filename().string());
    return out;
}

void mergeAll(const std::vector<Library>& from, Library& into, Console& console)
{
    HistoryStep step{HistoryAction::Merge, namesOf(from)};
    std::vector<std::string> lines;
    into.asOne([&] {
        for (const Library& one : from) {
            const intake::Merged merged = intake::merge(into, one, step);
            for (const MergeDifference& difference : merged.differences)
                lines.push_back(differenceLine(difference, one.path()));
            lines.push_back(mergedLine(merged, one.path()));
        }
    });
    // Said once it is true.
    for (const std::string& line : lines)
        console.print(line);
    console.flush();
    bringPairsUp(into);
    if (step.id.valid())
        console.print(stepLine(into.history().back()));
}

void run(const Options& options, Console& console)
{
    try {
        const auto from = openAll(options, console);
        auto into = from ? openInto(options.into, console) : std::nullopt;
        if (into)
            mergeAll(*from, *into, console);
    } catch (const library::LibraryError& error) {
        console.complain(sentenceFor(error, options.into));
    }
}

} // namespace

void offerMerge(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("merge", "Bring libraries together in one, with all that was said in them");
    command->add_option("LIBRARY", options->from, "The libraries; where they say different things, the first named holds")->required();
    command->add_option("--into", options->into, "Where they come together; it is made where it is missing, and what it has holds first")
        ->required();
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
