// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/format.h"

namespace duixian::sources {

/// The name of the kind of file that these bytes are, where it is none of plain text: "PDF", "Word (.docx)", "PNG", "ZIP". Empty for text.
/// The bytes decide (of a zip the names in it); the file's name only tells apart what looks alike.
[[nodiscard]] std::string_view foreignKind(std::string_view bytes, std::string_view fileName);

/// Whether an old office file (.doc's shape) holds a newer one behind a password.
[[nodiscard]] bool isLocked(std::string_view bytes);

/// The kinds that are read in a process of their own.
struct WorkerKind {
    Format format;
    std::string_view kind; ///< as foreignKind names it
    std::string_view word; ///< as the worker's arguments name it
};

[[nodiscard]] const WorkerKind* workerKind(std::string_view kind); ///< none: null
[[nodiscard]] const WorkerKind* workerKind(Format format);         ///< none: null
[[nodiscard]] const WorkerKind* workerKindOfWord(std::string_view word);

/// Whether the file's name ends in this suffix, in small letters with its dot (".md"), written in whatever case.
[[nodiscard]] bool hasSuffix(std::string_view fileName, std::string_view suffix);

} // namespace duixian::sources
