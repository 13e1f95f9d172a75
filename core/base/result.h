// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace duixian {

/// What can go wrong in daily use. The core says it as a code with facts; the app and the command line word it for people.
enum class ErrorCode {
    FileMissing,       ///< there is no such file
    FileUnreadable,    ///< it is there and can't be read (rights, a directory, a broken medium)
    FileEmpty,         ///< no bytes, or no text in them
    FileTooLarge,      ///< longer than a report can be
    EncodingUnknown,   ///< no known encoding fits the bytes
    FormatUnsupported, ///< a kind of file that is not read; detail: its name
    FormatBroken,      ///< a kind that is read, but this file is damaged or was made to harm; detail: the kind's name and what is wrong
    FormatEncrypted,   ///< a password would be needed; detail: the kind's name
    TextMissing,       ///< pictures of pages without any text (a scan); detail: the kind's name
    LimitReached,      ///< reading it took more memory, time or depth than any report needs; detail: the kind's name
    WorkerMissing,     ///< the helper program that reads foreign formats is not there or can't be started
    LibraryMissing,    ///< there is no library of that name
    LibraryForeign,    ///< a file, but no library of this program
    LibraryNewer,      ///< made by a newer version of the program
    LibraryDamaged,    ///< a library whose file is damaged
    LibraryReadOnly,   ///< can be read and not written
    LibraryBusy,       ///< another program goes on writing to it
    LibraryMoved,      ///< its file was moved, removed or replaced while it was open
    DiskFull,          ///< no room for what was to be written; what was there before is whole
    ReportMissing,     ///< the library has no report of that number
    WriteFailed,       ///< an output could not be written whole (full disk, rights)
    LineMalformed,     ///< a line of NDJSON that does not say what it should
    LinesMissing,      ///< of the lines about a report some are not there; detail: how many
    LinesUnfit,        ///< the lines about a report do not fit its text; detail: which of their keys
    BytesDiffer,       ///< a file is not the one that was read then
    WordsMissing,      ///< words that stand nowhere in the text; detail: the words
    ValueUnfit,        ///< a value that the field can't have; detail: field=value
    NothingToUndo,     ///< the history has no step to undo, or none to redo
    UndoBlocked,       ///< what the step changed was changed again from outside of the history; detail: the step's number
    PointMissing,      ///< there is no restore point of that name
    PointDamaged,      ///< a restore point whose file is damaged
    PatternMalformed,  ///< no regular expression; detail: where it goes wrong, counted in characters from 1
    PatternTooSlow,    ///< a regular expression that takes longer over a text than anybody would wait
};

/// detail: facts for the sentence (a file name, a format, the system's words), UTF-8, never a sentence of its own.
struct Error {
    ErrorCode code;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace duixian
