// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QMetaType>

#include "core/base/id.h"
#include "core/base/result.h"

namespace duixian {

/// A file to import. bytes: where they are in memory already (the samples); else they are read from path.
struct ImportSource {
    std::string path;
    std::string fileName; ///< as the person knows it, without folders
    std::optional<std::string> bytes;
};

enum class ImportStatus { Imported, AlreadyThere, Failed };

/// What became of one file. error: only where it failed.
struct ImportResult {
    ImportSource source; ///< without its bytes
    ImportStatus status = ImportStatus::Failed;
    ReportId report; ///< the new one, or the one that has the same bytes
    std::optional<Error> error;
};

/// A finished import, in the order of the files. Of a cancelled one only what was done before: that stays in.
struct ImportSummary {
    std::vector<ImportResult> results;
    bool cancelled = false;

    [[nodiscard]] std::size_t count(ImportStatus status) const;
};

} // namespace duixian

Q_DECLARE_METATYPE(duixian::ImportSummary)
Q_DECLARE_METATYPE(duixian::Error)
