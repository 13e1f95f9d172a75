// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace duixian::architecture {

/// A room and what its files may include beside each other: rooms ("core/model") or single files ("core/model/panel.h").
struct Room {
    std::string_view name;
    std::vector<std::string_view> mayInclude;
};

/// A foreign library by the beginnings of its headers' names, and who may include it: rooms, single files, or a whole layer ("app").
/// The first rule whose `begins` fits decides.
struct Foreign {
    std::string_view begins;
    std::vector<std::string_view> mayInclude;
};

/// The arrows of the house. ARCHITECTURE.md says why they run so.
[[nodiscard]] const std::vector<Room>& rooms();
[[nodiscard]] const std::vector<Foreign>& foreigns();

} // namespace duixian::architecture
