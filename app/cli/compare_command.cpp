// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/words.h"
#include "core/align/alignment.h"
#include "core/analysis/analyse.h"
#include "core/export/alignment_lines.h"
#include "core/lexicon/lexicon.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string a;
    std::string b;
    bool text = false;
};

Result<Report> reportOf(const std::string& file)
{
    return readFile(file).and_then([&](const std::string& bytes) {
        const Origin origin{std::filesystem::path(file).filename().string(), file, {}};
        return analyse(bytes, origin, Lexicon::builtIn());
    });
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
    for (const std::string& line : exporting::alignmentLines(align::align(*a, *b, Lexicon::builtIn())))
        console.print(line);
}

} // namespace

void offerCompare(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("compare", "Set two reports side by side");
    command->add_option("A", options->a, "A report")->required();
    command->add_option("B", options->b, "The other: of another year, or of another place")->required();
    command->add_flag("--text", options->text, "Which paragraphs belong together");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
