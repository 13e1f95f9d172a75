// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/bench/joined_reports.h"

namespace duixian::bench {

[[nodiscard]] const JoinedReports& joinedReports();

/// The file of a library of so many joined reports, in the build folder: made where it is not there yet or was made in another form, which
/// takes some minutes for ten thousand. Not to be changed: see ScratchCopy.
[[nodiscard]] std::string largeLibrary(std::size_t reports);

/// 100 and 1,000 reports; 10,000 as well where DUIXIAN_BENCH_FULL is set or where they were made before.
[[nodiscard]] std::vector<std::size_t> librarySizes();

/// A copy to write to, which is removed again.
class ScratchCopy {
public:
    explicit ScratchCopy(const std::string& of);
    ~ScratchCopy();
    ScratchCopy(const ScratchCopy&) = delete;
    ScratchCopy& operator=(const ScratchCopy&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace duixian::bench
