// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

namespace duixian::sources {

/// Text without any markup: what is decoded is what is shown.
[[nodiscard]] Result<Source> readPlainText(std::string_view bytes, std::optional<Encoding> given);

} // namespace duixian::sources
