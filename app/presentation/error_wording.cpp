// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/wording.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QCoreApplication>

namespace duixian::presentation {
namespace {

struct ErrorWording {
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)
};

/// What to do with a file of a kind that is not read. %1 is the file.
enum class Advice { SaveAsDocx, CopyText, RecogniseText, Unpack, SaveAsText };

struct KindAdvice {
    std::string_view kind; ///< as core/sources names it, up to a bracket
    Advice advice;
};

constexpr std::array<KindAdvice, 19> kindAdvice{{
    {"Word (.doc)", Advice::SaveAsDocx},
    {"Word (XML)", Advice::SaveAsDocx},
    {"OpenDocument (flat", Advice::SaveAsDocx},
    {"WPS", Advice::SaveAsDocx},
    {"RTF", Advice::SaveAsDocx},
    {"Excel", Advice::CopyText},
    {"PowerPoint", Advice::CopyText},
    {"EPUB", Advice::CopyText},
    {"PNG", Advice::RecogniseText},
    {"JPEG", Advice::RecogniseText},
    {"GIF", Advice::RecogniseText},
    {"BMP", Advice::RecogniseText},
    {"TIFF", Advice::RecogniseText},
    {"WebP", Advice::RecogniseText},
    {"RAR", Advice::Unpack},
    {"7z", Advice::Unpack},
    {"gzip", Advice::Unpack},
    {"ZIP", Advice::Unpack},
    {"tar", Advice::Unpack},
}};

Advice adviceFor(std::string_view kind)
{
    const auto found =
        std::find_if(kindAdvice.begin(), kindAdvice.end(), [&](const KindAdvice& row) { return kind.starts_with(row.kind); });
    return found == kindAdvice.end() ? Advice::SaveAsText : found->advice;
}

QString unsupportedPattern(Advice advice)
{
    switch (advice) {
    case Advice::SaveAsDocx:
        return ErrorWording::tr(
            "“%1” is of a kind that is not read. Open it in Word, WPS Office or LibreOffice, save it as .docx, and import that.");
    case Advice::CopyText:
        return ErrorWording::tr("“%1” is of a kind that is not read. Open it, copy the report's text into a .txt or .docx file, and import "
                                "that.");
    case Advice::RecogniseText:
        return ErrorWording::tr(
            "“%1” is a picture. Run a text recognition (OCR) over it, save the text as .txt or .docx, and import that.");
    case Advice::Unpack:
        return ErrorWording::tr("“%1” is an archive that can't be opened here. Unpack it and import the folder.");
    case Advice::SaveAsText:
        break;
    }
    return ErrorWording::tr("“%1” is of a kind that is not read. Save it as plain text (.txt) or as .docx and import that.");
}

/// %1 is the file.
QString patternFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return ErrorWording::tr("“%1” is not there. It may have been moved or renamed: choose it again.");
    case ErrorCode::FileUnreadable:
        return ErrorWording::tr("“%1” can't be read. Check that you may open it and that it is a file.");
    case ErrorCode::FileEmpty:
        return ErrorWording::tr("“%1” holds no text. Check that the file was downloaded whole.");
    case ErrorCode::FileTooLarge:
        return ErrorWording::tr("“%1” is longer than a report can be. Import the report as a file of its own.");
    case ErrorCode::EncodingUnknown:
        return ErrorWording::tr("“%1” is in an encoding that is not known. Save it as UTF-8 text and import it again.");
    case ErrorCode::FormatUnsupported:
        return unsupportedPattern(adviceFor(error.detail));
    case ErrorCode::FormatBroken:
        return ErrorWording::tr("“%1” is damaged. Get it once more, or save it as plain text (.txt) and import that.");
    case ErrorCode::FormatEncrypted:
        return ErrorWording::tr("“%1” is locked with a password. Open it with the password, save it without one, and import it again.");
    case ErrorCode::TextMissing:
        return ErrorWording::tr("“%1” holds pictures of pages and no text. Run a text recognition (OCR) over it and import the result.");
    case ErrorCode::LimitReached:
        return ErrorWording::tr(
            "Reading “%1” takes more memory or time than a report needs. Save it as plain text (.txt) and import that.");
    case ErrorCode::WorkerMissing:
        return ErrorWording::tr("“%1” can't be read, because the program duixian-worker is missing. Install Duixian anew.");
    case ErrorCode::LibraryMissing:
        return ErrorWording::tr("There is no library “%1”. Choose another one, or make a new one.");
    case ErrorCode::LibraryForeign:
        return ErrorWording::tr("“%1” is no library of Duixian. It was left untouched; choose another file.");
    case ErrorCode::LibraryNewer:
        return ErrorWording::tr("The library “%1” was made by a newer version of Duixian. Update the program to open it.");
    case ErrorCode::LibraryDamaged:
        return ErrorWording::tr("The library “%1” is damaged. Open a backup of it, or import the reports into a new library.");
    case ErrorCode::LibraryReadOnly:
        return ErrorWording::tr("The library “%1” can only be read. Copy it to a folder that you may write to, and open the copy.");
    case ErrorCode::LibraryBusy:
        return ErrorWording::tr(
            "Another program goes on writing to the library “%1”. Nothing was changed. Wait until it is done and try again.");
    case ErrorCode::LibraryMoved:
        return ErrorWording::tr(
            "The file of the library “%1” was moved, removed or replaced while it was open. Nothing more was written. Put it "
            "back, or open it where it is now.");
    case ErrorCode::DiskFull:
        return ErrorWording::tr("There is no room on the disk of “%1”. What was in it before is whole. Make room and try again.");
    case ErrorCode::WriteFailed:
        return ErrorWording::tr("“%1” could not be written whole. Check that the folder may be written to and that the disk has room.");
    case ErrorCode::ReportMissing:
        return ErrorWording::tr("The library has no such report (%1) any more. It may have been removed by another program.");
    case ErrorCode::LineMalformed:
        return ErrorWording::tr("A line of “%1” does not say what it should. Make the file anew and try again.");
    case ErrorCode::LinesMissing:
        return ErrorWording::tr("In “%1” lines of a report are missing. Let the program read the report again.");
    case ErrorCode::LinesUnfit:
        return ErrorWording::tr("Lines of “%1” do not fit the text of their report. Let the program read the report again.");
    case ErrorCode::BytesDiffer:
        return ErrorWording::tr("“%1” is not the file any more that was read then. Let the program read it again.");
    case ErrorCode::WordsMissing:
        return ErrorWording::tr("The words stand nowhere in the text of “%1”. Take them as they are written there.");
    case ErrorCode::ValueUnfit:
        return ErrorWording::tr("A value does not fit its field in “%1”. Look at the values that the field takes and try again.");
    case ErrorCode::NothingToUndo:
        return ErrorWording::tr("“%1” has nothing left to undo or redo. Look at its history to see the steps.");
    case ErrorCode::UndoBlocked:
        return ErrorWording::tr("The step can't be undone or redone in “%1”: another program changed the same rows since. Nothing was "
                                "changed. A restore point from before brings everything back.");
    case ErrorCode::PointMissing:
        return ErrorWording::tr("The restore point “%1” is not there any more. Choose another one.");
    case ErrorCode::PointDamaged:
        return ErrorWording::tr("The restore point “%1” is damaged. Choose another one.");
    case ErrorCode::PatternMalformed:
        return ErrorWording::tr("The regular expression goes wrong at its character %1. Mend it there, or search for plain words.");
    case ErrorCode::PatternTooSlow:
        return ErrorWording::tr("The regular expression takes too long in “%1”. Say more plainly what it may skip, or ask fewer reports.");
    }
    return {};
}

} // namespace

QString sentenceFor(const Error& error, const QString& file)
{
    QString facts = QString::fromStdString(error.detail);
    const QString name = file.isEmpty() ? facts : file;
    if (facts.startsWith(name))
        facts = facts.mid(name.size() + (facts.mid(name.size()).startsWith(QStringLiteral(": ")) ? 2 : 0));
    const QString sentence = patternFor(error).arg(name);
    const bool adds = !facts.isEmpty() && !name.contains(facts) && !facts.endsWith(name);
    return adds ? ErrorWording::tr("%1 (%2)", "a sentence, then facts").arg(sentence, facts) : sentence;
}

} // namespace duixian::presentation
