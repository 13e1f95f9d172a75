// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duixian {

/// One calendar year, or the years from first to last. Written "2018" or "2016-2020".
struct Period {
    int first = 0;
    int last = 0;

    [[nodiscard]] static constexpr Period year(int y) { return {y, y}; }
    [[nodiscard]] constexpr bool single() const { return first == last; }
    [[nodiscard]] constexpr bool contains(int y) const { return first <= y && y <= last; }
    friend constexpr bool operator==(const Period&, const Period&) = default;
};

[[nodiscard]] std::string toText(const Period& period);
[[nodiscard]] std::optional<Period> periodFrom(std::string_view text);

} // namespace duixian
