// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "app/cli/console.h"
#include "core/intake/intake.h"

namespace duixian::cli {

/// Prints the import line of a file, and says what is wrong with one that failed. further: codes beside those that follow from what became
/// of it.
void tellTaken(const std::string& file, const intake::Taken& taken, Console& console, std::string_view further = {});

} // namespace duixian::cli
