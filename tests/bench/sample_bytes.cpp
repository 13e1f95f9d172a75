// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_bytes.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

#include "core/base/utf.h"

namespace duixian::bench {
namespace {

/// The bytes of each text in a folder.
std::vector<std::string> textsIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<std::string> texts;
    for (const auto& path : paths) {
        std::ostringstream bytes;
        bytes << std::ifstream(path, std::ios::binary).rdbuf();
        texts.push_back(bytes.str());
    }
    return texts;
}

std::string allSamples()
{
    std::string all;
    for (const std::string& text : samples())
        all += text + '\n';
    return all;
}

/// The samples once more, with a word of its own in each line: the same line twice would be a body that stands twice, and not read.
std::string variant(const std::string& samples, unsigned round)
{
    if (round == 0)
        return samples;
    const std::string own =
        toUtf8(std::u16string{u'，', static_cast<char16_t>(0x4E00 + round % 0x4000), static_cast<char16_t>(0x6000 + round % 7)});
    const std::string comma = "，";
    std::string out;
    for (std::size_t begin = 0; begin < samples.size();) {
        const std::size_t end = std::min(samples.find('\n', begin), samples.size());
        std::string line = samples.substr(begin, end - begin);
        if (const std::size_t place = line.find(comma); place != std::string::npos)
            line.insert(place, own);
        out += line + '\n';
        begin = end + 1;
    }
    return out;
}

} // namespace

const std::vector<std::string>& samples()
{
    static const std::vector<std::string> texts = textsIn(std::filesystem::path(DUIXIAN_SOURCE_DIR) / "resources" / "samples");
    return texts;
}

const std::string& sampleBytes(std::size_t length)
{
    static const std::string once = allSamples();
    static std::map<std::size_t, std::string> made;
    std::string& bytes = made[length];
    for (unsigned round = 0; bytes.size() < length; ++round)
        bytes += variant(once, round);
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

const std::vector<std::string>& reports()
{
    static const std::vector<std::string> texts = textsIn(reportFolder());
    return texts;
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    for (const int length : {10'000, 100'000, 1'000'000, 10'000'000})
        benchmark->Arg(length);
    benchmark->Unit(benchmark::kMillisecond);
}

} // namespace duixian::bench
