// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/encoding.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/report.h"

namespace duixian::models {

enum class ImportStatus { Imported, AlreadyThere, CopyOf, Doubtful, Failed };

/// What became of one file of a batch, as the table of an import shows it.
struct ImportRow {
    QString file;
    QString path;
    ImportStatus status = ImportStatus::Failed;
    ReportId report;                  ///< the new one, or the one that is in already
    QString twin;                     ///< the title of the one that is in already
    std::size_t differences = 0;      ///< of a copy: passages that differ
    Head head;                        ///< of every file that could be read
    std::vector<QString> quotes;      ///< the words that each of head.evidence stands on; may be empty
    std::vector<NoteCode> doubts;     ///< of a doubtful one
    std::vector<HeadField> fields;    ///< of a doubtful one: those that want a person's word
    std::optional<Encoding> encoding; ///< of every file that could be read
    std::optional<Error> error;       ///< of a failed one
    std::optional<Error> refused;     ///< why it could not be read again as was asked; it stays as it was
    bool busy = false;                ///< it is being read again

    /// Its own report is in the library, so that it can be settled here.
    [[nodiscard]] bool isIn() const { return status == ImportStatus::Imported || status == ImportStatus::Doubtful; }
};

/// "✓", "=", "≈", "?", "✗": the shape of a status.
[[nodiscard]] QString signOf(ImportStatus status);
[[nodiscard]] QString wordOf(ImportStatus status);
/// What is wrong and what to do; empty of a file that came in as it should.
[[nodiscard]] QString messageOf(const ImportRow& row);
/// Whether place, kind or years of the row want a person's word.
[[nodiscard]] bool isDoubtful(const ImportRow& row, HeadField field);
/// A field, what speaks for it, and what is doubted: one line each.
[[nodiscard]] QString evidenceOf(const ImportRow& row, HeadField field);

} // namespace duixian::models
