// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>

#include <benchmark/benchmark.h>

#include "core/analysis/analyse.h"
#include "core/base/sha256.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

/// One report of 10 kB into a library on the disk, with all that makes it safe there.
void addToLibrary(benchmark::State& state)
{
    const auto path = std::filesystem::temp_directory_path() / "duixian-bench.duixian";
    std::filesystem::remove(path);
    auto library = library::Library::create(path.string());
    auto report = analyse(sampleBytes(10'000), {}, Lexicon::builtIn());
    if (!library || !report) {
        state.SkipWithError("no library, or no report");
        return;
    }
    int number = 0;
    for (auto _ : state) {
        const std::string bytes = sampleBytes(10'000) + std::to_string(++number);
        report->passport.sha256 = sha256(bytes);
        benchmark::DoNotOptimize(library->add(*report, bytes));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
    std::filesystem::remove(path);
}
BENCHMARK(addToLibrary)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace duixian::bench
