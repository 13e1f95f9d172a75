// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/search/search_hints.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

/// Questions that find something in the open library: made of the figures of its last report, with what each asks in words.
[[nodiscard]] std::vector<searching::Example> searchExamples(Workspace& workspace);

} // namespace duixian::shell
