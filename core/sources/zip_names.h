// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace duixian::sources {

/// The names of the files in a zip as its directory at the end lists them, at most a thousand, in its order; the names of a zip that has
/// lost its directory are those before its first files, as far as they can be followed. Only lengths are read and nothing is unpacked, so
/// it is safe in this process. Views into `bytes`.
[[nodiscard]] std::vector<std::string_view> zipNames(std::string_view bytes);

/// What the zip's first file holds where it is stored unpacked, at most 200 bytes: OpenDocument and EPUB say there what they are.
[[nodiscard]] std::string_view zipLabel(std::string_view bytes);

} // namespace duixian::sources
