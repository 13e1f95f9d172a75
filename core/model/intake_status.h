// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {

/// What became of a file that was to go into a library. Their names stand in core/model/names.h.
enum class IntakeStatus {
    Imported,
    AlreadyThere, ///< the same bytes are in
    CopyOf,       ///< the same report is in as another file; this one was not taken in
    Doubtful,     ///< taken in, but place, years or kind want a person's word
    Failed,
};

} // namespace duixian
