// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/analysis/analyse.h"
#include "core/extract/extractor.h"
#include "core/extract/head.h"
#include "core/lexicon/lexicon.h"
#include "core/script/fold.h"
#include "core/text/clean.h"
#include "core/text/decode.h"
#include "core/text/sketch.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

void countBytes(benchmark::State& state, const std::string& bytes)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes.size()));
}

const std::string& bytesFor(const benchmark::State& state)
{
    return sampleBytes(static_cast<std::size_t>(state.range(0)));
}

/// What the steps behind the outline are given.
struct Prepared {
    std::u16string decoded;
    text::CleanText clean;
    std::u16string folded;
    text::Outline outline;
};

Prepared prepared(const std::string& bytes)
{
    Prepared p;
    p.decoded = text::decode(bytes)->text;
    p.clean = text::clean(p.decoded);
    p.folded = script::toSimplified(p.clean.text);
    p.outline = text::outline(p.folded);
    return p;
}

void fold(benchmark::State& state)
{
    const auto& bytes = bytesFor(state);
    const Prepared p = prepared(bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(script::toSimplified(p.clean.text));
    countBytes(state, bytes);
}
BENCHMARK(fold)->Apply(sizes);

void sketch(benchmark::State& state)
{
    const auto& bytes = bytesFor(state);
    const Prepared p = prepared(bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(text::sketchOf(p.folded));
    countBytes(state, bytes);
}
BENCHMARK(sketch)->Apply(sizes);

void head(benchmark::State& state)
{
    const auto& bytes = bytesFor(state);
    const Prepared p = prepared(bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(extract::readHead({p.clean, p.folded, p.outline, ""}, Places::builtIn()));
    countBytes(state, bytes);
}
BENCHMARK(head)->Apply(sizes);

void passes(benchmark::State& state)
{
    const auto& bytes = bytesFor(state);
    const Prepared p = prepared(bytes);
    const Head known = extract::readHead({p.clean, p.folded, p.outline, ""}, Places::builtIn()).head;
    for (auto _ : state)
        benchmark::DoNotOptimize(extract::extract({p.decoded, p.folded, p.clean, p.outline}, known, Lexicon::builtIn()));
    countBytes(state, bytes);
}
BENCHMARK(passes)->Apply(sizes);

/// Bytes to statements, the whole way.
void analyseBytes(benchmark::State& state)
{
    const auto& bytes = bytesFor(state);
    const Lexicon& lexicon = Lexicon::builtIn();
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(bytes, {}, lexicon));
    countBytes(state, bytes);
}
BENCHMARK(analyseBytes)->Apply(sizes);

/// The same for reports as they are, one after the other.
void analyseReports(benchmark::State& state)
{
    std::size_t length = 0;
    for (const std::string& bytes : reports())
        length += bytes.size();
    for (auto _ : state)
        for (const std::string& bytes : reports())
            benchmark::DoNotOptimize(analyse(bytes, {}, Lexicon::builtIn()));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(length));
}
BENCHMARK(analyseReports)->Name("analyseBytes/reports")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace duixian::bench
