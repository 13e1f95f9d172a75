// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace duixian::sources {

/// A file out of an archive. The name is what the archive calls it, folders included, UTF-8: a label to show, no path to open.
struct ArchivePart {
    std::string name;
    std::string bytes;

    friend bool operator==(const ArchivePart&, const ArchivePart&) = default;
};

/// Whether these bytes are a zip of files, and no document that only is packed as one (.docx, .odt, .xlsx, .epub …), whatever its name is.
[[nodiscard]] bool isArchive(std::string_view bytes);

/// The files of a zip in its order, unpacked by the worker: without folders and what macOS leaves beside (__MACOSX, .DS_Store); a name
/// that stands twice gives two parts. A zip inside is a part as it is. Bytes are counted as they come: 64 MB a part, 256 MB and 10,000
/// parts in all. Fails with FormatBroken, FormatEncrypted, LimitReached, FileEmpty (no file in it) or WorkerMissing; detail begins "ZIP".
[[nodiscard]] Result<std::vector<ArchivePart>> unpack(std::string_view bytes);

} // namespace duixian::sources
