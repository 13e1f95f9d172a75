// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a library should keep original bytes and texts compressed: what it would save, and what each report would cost.
#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <zlib.h>

#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

std::string deflated(const std::string& bytes, int level)
{
    uLongf length = compressBound(bytes.size());
    std::string out(length, '\0');
    if (compress2(reinterpret_cast<Bytef*>(out.data()), &length, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size(), level) != Z_OK)
        throw std::runtime_error("zlib can't compress");
    out.resize(length);
    return out;
}

std::size_t inflatedLength(const std::string& packed, std::string& room)
{
    uLongf length = room.size();
    if (uncompress(reinterpret_cast<Bytef*>(room.data()), &length, reinterpret_cast<const Bytef*>(packed.data()), packed.size()) != Z_OK)
        throw std::runtime_error("zlib can't read what it wrote");
    return length;
}

/// share: of the bytes that are left. Time of one report.
void pack(benchmark::State& state)
{
    const auto level = static_cast<int>(state.range(0));
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t next = 0;
    for (auto _ : state) {
        const std::string& report = reports()[next++ % reports().size()];
        before += report.size();
        after += deflated(report, level).size();
    }
    state.counters["share"] = static_cast<double>(after) / static_cast<double>(before);
}
BENCHMARK(pack)->Name("compression/pack")->Arg(1)->Arg(6)->Arg(9)->Unit(benchmark::kMillisecond);

void unpack(benchmark::State& state)
{
    std::vector<std::string> packed;
    std::size_t longest = 0;
    for (const std::string& report : reports()) {
        packed.push_back(deflated(report, static_cast<int>(state.range(0))));
        longest = std::max(longest, report.size());
    }
    std::string room(longest, '\0');
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(inflatedLength(packed[next++ % packed.size()], room));
}
BENCHMARK(unpack)->Name("compression/unpack")->Arg(1)->Arg(6)->Arg(9)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace duixian::bench
