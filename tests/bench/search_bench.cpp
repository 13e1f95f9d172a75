// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for at the search page: the first fifty hits. Each round asks another question; the median is what counts.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/library/library.h"
#include "core/script/search_text.h"
#include "core/script/search_tokens.h"
#include "core/search/find.h"
#include "tests/bench/large_library.h"

namespace duixian::bench {
namespace {

using library::Library;
using Clock = std::chrono::steady_clock;

constexpr std::size_t hitsShown = 50;
constexpr int rounds = 101;

/// A library that is open, with its list read, as the window has it.
struct Asked {
    Library library;
    std::vector<library::ReportEntry> entries;
};

Asked opened(std::size_t reports)
{
    auto library = Library::open(largeLibrary(reports));
    if (!library || library->unindexed() > 0)
        throw std::runtime_error("the library is not as it was made");
    std::vector<library::ReportEntry> entries = library->list();
    return {std::move(*library), std::move(entries)};
}

Understood words(const std::u16string& word)
{
    Understood out;
    out.asking = Asking::Words;
    out.words = {WordQuery::Kind::Words, word};
    return out;
}

Understood figures(const FigureQuery& query)
{
    Understood out;
    out.asking = Asking::Figures;
    out.figures = query;
    return out;
}

/// Two characters each, from here and there in the reports: common words more often, as they are in use.
std::vector<Understood> pairsOfCharacters()
{
    std::vector<Understood> out;
    for (std::size_t i = 0; out.size() < rounds; ++i) {
        const std::u16string units = script::searchText(joinedReports().report(i % 80).text).units;
        const std::vector<script::TokenRun> runs = script::tokenRuns(units);
        const script::TokenRun& run = runs[(i + 1) * 7919 % runs.size()];
        if (run.sort == script::TokenSort::Han && run.span.length() > 1)
            out.push_back(words(units.substr(run.span.begin + i % (run.span.length() - 1), 2)));
    }
    return out;
}

/// In every report, and in some of them a hundred times.
std::vector<Understood> commonWords()
{
    return {words(u"增长"), words(u"以上"), words(u"亿元"), words(u"新增"), words(u"完成"), words(u"建设")};
}

std::vector<Understood> indicators()
{
    return {figures({{u"地区生产总值"}, {}, {Measure::Growth}, {{Relation::AtLeast, 8, 0, u"%"}}}),
            figures({{u"城镇新增就业"}, {}, {}, {{Relation::More, 1, 0, u"万人"}}}),
            figures({{u"PM2.5年均浓度"}, {}, {}, {{Relation::Less, 40, 0, u"微克/立方米"}}}),
            figures({{u"一般公共预算收入"}, {}, {}, {{Relation::More, 100, 0, u"亿元"}}, Kind::Target}),
            figures({{u"居民人均可支配收入"}, {}, {Measure::Growth}, {{Relation::Between, 6, 7, u"%"}}, {}, {Strength::Ensured}}),
            figures({{u"固定资产投资"}, {}, {Measure::Growth}, {{Relation::Less, 0, 0, u"%"}}})};
}

std::vector<Understood> partsOfNames()
{
    return {figures({{}, u"收入", {}, {{Relation::More, 1000, 0, u"亿元"}}}), figures({{}, u"就业", {}, {{Relation::More, 1, 0, u"万人"}}}),
            figures({{}, u"绿道", {}, {{Relation::AtLeast, 10, 0, u"公里"}}}), figures({{}, u"率", {}, {{Relation::More, 95, 0, u"%"}}}),
            figures({{}, u"小区"})};
}

/// The time of each question until its first hits are there, or all of them.
void ask(benchmark::State& state, const std::vector<Understood>& questions, HitOrder order)
{
    const Asked asked = opened(static_cast<std::size_t>(state.range(0)));
    std::vector<double> times;
    std::size_t found = 0;
    for (auto _ : state) {
        std::size_t hits = 0;
        const auto begin = Clock::now();
        search::Search search{questions[times.size() % questions.size()], order};
        search.found = [&](Hit&& hit) {
            benchmark::DoNotOptimize(hit);
            return ++hits < hitsShown;
        };
        if (!search::find(asked.library, asked.entries, search))
            state.SkipWithError("the search failed");
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
        state.SetIterationTime(times.back() / 1000);
        found += hits;
    }
    std::sort(times.begin(), times.end());
    state.counters["median"] = times[times.size() / 2];
    state.counters["longest"] = times.back();
    state.counters["hits"] = static_cast<double>(found) / static_cast<double>(times.size());
}

void hitsByPlaceAndYear(benchmark::State& state)
{
    ask(state, pairsOfCharacters(), HitOrder::PlaceAndYear);
}

void commonWordsByRelevance(benchmark::State& state)
{
    ask(state, commonWords(), HitOrder::Relevance);
}

void figuresAreFound(benchmark::State& state)
{
    ask(state, indicators(), HitOrder::PlaceAndYear);
}

void figuresByAPartOfTheName(benchmark::State& state)
{
    ask(state, partsOfNames(), HitOrder::PlaceAndYear);
}

void wordsAreLookedUp(benchmark::State& state)
{
    const Asked asked = opened(static_cast<std::size_t>(state.range(0)));
    const std::vector<Understood> questions = pairsOfCharacters();
    std::size_t next = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        benchmark::DoNotOptimize(asked.library.mayHold(questions[next++ % questions.size()].words, library::Weighing::None));
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
    }
}

/// As it is done in the background of a library that an older version made, in transactions of few.
void reportIsIndexed(benchmark::State& state)
{
    const ScratchCopy copy(largeLibrary(static_cast<std::size_t>(state.range(0))));
    auto library = Library::open(copy.path());
    library->indexAnew();
    constexpr std::size_t few = 10;
    for (auto _ : state) {
        const auto begin = Clock::now();
        if (library->index(few) < few)
            library->indexAnew();
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count() / few);
    }
}

void register_(const char* name, void (*work)(benchmark::State&))
{
    auto* const made = benchmark::RegisterBenchmark(name, work);
    made->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(rounds);
    for (const std::size_t size : librarySizes())
        made->Arg(static_cast<std::int64_t>(size));
}

const bool registered = [] {
    register_("size/wordsAreLookedUp", wordsAreLookedUp);
    register_("size/hitsByPlaceAndYear", hitsByPlaceAndYear);
    register_("size/commonWordsByRelevance", commonWordsByRelevance);
    register_("size/figuresAreFound", figuresAreFound);
    register_("size/figuresByAPartOfTheName", figuresByAPartOfTheName);
    register_("size/reportIsIndexed", reportIsIndexed);
    return true;
}();

} // namespace
} // namespace duixian::bench
