// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words_command.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/stored_reports.h"
#include "core/base/utf.h"
#include "core/export/json_line.h"
#include "core/lexicon/own_words.h"
#include "core/model/names.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;

struct Options {
    std::string library;
    std::vector<std::string> aliases; ///< alias=indicator
    std::vector<std::string> words;   ///< list=word
    std::vector<std::string> forgotten;
    std::string indicator;
    std::vector<std::string> measures{"level"};
    std::vector<std::string> units;
    std::string direction = "more";
    std::string definition;

    [[nodiscard]] bool change() const { return !aliases.empty() || !words.empty() || !forgotten.empty() || !indicator.empty(); }
};

std::string_view wrongOf(OwnWordFault fault)
{
    switch (fault) {
    case OwnWordFault::Empty:
        return "a word is empty. Give one";
    case OwnWordFault::Blank:
        return "there is a blank in it. Give it without";
    case OwnWordFault::TooShort:
        return "one character would be found everywhere. Give a longer name";
    case OwnWordFault::Traditional:
        return "the rules read simplified script. Give it so; it is found in both";
    case OwnWordFault::Taken:
        return "this is an indicator's name already. Give another";
    case OwnWordFault::IndicatorUnknown:
        return "there is no such indicator. Add it by --indicator first";
    case OwnWordFault::MeasureMissing:
        return "the indicator can be said in no way. Give --measure level, growth …";
    case OwnWordFault::UnitUnknown:
        return "this unit is not known. Give one that reports use";
    case OwnWordFault::ListUnknown:
        return "there is no such list. See resources/lexicon/lists.tsv";
    case OwnWordFault::ListHasIt:
        return "the list has this word already";
    }
    return {};
}

std::pair<std::string, std::string> halves(const std::string& option, const std::string& given)
{
    const std::size_t sign = given.find('=');
    if (sign == std::string::npos)
        throw CLI::ValidationError(option, given + " has no =.");
    return {given.substr(0, sign), given.substr(sign + 1)};
}

std::u16string joined(const std::vector<std::u16string>& words)
{
    std::u16string out;
    for (const std::u16string& word : words)
        out += (out.empty() ? u"" : u" ") + word;
    return out;
}

Indicator indicatorOf(const Options& options)
{
    Indicator out{toUtf16(options.indicator), {}, {}, {}, *named<Direction>(options.direction), toUtf16(options.definition), {}};
    for (const std::string& measure : options.measures)
        out.measures.insert(*named<Measure>(measure));
    for (const std::string& unit : options.units)
        out.units.push_back(toUtf16(unit));
    return out;
}

/// False where there was no such word.
bool forget(OwnWords& words, const std::u16string& gone)
{
    const auto aliasGone = [&gone](const std::u16string& alias) { return alias == gone; };
    std::size_t count = std::erase_if(words.indicators, [&](const Indicator& indicator) { return indicator.name == gone; });
    count += std::erase_if(words.aliases, [&](const OwnAlias& alias) { return alias.alias == gone; });
    count += std::erase_if(words.words, [&](const OwnWord& word) { return word.word == gone; });
    for (Indicator& indicator : words.indicators)
        count += std::erase_if(indicator.aliases, aliasGone);
    return count > 0;
}

void print(const OwnWords& words, Console& console)
{
    for (const Indicator& indicator : words.indicators) {
        std::string measures;
        for (const Measure measure : indicator.measures)
            measures.append(measures.empty() ? "" : " ").append(nameOf(measure));
        console.print(JsonLine()
                          .text("type", "indicator")
                          .text("indicator", indicator.name)
                          .textOrNull("aliases", joined(indicator.aliases))
                          .text("measures", measures)
                          .textOrNull("units", joined(indicator.units))
                          .text("direction", nameOf(indicator.direction))
                          .textOrNull("definition", indicator.definition)
                          .finish());
    }
    for (const OwnAlias& alias : words.aliases)
        console.print(JsonLine().text("type", "alias").text("alias", alias.alias).text("indicator", alias.indicator).finish());
    for (const OwnWord& word : words.words)
        console.print(JsonLine().text("type", "word").text("list", word.list).text("word", word.word).finish());
}

/// Changes the words as they were given; false, and the console knows why, where one does not fit.
bool change(OwnWords& words, const Options& options, Console& console)
{
    for (const std::string& gone : options.forgotten)
        if (!forget(words, toUtf16(gone))) {
            console.complain(gone + ": the library has no such word of its own. See them with words.");
            return false;
        }
    if (!options.indicator.empty())
        words.indicators.push_back(indicatorOf(options));
    for (const std::string& given : options.aliases) {
        const auto [alias, indicator] = halves("--alias", given);
        words.aliases.push_back({toUtf16(alias), toUtf16(indicator)});
    }
    for (const std::string& given : options.words) {
        const auto [list, word] = halves("--word", given);
        words.words.push_back({list, toUtf16(word)});
    }
    const std::vector<OwnWordProblem> problems = problemsOf(words);
    for (const OwnWordProblem& problem : problems)
        console.complain(toUtf8(problem.word) + (problem.word.empty() ? "" : ": ") + std::string(wrongOf(problem.fault)) + ".");
    return problems.empty();
}

std::string subjectOf(const Options& options)
{
    for (const auto* given : {&options.aliases, &options.words, &options.forgotten})
        if (!given->empty() && options.indicator.empty())
            return given->front();
    return options.indicator;
}

void run(const Options& options, Console& console)
{
    auto library = options.change() ? openToWrite(options.library, console) : openToRead(options.library, console);
    if (!library)
        return;
    if (options.change()) {
        OwnWords words = library->ownWords();
        if (!change(words, options, console))
            return;
        HistoryStep step{HistoryAction::Words, subjectOf(options)};
        library->setOwnWords(words, step);
    }
    print(library->ownWords(), console);
}

} // namespace

void offerWords(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("words", "A library's own indicators, aliases and words, as lines of JSON");
    command->add_option("--library", options->library, "The library")->required();
    command->add_option("--alias", options->aliases, "alias=indicator: another wording of an indicator")->take_all();
    command->add_option("--word", options->words, "list=word: a word more in a list of the rules")->take_all();
    command->add_option("--indicator", options->indicator, "An indicator more");
    command->add_option("--measure", options->measures, "How it is said: level, growth, average_growth, change, gap, multiple, ratio, sync")
        ->check(CLI::IsMember({"level", "growth", "average_growth", "change", "gap", "multiple", "ratio", "sync"}));
    command->add_option("--unit", options->units, "The units of its level, without 千, 万, 亿");
    command->add_option("--direction", options->direction, "Which is better: more, less or neither")
        ->check(CLI::IsMember({"more", "less", "neither"}));
    command->add_option("--definition", options->definition, "What is counted");
    command->add_option("--forget", options->forgotten, "An indicator, alias or word that is to go")->take_all();
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
