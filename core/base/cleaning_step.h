// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace duixian {

/// What was done on the way from a file's bytes to what the rules read. The steps up to TabsForCells make the decoded text, which is shown;
/// those after it only make what the rules read. Their names stand in core/model/names.h.
enum class Step {
    ByteOrderMark,      ///< left out
    BytesReplaced,      ///< bytes that fit no character became U+FFFD
    LineEnds,           ///< \r\n, \r\r\n and \r became \n
    Markup,             ///< marks of HTML, XML or Markdown left out: tags, elements, lines
    NumbersWritten,     ///< numbers that Word makes by itself (一、二、) written into the text
    RevisionsAccepted,  ///< tracked changes taken as accepted
    CompatibilityForms, ///< forms that a PDF's font gives instead of the character (⼈ for 人, １２ for 12)
    TabsForCells,       ///< a tab between the cells of a table's row

    WidthNarrowed,    ///< full-width digits, letters and signs read as half-width
    BlanksLeftOut,    ///< blanks next to Chinese and inside numbers
    InvisibleLeftOut, ///< zero-width and control characters
    NoteMarksLeftOut, ///< the marks of footnotes: 目标[28]
    EscapesRead,      ///< \r\n, &nbsp; or <U+00A0> written out as characters
    LinesJoined,      ///< sentences that a line end had cut
    Folded,           ///< traditional characters read as simplified ones
};

/// count: at how many places.
struct CleaningStep {
    Step step = Step::LineEnds;
    std::size_t count = 0;

    friend bool operator==(const CleaningStep&, const CleaningStep&) = default;
};

} // namespace duixian
