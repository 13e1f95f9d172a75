// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <algorithm>
#include <array>

namespace duixian::cli {
namespace {

/// The code in lines of JSON, what is wrong, and what to do.
struct Words {
    std::string_view code;
    std::string_view wrong;
    std::string_view remedy;
};

Words wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return {"file_missing", "there is no such file", "Check the name."};
    case ErrorCode::FileUnreadable:
        return {"file_unreadable", "the file can't be read", "Check that it is a file and that you may read it."};
    case ErrorCode::FileEmpty:
        return {"file_empty", "the file holds no text", "Give the file with the report's text."};
    case ErrorCode::FileTooLarge:
        return {"file_too_large", "the file is longer than a report can be", "Cut it into single reports."};
    case ErrorCode::EncodingUnknown:
        return {"encoding_unknown", "the bytes are no text in an encoding that is known", "Save it as UTF-8."};
    case ErrorCode::FormatUnsupported:
        return {"format_unsupported", "this kind of file is not read", "Save it as .docx, PDF with text, HTML or plain text."};
    case ErrorCode::FormatBroken:
        return {"format_broken", "the file is damaged", "Get it once more, or save it as plain text."};
    case ErrorCode::FormatEncrypted:
        return {"format_encrypted", "the file is locked with a password", "Open it with the password and save it without one."};
    case ErrorCode::TextMissing:
        return {"text_missing", "the file holds pictures of pages and no text", "Run a text recognition (OCR) over it first."};
    case ErrorCode::LimitReached:
        return {"limit_reached", "reading it takes more memory or time than a report needs", "Save it as plain text."};
    case ErrorCode::WorkerMissing:
        return {"worker_missing", "duixian-worker, which reads this kind of file, is missing", "Install the program anew."};
    case ErrorCode::LibraryMissing:
        return {"library_missing", "there is no such library", "Check the name, or make one with import."};
    case ErrorCode::LibraryForeign:
        return {"library_foreign", "the file is no library of this program", "It was left alone; give another name."};
    case ErrorCode::LibraryNewer:
        return {"library_newer", "the library was made by a newer version of this program", "Use that version."};
    case ErrorCode::LibraryDamaged:
        return {"library_damaged", "the library's file is damaged",
                "Bring back a restore point, or rescue what can be read, with restore."};
    case ErrorCode::LibraryReadOnly:
        return {"library_read_only", "the library can be read and not written", "Copy it to a place where you may write."};
    case ErrorCode::LibraryBusy:
        return {"library_busy", "another program is writing to the library", "Wait for it or close it, and run it again."};
    case ErrorCode::LibraryMoved:
        return {"library_moved", "the library was moved, removed or replaced while it was open",
                "Put it back, or run it again on its new place; nothing more was written."};
    case ErrorCode::DiskFull:
        return {"disk_full", "the disk is full", "Make room and run it again; what is in the library stays."};
    case ErrorCode::ReportMissing:
        return {"report_missing", "the library has no such report", "See the numbers with list."};
    case ErrorCode::WriteFailed:
        return {"write_failed", "the file could not be written", "Choose another place, or make room; what was there before is kept."};
    case ErrorCode::LineMalformed:
        return {"line_malformed", "a line is none of extract's, or damaged", "Give what extract printed, as it was."};
    case ErrorCode::LinesMissing:
        return {"lines_missing", "lines of this report are missing", "Run extract on the file again."};
    case ErrorCode::LinesUnfit:
        return {"lines_unfit", "the lines of this report do not fit its text", "Run extract on the file again."};
    case ErrorCode::BytesDiffer:
        return {"bytes_differ", "the file is not the one that the lines were made of", "Run extract on it again."};
    case ErrorCode::WordsMissing:
        return {"words_missing", "the words stand nowhere in the text", "Give them as they are written there."};
    case ErrorCode::ValueUnfit:
        return {"value_unfit", "the field does not take this value", "See the fields with statements."};
    case ErrorCode::NothingToUndo:
        return {"nothing_to_undo", "there is nothing left to undo or redo", "See the steps with history."};
    case ErrorCode::UndoBlocked:
        return {"undo_blocked", "other programs changed the same rows since",
                "Nothing was changed; a restore point brings everything back."};
    case ErrorCode::PointMissing:
        return {"point_missing", "there is no such restore point", "See those there are with restore, without --point."};
    case ErrorCode::PointDamaged:
        return {"point_damaged", "the restore point is damaged", "Choose another one."};
    case ErrorCode::PatternMalformed:
        return {"pattern_malformed", "it is no regular expression", "Look at the character that is named, or search for plain words."};
    case ErrorCode::PatternTooSlow:
        return {"pattern_too_slow", "the regular expression takes too long", "Say more plainly what it may skip, or ask fewer reports."};
    }
    return {};
}

/// How a kind of file that is not read becomes one that is; by the beginnings of the names in core/sources/kind.cpp.
struct Conversion {
    std::string_view kind;
    std::string_view remedy;
};

constexpr std::array conversions{
    Conversion{"Word (.doc)", "Open it in Word, WPS or LibreOffice and save it as .docx."},
    Conversion{"WPS", "Open it in WPS or LibreOffice and save it as .docx."},
    Conversion{"Word (XML)", "Open it in Word, WPS or LibreOffice and save it as .docx."},
    Conversion{"OpenDocument (flat", "Open it in LibreOffice and save it as .odt or .docx."},
    Conversion{"RTF", "Open it in Word, WPS or LibreOffice and save it as .docx."},
    Conversion{"Excel", "Copy the report's text into a Word file (.docx) or save it as plain text."},
    Conversion{"PowerPoint", "Copy the report's text into a Word file (.docx) or save it as plain text."},
    Conversion{"OpenDocument (.ods)", "Copy the report's text into a text document (.odt) or save it as plain text."},
    Conversion{"OpenDocument (.odp)", "Copy the report's text into a text document (.odt) or save it as plain text."},
    Conversion{"EPUB", "Open it in an e-book reader and save it as HTML or plain text."},
    Conversion{"OFD", "Open it in an OFD reader (WPS, Suwell) and export it as PDF."},
    Conversion{"CAJ", "Open it in CAJViewer and export it as PDF, with a text recognition (OCR) where it is scanned."},
    Conversion{"DjVu", "Run a text recognition (OCR) over it and save the result as .docx or plain text."},
    Conversion{"Web archive", "Open it in a browser and save it as HTML."},
    Conversion{"ZIP", "Unpack it and give the files in it."},
    Conversion{"RAR", "Unpack it and give the files in it, or pack them as zip."},
    Conversion{"7z", "Unpack it and give the files in it, or pack them as zip."},
    Conversion{"gzip", "Unpack it and give the files in it."},
    Conversion{"PNG", "Run a text recognition (OCR) over it and save the result as .docx or plain text."},
    Conversion{"JPEG", "Run a text recognition (OCR) over it and save the result as .docx or plain text."},
    Conversion{"GIF", "Run a text recognition (OCR) over it and save the result as .docx or plain text."},
    Conversion{"BMP", "Run a text recognition (OCR) over it and save the result as .docx or plain text."},
    Conversion{"TIFF", "Run a text recognition (OCR) over it and save the result as .docx or plain text."},
};

std::string_view remedyFor(const Error& error, std::string_view usual)
{
    if (error.code != ErrorCode::FormatUnsupported)
        return usual;
    const auto* known = std::find_if(conversions.begin(), conversions.end(),
                                     [&error](const Conversion& conversion) { return error.detail.starts_with(conversion.kind); });
    return known == conversions.end() ? usual : known->remedy;
}

std::string sentence(std::string_view file, std::string_view wrong, std::string_view facts, std::string_view remedy)
{
    std::string out(file);
    out.append(out.empty() ? "" : ": ").append(wrong);
    if (!facts.empty())
        out.append(" (").append(facts).append(")");
    return out.append(". ").append(remedy);
}

/// The detail without the file's name, which the sentence begins with.
std::string_view factsIn(std::string_view detail, std::string_view file)
{
    if (!detail.starts_with(file))
        return detail;
    detail.remove_prefix(file.size());
    return detail.substr(std::min(detail.find_first_not_of(": "), detail.size()));
}

} // namespace

std::string sentenceFor(const Error& error, std::string_view file)
{
    const Words words = wordsOf(error.code);
    std::string facts(factsIn(error.detail, file));
    if (error.code == ErrorCode::LineMalformed)
        facts.insert(0, "line ");
    if (error.code == ErrorCode::LibraryNewer)
        facts.insert(0, "its form is ");
    return sentence(file, words.wrong, facts, remedyFor(error, words.remedy));
}

std::string sentenceFor(const library::LibraryError& error, std::string_view file)
{
    switch (error.fault()) {
    case library::LibraryFault::Full:
        return sentence(file, "the disk is full", error.what(), "Make room and run it again; what is in the library stays.");
    case library::LibraryFault::Busy:
        return sentence(file, "another program is writing to the library", "", "Wait for it or close it, and run it again.");
    case library::LibraryFault::ReadOnly:
        return sentence(file, "the library can't be written", error.what(), "Copy it to a place where you may write.");
    case library::LibraryFault::Moved:
        return sentence(file, "the library was moved, removed or replaced while it was open", "",
                        "Put it back, or run it again on its new place; nothing more was written.");
    case library::LibraryFault::Damaged:
        return sentence(file, "the library's file is damaged", error.what(),
                        "Bring back a restore point, or rescue what can be read, with restore.");
    case library::LibraryFault::InputOutput:
        return sentence(file, "the disk fails", error.what(), "Check the disk, and work on a copy.");
    case library::LibraryFault::Other:
        break;
    }
    return sentence(file, "the library failed", error.what(), "Please report this.");
}

std::string_view codeOf(ErrorCode code)
{
    return wordsOf(code).code;
}

} // namespace duixian::cli
