// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/judge_command.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/cli/judge_options.h"
#include "app/cli/judgement_lines.h"
#include "app/cli/settled_words.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/base/utf.h"
#include "core/judgement/anchor.h"
#include "core/judgement/deciding.h"

namespace duixian::cli {
namespace {

using judgement::Judged;

/// What was wrong, in a sentence for people.
using Said = tl::expected<void, std::string>;

/// What is said in one run.
struct Word {
    const JudgeOptions& options;
    const Report& found;
    Judgements& said;
    HistoryStep step;
};

/// The statement that is meant: of all that begin at the place the one of the indicator.
tl::expected<Judged, std::string> statementMeant(const Word& word)
{
    const std::u16string indicator = toUtf16(word.options.indicator);
    std::vector<Judged> all = judgement::judged(word.found.statements, word.said.decisions);
    std::erase_if(all, [&](const Judged& one) {
        return one.statement.span.begin != word.options.start || (!indicator.empty() && one.statement.indicator != indicator);
    });
    const std::string where = word.options.library + ", report " + std::to_string(word.options.report) + ": ";
    if (all.empty())
        return tl::unexpected(where + "no such statement begins at " + std::to_string(*word.options.start) +
                              ". statements prints where they begin.");
    if (all.size() > 1)
        return tl::unexpected(where + std::to_string(all.size()) + " statements begin there. Tell which one by --indicator.");
    return all.front();
}

void giveReason(Word& word, const std::vector<Decision>& before)
{
    for (Decision& decision : word.said.decisions)
        if (!word.options.reason.empty() && std::find(before.begin(), before.end(), decision) == before.end())
            decision.reason = toUtf16(word.options.reason);
}

Said correctOne(Word& word, const Judged& statement)
{
    Statement settled = statement.statement;
    if (const auto set = setFields(settled, word.options.set, word.found.text); !set)
        return tl::unexpected(sentenceFor(set.error(), word.options.library));
    word.step.action = HistoryAction::Correct;
    judgement::correct(word.said, statement, settled, word.found.statements, word.found.text);
    return {};
}

Said judgeOne(Word& word)
{
    const auto statement = statementMeant(word);
    if (!statement)
        return tl::unexpected(statement.error());
    const std::vector<Decision> before = word.said.decisions;
    word.step.subject = toUtf8(statement->statement.indicator);
    if (!word.options.set.empty()) {
        if (auto corrected = correctOne(word, *statement); !corrected)
            return corrected;
    } else if (word.options.accept) {
        word.step.action = HistoryAction::Accept;
        judgement::accept(word.said, *statement, word.found.statements, word.found.text);
    } else if (word.options.reject) {
        word.step.action = HistoryAction::Reject;
        judgement::reject(word.said, *statement, word.found.statements, word.found.text);
    } else {
        word.step.action = HistoryAction::Withdraw;
        judgement::withdraw(word.said, *statement);
    }
    giveReason(word, before);
    return {};
}

/// The stretch that --start with --end, or --quote, tells; empty: the whole report.
tl::expected<Span, std::string> stretchMeant(const Word& word)
{
    const JudgeOptions& options = word.options;
    if (!options.quote.empty()) {
        const auto found = wordsNear(word.found.text, toUtf16(options.quote), options.start.value_or(0));
        if (found)
            return *found;
        return tl::unexpected(sentenceFor({ErrorCode::WordsMissing, options.quote}, options.library));
    }
    if (!options.start)
        return Span{};
    if (options.end && *options.start < *options.end && *options.end <= word.found.text.size())
        return Span{*options.start, *options.end};
    if (options.end)
        return tl::unexpected(options.library + ": the report has no stretch from " + std::to_string(*options.start) + " to " +
                              std::to_string(*options.end) + ". It is " + std::to_string(word.found.text.size()) + " long.");
    return statementMeant(word).map([](const Judged& one) { return one.statement.span; });
}

Said addOne(Word& word)
{
    const auto stretch = stretchMeant(word);
    if (!stretch)
        return tl::unexpected(stretch.error());
    Statement settled;
    settled.span = *stretch;
    settled.quote = word.found.text.substr(stretch->begin, stretch->length());
    settled.indicator = toUtf16(word.options.indicator);
    if (const auto set = setFields(settled, word.options.set, word.found.text); !set)
        return tl::unexpected(sentenceFor(set.error(), word.options.library));
    if (settled.span.empty() || settled.indicator.empty())
        return tl::unexpected(sentenceFor({ErrorCode::ValueUnfit, settled.span.empty() ? "quote=" : "indicator="}, word.options.library));
    word.step = {HistoryAction::Add, toUtf8(settled.indicator)};
    const std::vector<Decision> before = word.said.decisions;
    judgement::add(word.said, settled, word.found.text);
    giveReason(word, before);
    return {};
}

Said annotate(Word& word)
{
    const auto stretch = stretchMeant(word);
    if (!stretch)
        return tl::unexpected(stretch.error());
    const bool remark = !word.options.remark.empty();
    const Anchor anchor = stretch->empty() ? Anchor{} : judgement::anchorAt(word.found.text, *stretch);
    word.step = {remark ? HistoryAction::Remark : HistoryAction::Tag, toUtf8(stretch->empty() ? word.found.head.title : anchor.quote)};
    word.said.annotations.push_back({{},
                                     remark ? AnnotationKind::Remark : AnnotationKind::Tag,
                                     toUtf16(remark ? word.options.remark : word.options.tag),
                                     anchor,
                                     {},
                                     Standing::Holds});
    return {};
}

/// What the library has now that was not there before.
void printChange(const library::Library& library, ReportId id, const Judgements& before, Console& console)
{
    const Judgements now = library.judgements(id);
    for (const Decision& decision : now.decisions)
        if (std::find(before.decisions.begin(), before.decisions.end(), decision) == before.decisions.end())
            console.print(decisionLine(decision, id));
    for (const Decision& decision : before.decisions)
        if (std::none_of(now.decisions.begin(), now.decisions.end(), [&](const Decision& one) { return one.id == decision.id; }))
            console.print(withdrawnLine(decision, id));
    for (const Annotation& annotation : now.annotations)
        if (std::find(before.annotations.begin(), before.annotations.end(), annotation) == before.annotations.end())
            console.print(annotationLine(annotation, id));
}

void run(const JudgeOptions& options, Console& console)
{
    auto library = openToWrite(options.library, console);
    if (!library)
        return;
    const ReportId id{options.report};
    const auto found = library->load(id);
    if (!found) {
        console.complain(sentenceFor(found.error(), options.library));
        return;
    }
    const Judgements before = library->judgements(id);
    Judgements said = before;
    Word word{options, *found, said, {}};
    const bool annotates = !options.remark.empty() || !options.tag.empty();
    const Said done = annotates ? annotate(word) : options.add ? addOne(word) : judgeOne(word);
    if (!done) {
        console.complain(done.error());
        return;
    }
    library->judge(id, said, word.step);
    bringPairsUp(*library);
    printChange(*library, id, before, console);
}

/// One thing is said in a run, and a word on a statement needs to know on which.
void check(const JudgeOptions& options)
{
    const int words = (options.accept ? 1 : 0) + (options.reject ? 1 : 0) + (options.withdraw ? 1 : 0) +
                      (options.add || !options.set.empty() ? 1 : 0) + (options.remark.empty() ? 0 : 1) + (options.tag.empty() ? 0 : 1);
    if (words != 1)
        throw CLI::ValidationError("judge", "give one of --accept, --reject, --set, --withdraw, --add, --remark and --tag.");
    const bool onStatement = options.accept || options.reject || options.withdraw || (!options.set.empty() && !options.add);
    if (onStatement && !options.start)
        throw CLI::ValidationError("--start", "tell where the statement begins; statements prints it.");
    if (options.add && options.quote.empty() && !(options.start && options.end))
        throw CLI::ValidationError("--add", "tell the words of the figure by --quote, or by --start and --end.");
}

} // namespace

void offerJudge(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<JudgeOptions>();
    CLI::App* const command = app.add_subcommand("judge", "Say of a statement that it is right, wrong, or how it is right");
    command->add_option("--library", options->library, "The library")->required();
    command->add_option("--report", options->report, "The report's number")->required();
    command->add_option("--start", options->start, "Where the statement, or the passage, begins");
    command->add_option("--end", options->end, "Where the passage ends");
    command->add_option("--quote", options->quote, "The words of the figure or the passage, the nearest to --start");
    command->add_option("--indicator", options->indicator, "Which statement of those that begin there; of an added one its indicator");
    command->add_flag("--accept", options->accept, "It is right as it is, whatever later rules find");
    command->add_flag("--reject", options->reject, "It is none");
    command->add_option("--set", options->set, "field=value: how it is right; several are set together")->take_all();
    command->add_flag("--withdraw", options->withdraw, "Take back what was said of it");
    command->add_flag("--add", options->add, "A statement that was not found; its fields by --set");
    command->add_option("--reason", options->reason, "Why");
    command->add_option("--remark", options->remark, "Write a remark beside the statement, the passage or the report");
    command->add_option("--tag", options->tag, "Tag the statement, the passage or the report");
    command->callback([options, &console] {
        check(*options);
        run(*options, console);
    });
}

} // namespace duixian::cli
