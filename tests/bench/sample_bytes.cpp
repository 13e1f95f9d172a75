// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_bytes.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

namespace duixian::bench {
namespace {

std::string allSamples()
{
    namespace fs = std::filesystem;
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(fs::path(DUIXIAN_SOURCE_DIR) / "resources" / "samples"))
        if (entry.path().extension() == ".txt")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::ostringstream all;
    for (const auto& path : paths)
        all << std::ifstream(path, std::ios::binary).rdbuf() << '\n';
    return all.str();
}

} // namespace

const std::string& sampleBytes(std::size_t length)
{
    static const std::string once = allSamples();
    static std::map<std::size_t, std::string> made;
    std::string& bytes = made[length];
    while (bytes.size() < length)
        bytes += once;
    bytes.resize(std::min(bytes.size(), bytes.find('\n', length - 1)));
    return bytes;
}

std::string reportFolder()
{
    const char* const said = std::getenv("DUIXIAN_SHARED");
    const std::filesystem::path source = DUIXIAN_SOURCE_DIR;
    const auto shared = (said != nullptr ? std::filesystem::path(said) : source / ".." / "shared") / "corpus" / "runs";
    return std::filesystem::is_directory(shared) ? shared.string() : (source / "resources" / "samples").string();
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    for (const int length : {10'000, 100'000, 1'000'000, 10'000'000})
        benchmark->Arg(length);
    benchmark->Unit(benchmark::kMillisecond);
}

} // namespace duixian::bench
