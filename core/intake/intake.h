// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/choices.h"
#include "core/model/history_step.h"
#include "core/model/intake_status.h"
#include "core/model/report.h"

namespace duixian {
class Lexicon;
}

namespace duixian::intake {

/// A file to take in. bytes: where they are in memory already (a sample, a part of an archive); else they are read from path.
struct File {
    std::string path;     ///< of a part of an archive: the archive's, then the part's name in it
    std::string fileName; ///< as the person knows it, without folders
    std::optional<std::string> bytes = std::nullopt;
    std::optional<Error> error = std::nullopt; ///< it could not even be listed (a folder without rights, a broken archive)
};

/// A file that has been read, before anything of it is stored.
struct Examined {
    Result<Report> report;
    std::string bytes; ///< those that were read: a file that changes meanwhile is in as it was then
    Choices choices;
};

/// What is doubted of how a report was read; where it contradicts itself it was read all right.
[[nodiscard]] std::vector<Note> readingDoubts(const Report& report);

/// Reads and analyses. Any thread; touches no library.
[[nodiscard]] Examined examine(const File& file, const Choices& choices, const Lexicon& lexicon);

using Status = IntakeStatus;

/// What became of a file.
struct Taken {
    Status status = Status::Failed;
    ReportId report;               ///< the new one, or the one that is in already
    std::size_t differences = 0;   ///< of a copy: passages that differ from the report that is in
    std::vector<Note> doubts;      ///< of a doubtful one
    std::vector<HeadField> fields; ///< of a doubtful one: the fields of its head that want a person's word
    Head head;                     ///< of every file that could be read
    Encoding encoding = Encoding::Utf8;
    std::optional<Error> error; ///< of a failed one
    std::size_t recovered = 0;  ///< of a departed report that came back (returning.h): a person's decisions that hold again
    std::size_t adrift = 0;     ///< and those whose words are not in it
};

/// Puts what was examined into the library, in one transaction and as part of the step, or tells why not. copiesToo: take in copies as
/// reports of their own; the same bytes stay one. A broken library or disk throws LibraryError.
[[nodiscard]] Taken take(const Examined& examined, library::Library& library, HistoryStep& step, bool copiesToo = false);
/// The same as a step of its own.
[[nodiscard]] Taken take(const Examined& examined, library::Library& library, bool copiesToo = false);

} // namespace duixian::intake
