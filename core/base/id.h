// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace duixian {

/// A row's number in a library, typed so that the number of a report is never taken for that of something else. 0 is none.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool valid() const { return value > 0; }
    // clang-tidy 14 takes the zero that <=> is compared with for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using ReportId = Id<struct ReportTag>;

} // namespace duixian
