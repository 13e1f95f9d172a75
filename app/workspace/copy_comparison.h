// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/workspace/import_result.h"
#include "core/base/span.h"

namespace duixian {

/// A passage in which two copies differ, with a few words around it on either side.
struct DifferingWords {
    struct Side {
        std::u16string before;
        std::u16string words;
        std::u16string after;
    };
    Side there; ///< in the report that is in the library
    Side copy;
    Span span; ///< where it stands in the report that is in
};

/// A file that was not taken in beside the report that is in.
struct CopyComparison {
    ImportItem copy;
    ReportId with;
    std::vector<DifferingWords> differences;
    std::optional<Error> error; ///< the file could not be read any more
};

/// Reads the file and sets it beside the report. Any thread.
[[nodiscard]] CopyComparison comparison(const ImportItem& copy, ReportId with, const Report& there, const Lexicon& lexicon);

} // namespace duixian
