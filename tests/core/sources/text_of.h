// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/sources/source.h"

namespace duixian::sources {

/// A source for the eye: its lines joined by " / ", those of a layer with its first letter before: "N:首页 / 正文 / G:[1]注".
/// A failure is its code's place and detail: "failed FormatBroken HTML: text is lost".
[[nodiscard]] std::string shown(const Result<Source>& source);

/// "FormatBroken", or "read" where there is no failure.
[[nodiscard]] std::string codeOf(const Result<Source>& source);

} // namespace duixian::sources
