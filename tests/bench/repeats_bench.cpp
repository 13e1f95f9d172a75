// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for beside two reports: what was carried over, and where else in a library the sentences of a report stand, beside
// the least that a look through the texts must do: reading them.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/align/carried_over.h"
#include "core/align/word_differences.h"
#include "core/library/library.h"
#include "core/search/repeats.h"
#include "tests/bench/large_library.h"

namespace duixian::bench {
namespace {

using library::Library;
using Clock = std::chrono::steady_clock;

constexpr int rounds = 11;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

struct Asked {
    Library library;
    std::vector<ReportId> reports;
};

Asked opened(std::size_t reports)
{
    auto library = Library::open(largeLibrary(reports), library::Access::ReadOnly);
    if (!library)
        throw std::runtime_error("the library is not as it was made");
    std::vector<ReportId> ids;
    for (const library::ReportEntry& entry : library->list())
        ids.push_back(entry.id);
    return {std::move(*library), std::move(ids)};
}

/// All sentences of another report each round, from the first look to the last repeat.
void sentencesElsewhere(benchmark::State& state)
{
    const Asked asked = opened(static_cast<std::size_t>(state.range(0)));
    std::vector<double> times;
    std::vector<double> plain;
    std::size_t found = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        search::RepeatQuestion question{asked.reports[times.size() * 7919 % asked.reports.size()], {}, asked.reports};
        question.found = [&](std::vector<Repeat>&& repeats) {
            found += repeats.size();
            return true;
        };
        if (!search::repeats(asked.library, question))
            state.SkipWithError("the search failed");
        times.push_back(millisecondsSince(begin));
        state.SetIterationTime(times.back() / 1000);
        const auto reading = Clock::now();
        for (const ReportId report : asked.reports)
            benchmark::DoNotOptimize(asked.library.text(report));
        plain.push_back(millisecondsSince(reading));
    }
    state.counters["median"] = median(times);
    state.counters["longest"] = *std::max_element(times.begin(), times.end());
    state.counters["reading"] = median(plain);
    state.counters["found"] = static_cast<double>(found) / static_cast<double>(times.size());
}

/// Two reports of one place in following years, grown to 25,000 characters.
Report longReport(std::size_t number)
{
    constexpr std::size_t length = 25'000;
    Report report = joinedReports().report(number);
    for (std::size_t more = number; report.text.size() < length; more += 80)
        report.text += u"\n" + joinedReports().report(more + 80).text;
    report.text.resize(length);
    report.parts.clear();
    report.layers.clear();
    return report;
}

void carriedOver(benchmark::State& state)
{
    const Report a = longReport(3);
    const Report b = longReport(4);
    std::size_t sentences = 0;
    for (auto _ : state)
        sentences = align::carriedOver(a, b).sentences.size();
    state.counters["sentences"] = static_cast<double>(sentences);
}

/// Every sentence that has a partner, word by word: what a list shows when it is scrolled through.
void wordDifferences(benchmark::State& state)
{
    const Report a = longReport(3);
    const Report b = longReport(4);
    const CarriedOver carried = align::carriedOver(a, b);
    std::size_t compared = 0;
    for (auto _ : state) {
        for (const CarriedSentence& sentence : carried.sentences) {
            if (!sentence.a)
                continue;
            ++compared;
            benchmark::DoNotOptimize(align::wordDifferences(std::u16string_view(a.text).substr(sentence.a->begin, sentence.a->length()),
                                                            std::u16string_view(b.text).substr(sentence.b.begin, sentence.b.length())));
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(compared));
}

const bool registered = [] {
    auto* const made = benchmark::RegisterBenchmark("size/sentencesElsewhere", sentencesElsewhere);
    made->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(rounds);
    for (const std::size_t size : librarySizes())
        made->Arg(static_cast<std::int64_t>(size));
    benchmark::RegisterBenchmark("carried/carriedOver", carriedOver)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("carried/wordDifferences", wordDifferences)->Unit(benchmark::kMillisecond);
    return true;
}();

} // namespace
} // namespace duixian::bench
