// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QMetaType>

#include "core/intake/intake.h"

namespace duixian {

/// A file to import, and how.
struct ImportItem {
    intake::File file;
    std::string archive;    ///< the path of the archive that it is a part of, else empty
    Choices choices;        ///< what a person settled beforehand: the encoding of a second try
    bool copiesToo = false; ///< take it in although its report is in as another file
};

/// What became of one file.
struct ImportResult {
    ImportItem item; ///< without the file's bytes
    intake::Taken taken;
    std::vector<std::u16string> quotes; ///< the words that each evidence of its head stands on; empty where they stand nowhere
};

/// A finished import, in the order of the files. Of a cancelled one only what was done before: that stays in.
struct ImportSummary {
    std::vector<ImportResult> results;
    bool cancelled = false;
    bool again = false; ///< files of an import before were tried once more

    [[nodiscard]] std::size_t count(intake::Status status) const;
};

/// The words that each evidence of a report's head stands on, short enough to be read at a glance.
[[nodiscard]] std::vector<std::u16string> quotesOf(const Report& report);

/// A file's result after its report was read anew: the head and the doubts of now.
void bringUpToDate(ImportResult& result, const Report& report);

} // namespace duixian

Q_DECLARE_METATYPE(duixian::ImportSummary)
Q_DECLARE_METATYPE(duixian::Error)
