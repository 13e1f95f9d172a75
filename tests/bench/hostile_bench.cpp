// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

#include "core/analysis/analyse.h"
#include "core/lexicon/lexicon.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

/// A file that no government wrote: some words again and again, up to the length.
std::string repeated(std::string_view words, std::size_t length)
{
    std::string bytes;
    while (bytes.size() + words.size() <= length)
        bytes += words;
    return bytes;
}

/// Han without any mark and hardly ever the same twice.
std::string unbrokenHan(std::size_t length)
{
    constexpr std::string_view words = "建设公园城市经济发展推进道路学校企业";
    constexpr std::size_t width = 3; // bytes of a character
    std::string bytes;
    for (unsigned random = 1; bytes.size() + width <= length;) {
        random = random * 1664525U + 1013904223U;
        bytes += words.substr((random >> 8U) % (words.size() / width) * width, width);
    }
    return bytes;
}

/// Linear stays linear: the time of each size is told beside the time of the size before.
void analyseHostile(benchmark::State& state, std::string_view words)
{
    const auto length = static_cast<std::size_t>(state.range(0));
    const std::string bytes = words.empty() ? unbrokenHan(length) : repeated(words, length);
    const Lexicon& lexicon = Lexicon::builtIn();
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(bytes, {}, lexicon));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK_CAPTURE(analyseHostile, digits, "1")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, numbers, "12 ")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, oneSentence, "新增绿地126万平方米，财政收入159亿元、88亿元，分别增长11.7%、8.6%，")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, oneParagraph, "主要预期目标是生产总值增长6%，居民收入与经济增长同步。")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, pauses, "、")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, years, "年")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, ordinals, "第")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, quotes, "“")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, numerals, "百")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, unbrokenHan, "")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, headings, "一、加快建设\n")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, shares, "分别")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, sharedOut, "收入、支出分别增长3%、4%，")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, ratios, "1:2，")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, lineEnds, "年\n\n")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, pages, "某某区政府工作报告\n- 1 -\n")->Apply(sizes);
BENCHMARK_CAPTURE(analyseHostile, escapes, "&nbsp;")->Apply(sizes);

} // namespace
} // namespace duixian::bench
