// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cleaning_step.h"
#include "core/base/encoding.h"
#include "core/base/format.h"
#include "core/base/layer.h"
#include "core/base/span.h"
#include "core/model/period.h"
#include "core/model/statement.h"

namespace duixian {

/// The government that reports. code: six digits of GB/T 2260, empty for an area that is none or that is not known for sure.
/// path: from the province down, the place itself last.
struct Place {
    std::u16string name;
    std::string code;
    std::vector<std::u16string> path;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Annual reviews a year and plans the next; NewTerm reviews several years; of PlanOnly and ReviewOnly one half is there; None is no work
/// report of a government.
enum class ReportKind { Annual, NewTerm, PlanOnly, ReviewOnly, None };

enum class HeadField { Place, Kind, Reviewed, Planned, PlannedTerm, Date, Session, Speaker, Title };
/// What speaks for a field of the head, strongest first.
enum class Witness {
    Person,   ///< a person settled it
    Title,    ///< the title and the lines before the address (各位代表)
    Address,  ///< the address itself (我代表某某区人民政府)
    Headings, ///< the headings of the parts (2018年工作回顾)
    Targets,  ///< the sentence of the main targets
    Page,     ///< what the page around the report says
    Body,     ///< names and years in the body, by how often and in what company they stand
    FileName, ///< the file's name and folders
};

/// What spoke for a field of the head. span: of the words, in the decoded text; empty where a file's name or no single place said it.
struct Evidence {
    HeadField field = HeadField::Place;
    Witness witness = Witness::Body;
    Span span;
    bool doubtful = false;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What is known of a report before its figures are read. A field is none where the text does not say; it is never guessed in silence.
struct Head {
    std::optional<Place> place;
    ReportKind kind = ReportKind::None;
    std::optional<Period> reviewed;
    std::optional<Period> planned;
    std::optional<Period> plannedTerm;
    std::string date; ///< ISO, as far as known: 2019-03-15, 2019-03, 2019; empty where it is not
    std::u16string session;
    std::u16string speaker;
    std::u16string title;           ///< as written, or made of place, year and kind where none is written
    std::vector<Evidence> evidence; ///< one for each field that is known, in the order of the fields

    friend bool operator==(const Head&, const Head&) = default;
};

/// What the program doubts about a report: how it was read, and where it contradicts itself.
enum class NoteCode {
    PlaceUnknown,   ///< nothing names the place
    PlaceAmbiguous, ///< several divisions bear the name, and nothing decides
    PlaceFromFile,  ///< only the file's name says it
    YearsUnknown,   ///< nothing says which years are reviewed or planned
    FileDisagrees,  ///< the file's name says another place or year than the text
    NoReport,       ///< no work report of a government
    BytesReplaced,  ///< some bytes fit no character and were replaced by U+FFFD
    TargetUnset,    ///< the report says that it sets no figure for an indicator
    GrowthUnfit,    ///< the growth is not that of the two levels
    ValuesDiffer,   ///< one indicator has two values in one year
    SharesUnfit,    ///< a rate over 100 %, or shares of one whole that do not add up to it
    SharedUnevenly, ///< 分别 deals out more figures than there are names, or fewer
};

/// Whether the report contradicts itself there; the other notes are about how it was read.
[[nodiscard]] constexpr bool isContradiction(NoteCode code)
{
    return code >= NoteCode::GrowthUnfit;
}

/// span: in the decoded text; empty where the note is about the whole report. Of a contradiction it is the figure's, others are the figures
/// that it does not fit, and computed is what they make: the growth from level to level, the sum of the shares.
struct Note {
    NoteCode code;
    Span span;
    std::vector<Span> others = {};
    std::optional<double> computed = {};
    std::u16string indicator = {}; ///< of TargetUnset the one that is left without a target: the standard name, else the words

    friend bool operator==(const Note&, const Note&) = default;
};

/// One heading of the outline with the part it opens (spans in the decoded text). level 1 is 一、, 2 is (一), 3 is 1. and the like.
struct Part {
    Span heading;
    Span body; ///< from the heading's begin to the next heading of the same or a higher level
    int level = 1;
    Section section = Section::Other;

    friend bool operator==(const Part&, const Part&) = default;
};

/// Where a report came from and how it was read.
struct Passport {
    std::string fileName; ///< as the person knows it, without folders
    std::string path;     ///< whole path, empty where there was no file; of a part of an archive: the archive's, then the part's
    std::string address;  ///< where a saved page says it came from (http…), else empty
    std::string imported; ///< when it came into the library, ISO 8601 in UTC; empty outside of one
    std::string sha256;   ///< of the original bytes
    Encoding encoding = Encoding::Utf8;
    Format format = Format::PlainText;
    std::size_t byteCount = 0;
    int rules = 0;                   ///< version of the rules that read it
    std::string words;               ///< hash of the person's own words that they read with; empty where there were none
    std::vector<CleaningStep> steps; ///< what was done to read it, in the order of Step

    friend bool operator==(const Passport&, const Passport&) = default;
};

/// All that the program knows of one report. text is the decoded text, with \n line ends: every span counts its UTF-16 code units.
struct Report {
    Passport passport;
    Head head;
    std::u16string text;
    std::vector<Part> parts;
    std::vector<Statement> statements; ///< in the order of the text
    std::vector<Note> notes;
    std::vector<Layer> layers;         ///< furniture and damage, by their begins; furniture does not overlap furniture
    std::vector<std::uint64_t> sketch; ///< core/text/sketch.h: tells copies of one text from other texts

    friend bool operator==(const Report&, const Report&) = default;
};

} // namespace duixian
