// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace duixian {

/// The words of an enum's enumerators: `table`, in the source file that has them.
template <class Enum>
struct Names;

template <class Enum>
[[nodiscard]] std::string_view nameIn(Enum value)
{
    for (const auto& [enumerator, name] : Names<Enum>::table)
        if (enumerator == value)
            return name;
    return {};
}

/// names.h says what it answers.
template <class Enum>
[[nodiscard]] std::optional<Enum> named(std::string_view wanted)
{
    for (const auto& [enumerator, name] : Names<Enum>::table)
        if (name == wanted)
            return enumerator;
    return std::nullopt;
}

} // namespace duixian
