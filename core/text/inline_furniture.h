// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/clean.h"

namespace duixian::text {

/// Leaves out of the clean text what furniture stands inside its running text, so that sentences go on around it: words planted into a line
/// (…市场主体2万余个。二号首长), a part of a line that a person took out, and the running heads, feet and numbers of printed pages with the
/// empty lines around them. A line end stays where it was left out with words on either side of it.
void leaveOutInline(CleanText& clean);

} // namespace duixian::text
