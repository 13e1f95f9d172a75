// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include <benchmark/benchmark.h>
#include <unicode/ustring.h>

#include "core/text/clean.h"
#include "core/text/decode.h"
#include "core/text/furniture.h"
#include "core/text/outline.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

std::size_t lengthOf(const benchmark::State& state)
{
    return static_cast<std::size_t>(state.range(0));
}

void countBytes(benchmark::State& state, std::size_t length)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(length));
}

/// ICU's, into memory that is there already.
void convert(const std::string& bytes, std::u16string& text)
{
    std::int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8(text.data(), static_cast<std::int32_t>(text.size()), &length, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                  &error);
    benchmark::DoNotOptimize(length);
}

/// What the others are measured against.
void bareConversion(benchmark::State& state)
{
    const auto& bytes = sampleBytes(lengthOf(state));
    std::u16string text(bytes.size(), u'\0');
    for (auto _ : state)
        convert(bytes, text);
    countBytes(state, bytes.size());
}
BENCHMARK(bareConversion)->Apply(sizes);

void bareConversionOfReports(benchmark::State& state)
{
    std::size_t length = 0;
    std::u16string text;
    for (const std::string& bytes : reports()) {
        length += bytes.size();
        text.resize(std::max(text.size(), bytes.size()));
    }
    for (auto _ : state)
        for (const std::string& bytes : reports())
            convert(bytes, text);
    countBytes(state, length);
}
BENCHMARK(bareConversionOfReports)->Name("bareConversion/reports")->Unit(benchmark::kMillisecond);

void decode(benchmark::State& state)
{
    const auto& bytes = sampleBytes(lengthOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(text::decode(bytes));
    countBytes(state, bytes.size());
}
BENCHMARK(decode)->Apply(sizes);

void clean(benchmark::State& state)
{
    const auto& bytes = sampleBytes(lengthOf(state));
    const auto decoded = text::decode(bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(text::clean(decoded->text));
    countBytes(state, bytes.size());
}
BENCHMARK(clean)->Apply(sizes);

/// Part of cleaning, too.
void furniture(benchmark::State& state)
{
    const auto& bytes = sampleBytes(lengthOf(state));
    const auto clean = text::clean(text::decode(bytes)->text);
    for (auto _ : state)
        benchmark::DoNotOptimize(text::furnitureOf(clean.text));
    countBytes(state, bytes.size());
}
BENCHMARK(furniture)->Apply(sizes);

void outline(benchmark::State& state)
{
    const auto& bytes = sampleBytes(lengthOf(state));
    const auto clean = text::clean(text::decode(bytes)->text);
    for (auto _ : state)
        benchmark::DoNotOptimize(text::outline(clean.text));
    countBytes(state, bytes.size());
}
BENCHMARK(outline)->Apply(sizes);

} // namespace
} // namespace duixian::bench
