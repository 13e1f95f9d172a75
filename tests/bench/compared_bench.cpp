// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/align/quotations.h"
#include "core/lexicon/lexicon.h"
#include "core/match/compared_table.h"
#include "core/match/match.h"
#include "tests/bench/large_library.h"

namespace duixian::bench {
namespace {

constexpr std::size_t reportsInATable = 12;

std::vector<Report> dozen()
{
    std::vector<Report> out;
    for (std::size_t number = 0; number < reportsInATable; ++number)
        out.push_back(joinedReports().report(number));
    return out;
}

std::vector<ReportStatements> statementsOf(const std::vector<Report>& reports)
{
    std::vector<ReportStatements> out;
    for (const Report& report : reports)
        out.push_back({ReportId{static_cast<std::int64_t>(out.size()) + 1}, report.passport, report.head, report.statements, {}});
    return out;
}

/// Two reports matched: the least that any comparison of names must do; beside it stands what twelve in a table take.
void twoAreMatched(benchmark::State& state)
{
    const std::vector<ReportStatements> reports = statementsOf(dozen());
    for (auto _ : state)
        benchmark::DoNotOptimize(match::match(reports[0].statements, reports[1].statements, Lexicon::builtIn()));
}

void twelveInATable(benchmark::State& state)
{
    const std::vector<ReportStatements> reports = statementsOf(dozen());
    for (auto _ : state)
        benchmark::DoNotOptimize(match::comparedTable(reports, Lexicon::builtIn()));
}

void themesOfTwelve(benchmark::State& state)
{
    const std::vector<Report> reports = dozen();
    std::vector<const Report*> all;
    for (const Report& report : reports)
        all.push_back(&report);
    for (auto _ : state)
        benchmark::DoNotOptimize(align::quotations(all));
}

BENCHMARK(twoAreMatched)->Name("compared/twoMatched")->Unit(benchmark::kMillisecond);
BENCHMARK(twelveInATable)->Name("compared/twelveInATable")->Unit(benchmark::kMillisecond);
BENCHMARK(themesOfTwelve)->Name("compared/themesOfTwelve")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace duixian::bench
