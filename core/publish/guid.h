// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace duixian::publish {

/// A GUID of what it names (RFC 9562, version 8: by SHA-256): the same parts, the same GUID, so that two exports are equal and two projects
/// with the same code can be merged. Lower case, without braces.
[[nodiscard]] std::string guidOf(std::initializer_list<std::string_view> parts);

} // namespace duixian::publish
