// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/connection.h"
#include "core/library/watched_work.h"

namespace duixian::library {

/// Puts the whole content of one file in the place of another's, page by page, in one transaction of the target: it is there as a whole, or
/// the target stays as it was. The source is read in small steps with pauses between them, so that whoever writes to it never waits for
/// long; where a writer goes on and on, it is held in the end for as long as the rest takes (a second for a thousand megabytes).
/// False: stopped said so, and the target is as it was. Throws LibraryError; Busy where one of them can't be had for ten seconds.
[[nodiscard]] bool copyContent(Connection& source, Connection& target, const Stopped& stopped);

} // namespace duixian::library
