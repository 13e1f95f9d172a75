// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/base/utf.h"
#include "core/intake/library_reports.h"
#include "core/intake/pairing.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/match/succession.h"
#include "tests/bench/large_library.h"

namespace duixian::bench {
namespace {

using library::Library;

/// Every place of a library is due once, as after its making.
void allPairs(benchmark::State& state)
{
    const std::string source = largeLibrary(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        const ScratchCopy copy(source);
        auto library = Library::open(copy.path());
        state.ResumeTiming();
        intake::pairAnew(*library, Lexicon::builtIn());
    }
}

/// A report comes in; the pairs of its place, of some eight years, are made anew and kept.
void pairsAfterAnImport(benchmark::State& state)
{
    const auto reports = static_cast<std::size_t>(state.range(0));
    const ScratchCopy copy(largeLibrary(reports));
    auto library = Library::open(copy.path());
    if (!library) {
        state.SkipWithError("the library does not open");
        return;
    }
    intake::pairAnew(*library, Lexicon::builtIn());
    std::vector<double> milliseconds;
    std::size_t next = reports;
    for (auto _ : state) {
        const Report report = joinedReports().report(next++);
        HistoryStep step{HistoryAction::Import, {}};
        static_cast<void>(library->add(report, toUtf8(report.text), {}, step));
        const auto begin = std::chrono::steady_clock::now();
        intake::pairAnew(*library, Lexicon::builtIn());
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
        state.SetIterationTime(passed.count());
        milliseconds.push_back(passed.count() * 1000);
    }
    std::nth_element(milliseconds.begin(), milliseconds.begin() + milliseconds.size() / 2, milliseconds.end());
    state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
}

/// The reports of one place, in memory.
void placeIsMatched(benchmark::State& state)
{
    std::vector<ReportStatements> reports;
    for (std::size_t number = 0; number < 8; ++number) {
        Report report = joinedReports().report(number);
        reports.push_back({ReportId{static_cast<std::int64_t>(number) + 1}, report.passport, report.head, report.statements, {}});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(match::matchAll(reports, Lexicon::builtIn()));
}

/// For libraries of each size.
void sizes(benchmark::internal::Benchmark* one)
{
    for (const std::size_t reports : librarySizes())
        one->Arg(static_cast<std::int64_t>(reports));
}

BENCHMARK(placeIsMatched)->Name("pairs/ofAPlace")->Unit(benchmark::kMillisecond);
BENCHMARK(pairsAfterAnImport)->Name("pairs/placeAnew")->Apply(sizes)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(21);
BENCHMARK(allPairs)->Name("pairs/all")->Apply(sizes)->Unit(benchmark::kSecond)->UseRealTime()->Iterations(1)->Repetitions(3);

} // namespace
} // namespace duixian::bench
