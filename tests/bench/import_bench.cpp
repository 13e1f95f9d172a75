// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/analysis/analyse.h"
#include "core/intake/files_behind.h"
#include "core/intake/reading_ahead.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

namespace fs = std::filesystem;

std::vector<intake::File> reportFiles()
{
    return intake::filesBehind({reportFolder()}, {});
}

/// A library's file that is not there yet, nor is anything of an earlier round.
std::string freshPath()
{
    const fs::path path = fs::temp_directory_path() / "duixian-bench-import.duixian";
    fs::remove(path);
    return path.string();
}

void finish(benchmark::State& state, std::size_t files)
{
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(files));
    static_cast<void>(freshPath());
}

/// What an import must do at least: each file analysed in memory, its rows inserted by SQLite as it comes, one commit a report.
void plainImport(benchmark::State& state)
{
    std::vector<intake::File> files = reportFiles();
    for (intake::File& file : files)
        file.bytes = readFile(file.path).value_or("");
    for (auto _ : state) {
        PlainSqlite sqlite(freshPath());
        for (const intake::File& file : files)
            if (const auto report = analyse(*file.bytes, {file.fileName, file.path, {}}, Lexicon::builtIn()))
                sqlite.insert(*report, *file.bytes);
    }
    finish(state, files.size());
}
BENCHMARK(plainImport)->Unit(benchmark::kMillisecond)->UseRealTime();

/// From the paths into a library, as people do it.
void importReports(benchmark::State& state)
{
    const std::vector<intake::File> files = reportFiles();
    std::size_t in = 0;
    for (auto _ : state) {
        auto library = library::Library::create(freshPath());
        intake::ReadingAhead ahead(files, {}, Lexicon::builtIn());
        while (const auto next = ahead.next())
            benchmark::DoNotOptimize(intake::take(next->examined, *library));
        in = library->list().size();
    }
    if (in == 0)
        state.SkipWithError("nothing was imported");
    finish(state, files.size());
}

BENCHMARK(importReports)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One file after the other, nothing at once.
void importOneByOne(benchmark::State& state)
{
    const std::vector<intake::File> files = reportFiles();
    for (auto _ : state) {
        auto library = library::Library::create(freshPath());
        for (const intake::File& file : files)
            benchmark::DoNotOptimize(intake::take(intake::examine(file, {}, Lexicon::builtIn()), *library));
    }
    finish(state, files.size());
}
BENCHMARK(importOneByOne)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace duixian::bench
