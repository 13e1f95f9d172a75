// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/base/utf.h"
#include "core/judgement/anchor.h"
#include "core/library/library.h"
#include "tests/bench/large_library.h"
#include "tests/bench/plain_sqlite.h"

namespace duixian::bench {
namespace {

using library::Library;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Runs work once for each round on an open library of so many reports, from its first report to its last and anew.
template <class Work>
void onLibrary(benchmark::State& state, Work&& work)
{
    const auto reports = static_cast<std::size_t>(state.range(0));
    const auto library = Library::open(largeLibrary(reports));
    if (!library) {
        state.SkipWithError("the library does not open");
        return;
    }
    std::int64_t next = 0;
    for (auto _ : state) {
        next = (next + 7919) % static_cast<std::int64_t>(reports);
        work(*library, ReportId{next + 1});
    }
}

void libraryOpens(benchmark::State& state)
{
    const std::string path = largeLibrary(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(Library::open(path).has_value());
}

void listIsRead(benchmark::State& state)
{
    onLibrary(state, [](const Library& library, ReportId /*id*/) { benchmark::DoNotOptimize(library.list()); });
}

void reportIsRead(benchmark::State& state)
{
    onLibrary(state, [](const Library& library, ReportId id) { benchmark::DoNotOptimize(library.load(id).has_value()); });
}

void statementsAreRead(benchmark::State& state)
{
    onLibrary(state, [](const Library& library, ReportId id) { benchmark::DoNotOptimize(library.statements(id)); });
}

void changesAreCounted(benchmark::State& state)
{
    onLibrary(state, [](const Library& library, ReportId /*id*/) { benchmark::DoNotOptimize(library.changeCount()); });
}

/// One report after the other, into a library of so many and into plain SQLite with as many, by turns: the disk is not the same from one
/// second to the next.
void reportsComeIn(benchmark::State& state)
{
    const auto reports = static_cast<std::size_t>(state.range(0));
    const std::string source = largeLibrary(reports);
    const ScratchCopy ours(source);
    const ScratchCopy theirs(source);
    auto library = Library::open(ours.path());
    PlainSqlite plain(theirs.path());
    HistoryStep step{HistoryAction::Import, {}};
    double plainSeconds = 0;
    std::size_t number = reports;
    for (auto _ : state) {
        const Report report = joinedReports().report(number++);
        const std::string bytes = toUtf8(report.text);
        auto begin = Clock::now();
        plain.insert(report, bytes);
        plainSeconds += secondsSince(begin);
        begin = Clock::now();
        benchmark::DoNotOptimize(library->add(report, bytes, {}, step));
        state.SetIterationTime(secondsSince(begin));
    }
    state.counters["plain"] = benchmark::Counter(plainSeconds, benchmark::Counter::kAvgIterations);
}

/// What a person does to a library of so many reports, to one report after the other; only act is timed.
template <class Prepare, class Act>
void onCopy(benchmark::State& state, Prepare&& prepare, Act&& act)
{
    const auto reports = static_cast<std::size_t>(state.range(0));
    const ScratchCopy copy(largeLibrary(reports));
    auto library = Library::open(copy.path());
    std::int64_t next = 0;
    for (auto _ : state) {
        next = (next + 7919) % static_cast<std::int64_t>(reports);
        const ReportId id{next + 1};
        auto prepared = prepare(*library, id);
        const auto begin = Clock::now();
        act(*library, id, prepared);
        state.SetIterationTime(secondsSince(begin));
    }
}

/// Every tenth statement of the report accepted but one, and with the next decision that one too.
Judgements wordOn(Library& library, ReportId id)
{
    Judgements said = library.judgements(id);
    const Report report = *library.load(id);
    const Statement& found = report.statements[said.decisions.size() * 10 % report.statements.size()];
    Decision& decision = said.decisions.emplace_back();
    decision.anchor = judgement::anchorAt(report.text, found.span);
    decision.found = {found.kind, found.measure, found.indicator};
    decision.settled = found;
    return said;
}

void judge(Library& library, ReportId id, const Judgements& said)
{
    HistoryStep step{HistoryAction::Accept, "GDP"};
    library.judge(id, said, step);
}

void decisionIsKept(benchmark::State& state)
{
    onCopy(state, wordOn, judge);
}

void decisionIsUndone(benchmark::State& state)
{
    const auto prepare = [](Library& library, ReportId id) {
        judge(library, id, wordOn(library, id));
        return 0;
    };
    onCopy(state, prepare, [](Library& library, ReportId /*id*/, int /*none*/) { benchmark::DoNotOptimize(library.undo()); });
}

void reportIsRemoved(benchmark::State& state)
{
    const auto prepare = [](Library& library, ReportId id) {
        // One that an earlier round removed comes back first.
        if (!library.load(id))
            benchmark::DoNotOptimize(library.undo());
        return 0;
    };
    onCopy(state, prepare, [](Library& library, ReportId id, int /*none*/) { library.remove(id); });
}

void removalIsUndone(benchmark::State& state)
{
    const auto prepare = [](Library& library, ReportId id) {
        library.remove(id);
        return 0;
    };
    onCopy(state, prepare, [](Library& library, ReportId /*id*/, int /*none*/) { benchmark::DoNotOptimize(library.undo()); });
}

void register_(const char* name, void (*work)(benchmark::State&), bool byHand = false)
{
    auto* const made = benchmark::RegisterBenchmark(name, work);
    made->Unit(benchmark::kMillisecond);
    for (const std::size_t size : librarySizes())
        made->Arg(static_cast<std::int64_t>(size));
    if (byHand)
        made->UseManualTime()->Iterations(100);
    else
        made->UseRealTime();
}

const bool registered = [] {
    register_("size/libraryOpens", libraryOpens);
    register_("size/listIsRead", listIsRead);
    register_("size/reportIsRead", reportIsRead);
    register_("size/statementsAreRead", statementsAreRead);
    register_("size/changesAreCounted", changesAreCounted);
    register_("size/reportsComeIn", reportsComeIn, true);
    register_("size/decisionIsKept", decisionIsKept, true);
    register_("size/decisionIsUndone", decisionIsUndone, true);
    register_("size/reportIsRemoved", reportIsRemoved, true);
    register_("size/removalIsUndone", removalIsUndone, true);
    return true;
}();

} // namespace
} // namespace duixian::bench
