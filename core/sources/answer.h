// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/sources/archive.h"
#include "core/sources/source.h"

namespace duixian::sources {

/// What the worker answers, as bytes. Numbers are eight bytes, the lowest first; strings have their length before them.
[[nodiscard]] std::string encoded(const Result<Source>& source);
[[nodiscard]] std::string encoded(const Result<std::vector<ArchivePart>>& parts);

/// The way back. Nothing is trusted: nothing comes back where a length leads out of the bytes, a span out of the text, an enumerator is
/// none, text is not well-formed or bytes are left over.
[[nodiscard]] std::optional<Result<Source>> decodedSource(std::string_view bytes);
[[nodiscard]] std::optional<Result<std::vector<ArchivePart>>> decodedParts(std::string_view bytes);

} // namespace duixian::sources
