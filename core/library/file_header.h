// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"

namespace duixian::library {

/// What the first hundred bytes of a file tell, before SQLite takes it for a database: that would already roll back another program's
/// journal.
struct FileHeader {
    bool sqlite = false;
    bool blank = false; ///< nothing but zeros: the first page of a library never reached the disk
    std::int64_t applicationId = 0;
};

/// Reads it by SQLite's own way to files. Any other way would end in closing the file, and with that the system drops all locks that this
/// process holds on it, those of an import that is going on in another thread as well. Fails with FileUnreadable.
[[nodiscard]] Result<FileHeader> readFileHeader(const std::string& path);

} // namespace duixian::library
