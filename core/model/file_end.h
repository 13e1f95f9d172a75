// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace duixian {

/// A part of an archive that could not be read.
struct FailedPart {
    std::string file;   ///< the archive's path, then the part's name
    std::string reason; ///< the error's code

    friend bool operator==(const FailedPart&, const FailedPart&) = default;
};

/// What became of a file that was to be read, archives as a whole. status: read, failed (nothing of it), partly (parts of an archive).
struct FileEnd {
    std::string file;
    std::string reason; ///< the code of what went wrong first; empty where all was read
    std::size_t reports = 0;
    std::size_t statements = 0;
    std::vector<FailedPart> failedParts;

    friend bool operator==(const FileEnd&, const FileEnd&) = default;
};

} // namespace duixian
