// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/analysis/analyse.h"
#include "core/lexicon/lexicon.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

/// Bytes to statements, the whole way.
void analyseBytes(benchmark::State& state)
{
    const auto& bytes = sampleBytes(static_cast<std::size_t>(state.range(0)));
    const Lexicon& lexicon = Lexicon::builtIn();
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(bytes, {}, lexicon));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(analyseBytes)->Apply(sizes);

} // namespace
} // namespace duixian::bench
