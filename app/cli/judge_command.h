// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// judge --library L --report N: a person's word on a statement (--start S, with --indicator where several stand on one figure: --accept,
/// --reject, --set field=value, --withdraw), a statement more (--add), a remark or a tag. Prints the statement as it is then.
void offerJudge(CLI::App& app, Console& console);

} // namespace duixian::cli
