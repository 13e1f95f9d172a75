// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/format.h"
#include "core/sources/archive.h"
#include "core/sources/source.h"

/// What the worker does, in the process that calls it. Not part of duixian_core: the libraries behind it are foreign, and files take them
/// out of their depth. Errors are those of source.h; out of memory is LimitReached, whatever else is thrown FormatBroken.
namespace duixian::sources {

[[nodiscard]] Result<Source> readForeign(Format format, std::string_view bytes, std::optional<Encoding> given = std::nullopt);
[[nodiscard]] Result<std::vector<ArchivePart>> unpackForeign(std::string_view bytes);

} // namespace duixian::sources
