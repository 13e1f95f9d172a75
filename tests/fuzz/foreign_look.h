// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/format.h"

namespace duixian::fuzz {

/// Reads a foreign file as the worker does, in this process. What comes of it is believed by the program that called the worker, and is the
/// same a second time.
void lookAtForeign(Format format, std::string_view bytes);

} // namespace duixian::fuzz
