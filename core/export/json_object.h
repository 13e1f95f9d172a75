// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/model/names.h"

/// A line of JSON as it is read: foreign until each of its values was looked at.
namespace duixian::exporting {

using Json = nlohmann::json;

/// The object of a line; none where it is no JSON, no object, no UTF-8, or of more values than a line of
/// ours has. What lies deeper than any line of ours is left out.
[[nodiscard]] std::optional<Json> objectIn(std::string_view line);

/// A member that is there and not null, else nullptr.
[[nodiscard]] const Json* member(const Json& object, const char* key);
/// Empty where there is none, or it is no text.
[[nodiscard]] std::string textAt(const Json& object, const char* key);
[[nodiscard]] std::optional<double> numberAt(const Json& object, const char* key);
/// A whole number that is not negative.
[[nodiscard]] std::optional<std::size_t> offsetAt(const Json& object, const char* key);

/// False, and into stays, where the member is no word of the enum.
template <class Enum>
[[nodiscard]] bool readWord(const Json& object, const char* key, Enum& into)
{
    const auto value = named<Enum>(textAt(object, key));
    into = value.value_or(into);
    return value.has_value();
}

} // namespace duixian::exporting
