// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/retention.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>

namespace duixian::library {
namespace {

/// How many of each kind are kept.
struct Kept {
    PointReason reason;
    std::size_t last;  ///< the newest so many
    std::size_t weeks; ///< and the oldest of each of the newest so many weeks
};

constexpr std::array<Kept, 4> table{{
    {PointReason::Daily, 5, 4},
    {PointReason::BeforeUpgrade, 3, 0},
    {PointReason::BeforeReadingAnew, 3, 0},
    {PointReason::BeforeRestoring, 3, 0},
}};

int numberAt(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    std::from_chars(text.data() + at, text.data() + at + length, value);
    return value;
}

/// Weeks since 1970, each from Monday to Sunday.
long weekOf(std::string_view moment)
{
    using namespace std::chrono;
    const year_month_day day{year{numberAt(moment, 0, 4)}, month{static_cast<unsigned>(numberAt(moment, 5, 2))},
                             std::chrono::day{static_cast<unsigned>(numberAt(moment, 8, 2))}};
    constexpr long thursday = 3; // 1970-01-01 was one
    return (sys_days{day}.time_since_epoch().count() + thursday) / 7;
}

/// The points that one row of the table keeps, by their files.
std::set<std::string> keptBy(const Kept& rule, const std::vector<RestorePoint>& points)
{
    std::set<std::string> kept;
    std::map<long, std::string, std::greater<>> oldestOfWeek;
    for (const RestorePoint& point : points) {
        if (point.reason != rule.reason || !point.reports)
            continue;
        if (kept.size() < rule.last)
            kept.insert(point.file);
        oldestOfWeek[weekOf(point.made)] = point.file; // from the newest on: the last one said is the oldest
    }
    std::size_t weeks = 0;
    for (const auto& [week, file] : oldestOfWeek)
        if (weeks++ < rule.weeks)
            kept.insert(file);
    return kept;
}

} // namespace

std::vector<RestorePoint> expired(const std::vector<RestorePoint>& points)
{
    std::vector<RestorePoint> out;
    for (const Kept& rule : table) {
        const std::set<std::string> kept = keptBy(rule, points);
        std::copy_if(points.begin(), points.end(), std::back_inserter(out),
                     [&](const RestorePoint& point) { return point.reason == rule.reason && point.reports && !kept.contains(point.file); });
    }
    return out;
}

std::size_t retirePoints(const std::string& library)
{
    std::size_t removed = 0;
    std::error_code ignored;
    for (const RestorePoint& point : expired(restorePoints(library)))
        removed += std::filesystem::remove(point.file, ignored) ? 1 : 0;
    return removed;
}

} // namespace duixian::library
