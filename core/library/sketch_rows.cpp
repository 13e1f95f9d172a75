// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sketch_rows.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "core/library/library_error.h"
#include "core/library/query.h"

namespace duixian::library {
namespace {

/// Of the smallest hashes of two texts together, each is in both with the probability of their likeness: of texts that are half the same,
/// one pair in five hundred shares less than three of sixteen. One or two are shared by many reports: 各位代表,现在我代表 is in all.
constexpr std::size_t searched = 16;
constexpr std::size_t enough = 3;

} // namespace

std::string bytesOf(const std::vector<std::uint64_t>& hashes)
{
    std::string bytes;
    bytes.reserve(hashes.size() * 8);
    for (const std::uint64_t hash : hashes)
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes.push_back(static_cast<char>(static_cast<unsigned char>(hash >> shift)));
    return bytes;
}

std::vector<std::uint64_t> sketchFrom(std::string_view bytes)
{
    if (bytes.size() % 8 != 0)
        throw LibraryError(SQLITE_CORRUPT, "reading a row", "a sketch of " + std::to_string(bytes.size()) + " bytes");
    std::vector<std::uint64_t> hashes(bytes.size() / 8);
    for (std::size_t i = 0; i < hashes.size() * 8; ++i)
        hashes[i / 8] |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * (i % 8);
    return hashes;
}

void insertSketch(Connection& connection, ReportId report, const std::vector<std::uint64_t>& sketch)
{
    Query(connection, "INSERT INTO report_sketch (report, hashes) VALUES (?, ?)").bind(report.value).bindBlob(bytesOf(sketch)).run();
    insertSearched(connection, report, sketch);
}

void insertSearched(Connection& connection, ReportId report, const std::vector<std::uint64_t>& sketch)
{
    Query query(connection, "INSERT INTO sketch_hash (hash, report) VALUES (?, ?)");
    for (std::size_t i = 0; i < std::min(sketch.size(), searched); ++i)
        query.bind(std::bit_cast<std::int64_t>(sketch[i])).bind(report.value).run();
}

std::vector<std::uint64_t> readSketch(Connection& connection, ReportId report)
{
    Query query(connection, "SELECT hashes FROM report_sketch WHERE report = ?");
    query.bind(report.value);
    if (!query.step())
        return {};
    return sketchFrom(query.blob());
}

std::vector<SketchedReport> readAkin(Connection& connection, const std::vector<std::uint64_t>& sketch)
{
    static const std::string sql = [] {
        std::string places = "?";
        for (std::size_t i = 1; i < searched; ++i)
            places += ", ?";
        return "SELECT report, hashes FROM report_sketch WHERE report IN (SELECT report FROM sketch_hash WHERE hash IN (" + places +
               ") GROUP BY report HAVING count(*) >= ?) ORDER BY report";
    }();
    Query query(connection, sql);
    for (std::size_t i = 0; i < searched; ++i)
        query.bind(i < sketch.size() ? std::optional(std::bit_cast<std::int64_t>(sketch[i])) : std::nullopt);
    query.bind(static_cast<std::int64_t>(std::clamp(sketch.size(), std::size_t{1}, enough)));
    std::vector<SketchedReport> akin;
    while (query.step()) {
        const ReportId id{query.integer()};
        akin.push_back({id, sketchFrom(query.blob())});
    }
    return akin;
}

} // namespace duixian::library
