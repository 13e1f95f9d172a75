// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace duixian::bench {

/// The bytes of each sample report.
[[nodiscard]] const std::vector<std::string>& samples();

/// The sample reports one after the other, again and again with a word changed in each paragraph, cut at a line's end near `length` bytes
/// of UTF-8.
[[nodiscard]] const std::string& sampleBytes(std::size_t length);

/// Where the reports for the import lie: ../shared/corpus/runs (DUIXIAN_SHARED says where else), and where that is not there, our samples.
[[nodiscard]] std::string reportFolder();

/// The bytes of the text files there.
[[nodiscard]] const std::vector<std::string>& reports();

/// The sizes that every step is measured at: 10 kB (one report) to 10 MB.
void sizes(benchmark::internal::Benchmark* benchmark);

} // namespace duixian::bench
