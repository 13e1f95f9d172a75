// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/restore_point.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "core/library/connection.h"
#include "core/library/file_header.h"
#include "core/library/library_error.h"
#include "core/library/schema.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<PointReason, std::string_view>, 5> words{{
    {PointReason::Daily, "daily"},
    {PointReason::BeforeUpgrade, "before_upgrade"},
    {PointReason::BeforeReadingAnew, "before_reading_anew"},
    {PointReason::BeforeRestoring, "before_restoring"},
    {PointReason::ByHand, "by_hand"},
}};

constexpr std::string_view ending = ".duixian";
constexpr std::string_view pattern = "0000-00-00T00-00-00Z";

/// The moment in a file's name, where no colon may stand on every system: 2026-11-22T08-30-00Z; empty where there is none.
std::string momentIn(std::string_view name)
{
    if (name.size() <= pattern.size() || name[pattern.size()] != '.')
        return {};
    std::string moment(name.substr(0, pattern.size()));
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool digit = moment[i] >= '0' && moment[i] <= '9';
        if (pattern[i] == '0' ? !digit : moment[i] != pattern[i])
            return {};
    }
    moment[13] = moment[16] = ':';
    return moment;
}

std::optional<PointReason> reasonIn(std::string_view name)
{
    name.remove_prefix(std::min(name.size(), pattern.size() + 1));
    const auto* const found = std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.second == name; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

std::optional<std::int64_t> reportsIn(const std::string& file)
{
    const auto header = readFileHeader(file);
    if (!header || !header->sqlite || header->applicationId != applicationId)
        return std::nullopt;
    try {
        return Connection(file, Connection::Mode::ReadWrite).integer("SELECT count(*) FROM report");
    } catch (const LibraryError&) {
        return std::nullopt;
    }
}

std::optional<RestorePoint> pointAt(const fs::path& path)
{
    const std::string stem = path.stem().string();
    const std::string moment = momentIn(stem);
    const auto reason = reasonIn(stem);
    if (path.extension() != ending || moment.empty() || !reason)
        return std::nullopt;
    std::error_code ignored;
    const std::uintmax_t bytes = fs::file_size(path, ignored);
    return RestorePoint{path.string(), moment, *reason, ignored ? 0 : bytes, reportsIn(path.string())};
}

} // namespace

std::string_view nameOf(PointReason reason)
{
    return std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.first == reason; })->second;
}

std::string nameOf(const RestorePoint& point)
{
    return fs::path(point.file).stem().string();
}

std::string pointsFolder(const std::string& library)
{
    // Behind a link, so that a library has the same points by each of its names.
    std::error_code none;
    const fs::path real = fs::weakly_canonical(library, none);
    return (none ? library : real.string()) + "-points";
}

std::vector<RestorePoint> restorePoints(const std::string& library)
{
    std::vector<RestorePoint> points;
    std::error_code none;
    for (const auto& file : fs::directory_iterator(pointsFolder(library), none))
        if (auto point = pointAt(file.path()))
            points.push_back(std::move(*point));
    // Of those of one second the one that was written later.
    const auto written = [](const RestorePoint& point) {
        std::error_code gone;
        return fs::last_write_time(point.file, gone);
    };
    std::sort(points.begin(), points.end(),
              [&](const auto& a, const auto& b) { return a.made != b.made ? a.made > b.made : written(a) > written(b); });
    return points;
}

} // namespace duixian::library
