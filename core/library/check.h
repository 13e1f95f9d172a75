// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/library/watched_work.h"

namespace duixian::library {

/// Quick: that every page and row is as it should be (a second for some hundred megabytes). Full: also that the indexes say what the tables
/// say, that no row misses the one it belongs to, that the bytes of every report are still those that came in, and that the index of words
/// is of the texts as they are.
enum class Depth { Quick, Full };

enum class FindingKind {
    Damage,         ///< of the file itself
    FormMissing,    ///< a table or a column of the program's form is not there
    Orphan,         ///< a row whose report is not there
    BytesChanged,   ///< the original bytes of a report are not those that came in; words: its number and file
    IndexOutOfStep, ///< the index of words does not say what the reports say; no damage: Library::indexAnew() mends it
};

struct Finding {
    FindingKind kind;
    std::string table; ///< empty: the file as a whole
    std::string words; ///< SQLite's own
};

struct CheckResult {
    std::vector<Finding> findings;
    std::vector<std::string> skipped; ///< tables that could not be checked, because others wrote to the library all the time
    bool stopped = false;

    [[nodiscard]] bool sound() const;    ///< nothing is damaged or missing
    [[nodiscard]] bool indexDue() const; ///< the index of words is to be made anew
};

/// "damage", "form_missing" …
[[nodiscard]] std::string_view nameOf(FindingKind kind);

/// Looks a library over, table by table, and gives way whenever another one has to write, so that nobody waits for it. Changes nothing.
/// Fails with LibraryMissing, LibraryForeign, FileUnreadable. Throws LibraryError where the disk fails or others hold it for long.
[[nodiscard]] Result<CheckResult> check(const std::string& library, Depth depth, const Stopped& stopped = {});

} // namespace duixian::library
