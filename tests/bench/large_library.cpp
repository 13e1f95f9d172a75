// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_library.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/utf.h"
#include "core/library/library.h"
#include "core/library/schema.h"

namespace duixian::bench {
namespace {

namespace fs = std::filesystem;

/// Raised with every change of what joined reports are like.
constexpr int form = 2;
constexpr std::size_t full = 10'000;

fs::path pathOf(std::size_t reports)
{
    const std::string mark = std::to_string(library::schemaVersion()) + "-" + std::to_string(form);
    return fs::path(DUIXIAN_BENCH_FOLDER) / ("library-" + mark + "-" + std::to_string(reports) + ".duixian");
}

void make(const fs::path& path, std::size_t reports)
{
    std::cerr << "making a library of " << reports << " reports: " << path.string() << "\n";
    auto library = library::Library::create(path.string());
    HistoryStep step{HistoryAction::Import, {}};
    for (std::size_t number = 0; library && number < reports; ++number) {
        const Report report = joinedReports().report(number);
        static_cast<void>(library->add(report, toUtf8(report.text), {}, step));
    }
    if (!library || library->list().size() != reports)
        throw std::runtime_error("the library could not be made: " + path.string());
}

} // namespace

const JoinedReports& joinedReports()
{
    static const JoinedReports joined;
    return joined;
}

std::string largeLibrary(std::size_t reports)
{
    const fs::path path = pathOf(reports);
    if (!fs::exists(path)) {
        const fs::path unfinished = path.string() + ".unfinished";
        fs::remove(unfinished);
        make(unfinished, reports);
        fs::rename(unfinished, path);
    }
    return path.string();
}

std::vector<std::size_t> librarySizes()
{
    std::vector<std::size_t> sizes{100, 1000};
    if (std::getenv("DUIXIAN_BENCH_FULL") != nullptr || fs::exists(pathOf(full)))
        sizes.push_back(full);
    return sizes;
}

ScratchCopy::ScratchCopy(const std::string& of) : m_path((fs::path(DUIXIAN_BENCH_FOLDER) / "library-scratch.duixian").string())
{
    while (fs::exists(m_path))
        m_path += "x";
    fs::copy_file(of, m_path);
    // Else the first that writes waits until the whole copy is on the disk.
    const int file = open(m_path.c_str(), O_RDONLY);
    fsync(file);
    close(file);
}

ScratchCopy::~ScratchCopy()
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

} // namespace duixian::bench
