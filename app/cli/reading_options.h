// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "core/model/choices.h"

namespace duixian::cli {

/// --encoding NAME: how the bytes of all files of a command are to be read, in place of what is found. Another name is wrong use.
void offerEncoding(CLI::App& command, Choices& choices);

/// --place CODE-or-NAME: whose reports they all are. A code, or a name that one division bears; an area that is no division is taken by its
/// name. A name that several bear, or a code that nobody has, is wrong use.
void offerPlace(CLI::App& command, Choices& choices);

} // namespace duixian::cli
