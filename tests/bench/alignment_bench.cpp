// SPDX-License-Identifier: GPL-3.0-or-later
// Two reports of 25,000 characters side by side, beside the analysis of one of them: what a person has waited for already.
#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/align/alignment.h"
#include "core/analysis/analyse.h"
#include "core/lexicon/lexicon.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// Some 25,000 characters.
constexpr std::size_t bytesOfAReport = 72'000;

/// The samples again and again have other words each time: the second report is what stands behind the first.
std::string_view textOf(std::size_t number)
{
    const std::string_view all = sampleBytes(2 * bytesOfAReport + 2000);
    const std::size_t begin = number == 0 ? 0 : all.find('\n', number * bytesOfAReport) + 1;
    return all.substr(begin, all.find('\n', begin + bytesOfAReport - 1000) - begin);
}

Report reportOf(std::size_t number)
{
    return analyse(textOf(number), {"report.txt", {}, {}}, Lexicon::builtIn()).value();
}

void reportsAreAligned(benchmark::State& state)
{
    const Report a = reportOf(0);
    const Report b = reportOf(1);
    std::vector<double> analysing;
    std::size_t links = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        const Alignment alignment = align::align(a, b, Lexicon::builtIn());
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
        links = alignment.links.size();
        const auto analysed = Clock::now();
        benchmark::DoNotOptimize(reportOf(0));
        analysing.push_back(std::chrono::duration<double, std::milli>(Clock::now() - analysed).count());
    }
    std::sort(analysing.begin(), analysing.end());
    state.counters["characters"] = static_cast<double>(a.text.size());
    state.counters["statements"] = static_cast<double>(a.statements.size());
    state.counters["links"] = static_cast<double>(links);
    state.counters["analysing_ms"] = analysing[analysing.size() / 2];
}

BENCHMARK(reportsAreAligned)->Name("sideBySide/aligned")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(21);

} // namespace
} // namespace duixian::bench
