// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_object.h"

namespace duixian::exporting {
namespace {

/// Deeper than any line of ours: the parser takes a hundred thousand levels and dies later, when it frees or prints them.
constexpr int deepest = 16;
/// More values than any line of ours has: the sixteen bytes of each would fill the memory.
constexpr std::size_t mostValues = 2'000'000;

} // namespace

std::optional<Json> objectIn(std::string_view line)
{
    std::size_t values = 0;
    const auto keep = [&values](int depth, Json::parse_event_t, Json&) { return depth <= deepest && ++values <= mostValues; };
    Json json = Json::parse(line.begin(), line.end(), keep, false);
    if (values > mostValues || json.is_discarded() || !json.is_object())
        return std::nullopt;
    return json;
}

const Json* member(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string textAt(const Json& object, const char* key)
{
    const Json* const value = member(object, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string{};
}

std::optional<double> numberAt(const Json& object, const char* key)
{
    const Json* const value = member(object, key);
    return value != nullptr && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<std::size_t> offsetAt(const Json& object, const char* key)
{
    const Json* const value = member(object, key);
    return value != nullptr && value->is_number_unsigned() ? std::optional(value->get<std::size_t>()) : std::nullopt;
}

} // namespace duixian::exporting
