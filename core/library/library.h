// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/choices.h"
#include "core/model/figure_query.h"
#include "core/model/history_step.h"
#include "core/model/judgements.h"
#include "core/model/own_words.h"
#include "core/model/pin.h"
#include "core/model/report.h"
#include "core/model/saved_search.h"
#include "core/model/second_figure.h"
#include "core/model/word_query.h"

namespace duixian::library {

/// A report as the tree and the lists show it, without its text, layers, evidence, cleaning steps and notes.
struct ReportEntry {
    ReportId id;
    Head head;
    Passport passport;
    std::size_t length = 0;  ///< of the text, in UTF-16 code units
    std::size_t targets = 0; ///< of what the program found
    std::size_t outcomes = 0;
    std::size_t decisions = 0;    ///< statements that a person has judged
    std::vector<Note> notes = {}; ///< only in a whole one
};

enum class Added { Imported, AlreadyThere };

struct AddResult {
    Added status;
    ReportId id; ///< of the new report, or of the one that has the same bytes
};

/// A report with its sketch (core/text/sketch.h).
struct SketchedReport {
    ReportId id;
    std::vector<std::uint64_t> sketch;

    friend bool operator==(const SketchedReport&, const SketchedReport&) = default;
};

/// A report that was removed and of which a person had said something. Its judgements are still there, under its number.
struct DepartedReport {
    ReportId id;
    std::string file;
    std::u16string title;
    std::string sha256;
    std::vector<std::uint64_t> sketch;
    std::string removed; ///< ISO 8601 in UTC
};

/// What a person says of a report that comes in.
struct Arrival {
    Choices choices = {};
    Judgements judgements = {};
    ReportId former =
        {}; ///< the departed report that it is; none: it is no such one. What is kept under that number goes over to judgements.
};

/// Judgements that have no effect now: their words are not in the text any more, or the report is gone.
struct LooseJudgements {
    ReportId report;
    std::u16string title;
    bool departed = false;
    Judgements judgements;
};

/// What a person wrote beside something, with the report that it belongs to.
struct ReportAnnotation {
    ReportId report;
    Annotation annotation;

    friend bool operator==(const ReportAnnotation&, const ReportAnnotation&) = default;
};

struct KeptPairs;

/// A report in which words may stand.
struct Candidate {
    ReportId report;
    double weight = 0; ///< the more a report is about the words, the higher; 0 of one that is not in the index yet
};

enum class Weighing { None, Weights };

/// Whether a figure is one that is asked for, by its numbers and its unit as written (UTF-8).
using ValueTest = std::function<bool(const std::optional<double>& value, const std::optional<double>& valueMax, std::string_view unit)>;

enum class Access { ReadWrite, ReadOnly };

/// What became of a file on being opened. The other answers are failures: LibraryForeign (not a library), LibraryDamaged, LibraryMissing.
enum class Opening {
    Current,
    Upgraded, ///< it had an older form; a restore point with that form was made first
    Newer,    ///< a newer version of the program made it: it is opened to be read
};

/// What others did to the file of a library that is open. Busy: another one is in the middle of a change; ask again.
enum class Outside { Unchanged, Changed, Moved, Busy };

/// One SQLite file with a person's reports. Thread rule: an object belongs to one thread; several objects (and processes) may have one file
/// open. Daily errors are Results; a broken disk or database throws LibraryError (library_error.h), caught at one door.
///
/// What changes a library is a step of its history: the caller names the step (action and subject), and every change made with the same
/// HistoryStep belongs to it. A step gets its number with its first change; one that changes nothing leaves no trace. What was undone is
/// forgotten with the next step.
class Library {
public:
    /// Makes a new library; an existing file that holds anything is left alone (WriteFailed).
    [[nodiscard]] static Result<Library> create(const std::string& path);
    /// Opens one. A medium that can't be written and a newer form give ReadOnly. Fails with LibraryMissing, LibraryForeign, LibraryDamaged,
    /// FileUnreadable; LibraryNewer (detail: its form): something that this program reads is not in it. LibraryReadOnly: the medium can't
    /// be written, and an older form or an unfinished change would have to be first. WriteFailed (detail: the place): an older form would
    /// have to be copied first, and there is no room or no leave for the copy; it stays as it is.
    [[nodiscard]] static Result<Library> open(const std::string& path, Access wanted = Access::ReadWrite);

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    [[nodiscard]] Access access() const;
    [[nodiscard]] Opening opening() const;
    [[nodiscard]] const std::string& path() const;

    // ---- reports

    /// One transaction: the report with its original bytes, all that was found in it and what a person says of it, or nothing. Without a
    /// moment of import in its passport it gets the present one.
    [[nodiscard]] AddResult add(const Report& report, std::string_view bytes, const Arrival& arrival, HistoryStep& step);
    /// The same as a step of its own.
    [[nodiscard]] AddResult add(const Report& report, std::string_view bytes, const Choices& choices = {});
    /// A report that was read anew: all that was found in it is replaced, in one transaction; its number, bytes, hash, names and moment of
    /// import stay. choices and judgements become what a person said of it from now on. Fails with ReportMissing.
    [[nodiscard]] Result<void> replace(ReportId id, const Report& report, const Choices& choices, const Judgements& judgements,
                                       HistoryStep& step);
    /// The same as a step of its own; judgements stay as they are.
    [[nodiscard]] Result<void> replace(ReportId id, const Report& report, const Choices& choices);
    /// What a person said of the reports stays, for when they come back.
    void remove(const std::vector<ReportId>& reports, HistoryStep& step);
    void remove(ReportId id); ///< as a step of its own

    /// Whether these bytes are in already, by hash; 0 where not.
    [[nodiscard]] ReportId holding(std::string_view sha256) const;
    /// The reports whose text may be mostly the same as the one of this sketch, by number: whoever is at least half like it is among them
    /// all but surely. How like they are, core/text/sketch.h tells.
    [[nodiscard]] std::vector<SketchedReport> akin(const std::vector<std::uint64_t>& sketch) const;
    [[nodiscard]] std::vector<ReportEntry> list() const; ///< by path of the place, then by planned year
    /// With its notes, the evidence of its head and the steps of its passport, which a list of ten thousand does not need.
    [[nodiscard]] ReportEntry whole(ReportEntry entry) const;
    [[nodiscard]] Result<Report> load(ReportId id) const;               ///< as the program found it; fails with ReportMissing
    [[nodiscard]] std::vector<Statement> statements(ReportId id) const; ///< as the program found them
    [[nodiscard]] std::vector<Layer> layers(ReportId id) const;
    [[nodiscard]] Result<std::string> bytes(ReportId id) const; ///< as they were imported; fails with ReportMissing

    // ---- a person's word

    /// What a person settled of how a report is read; nothing where there is no such report.
    [[nodiscard]] Choices choices(ReportId id) const;
    /// What a person said of a report, also of a departed one.
    [[nodiscard]] Judgements judgements(ReportId id) const;
    /// Those become what a person said of it. What has no id yet gets one, and the present moment.
    void judge(ReportId id, const Judgements& judgements, HistoryStep& step);
    /// The reports on whose statements a pair was judged whose target stands in another report.
    [[nodiscard]] std::vector<ReportId> pairedTo(ReportId outcomes) const;
    [[nodiscard]] std::vector<DepartedReport> departed() const;
    /// A departed report of another library; gives it a number that no report has had. What was said of it is for judge() to keep.
    [[nodiscard]] ReportId addDeparted(const DepartedReport& report, HistoryStep& step);
    [[nodiscard]] std::vector<LooseJudgements> looseJudgements() const;
    /// All remarks and tags of the reports that are in the library, by report, then in the order of the text.
    [[nodiscard]] std::vector<ReportAnnotation> annotations() const;
    /// Gives a tag another name wherever it is; where the other is already, one stays.
    void renameTag(std::u16string_view tag, std::u16string_view name, HistoryStep& step);

    /// Paragraphs that a person joined of two reports, which may be gone: the ends in a as a, in the order of its text.
    [[nodiscard]] std::vector<Pin> pins(ReportId a, ReportId b) const;
    /// The same of a report and any other, by the other.
    [[nodiscard]] std::vector<Pin> pins(ReportId report) const;
    /// Those become all that is joined of the two; their ends lie in a and b, in whichever order. What has no id yet gets one, and the
    /// present moment.
    void setPins(ReportId a, ReportId b, const std::vector<Pin>& pins, HistoryStep& step);

    [[nodiscard]] OwnWords ownWords() const;
    void setOwnWords(const OwnWords& words, HistoryStep& step);
    [[nodiscard]] std::vector<SavedSearch> savedSearches() const; ///< by name
    void setSavedSearches(const std::vector<SavedSearch>& searches, HistoryStep& step);

    /// What other sources say, by path of the place, then by indicator, measure, period and source.
    [[nodiscard]] std::vector<SecondFigure> secondFigures() const;
    /// Puts figures beside those that are there. Where the same source has one of the same place, indicator, measure and period, it gets
    /// the new value and unit; ids of the figures are not read.
    void addSecondFigures(const std::vector<SecondFigure>& figures, HistoryStep& step);
    void removeSecondFigures(std::u16string_view source, HistoryStep& step); ///< all of that source

    // ---- pairs, which core/intake/pairing.h makes anew (kept_pairs.h)

    /// The paths of the places whose statements or pairs changed since.
    [[nodiscard]] std::vector<std::string> pairsDue() const;
    /// Those become the pairs of these reports' targets, and the places are due no more; no step of the history. False, and nothing is
    /// kept, where the file has changed since asOf, the changeCount() before they were made.
    [[nodiscard]] bool keepPairs(const std::vector<ReportId>& reports, const KeptPairs& made, const std::vector<std::string>& places,
                                 std::int64_t asOf);
    [[nodiscard]] KeptPairs pairs() const; ///< as they were made last

    // ---- search: where to look. What is a hit, core/search tells from the text and from the statements with a person's word.

    /// The reports in which the words may stand, by number: all in which they do are among them. Of a query that has nothing an index could
    /// tell, all reports. Weights takes twice the time; without them all are 0.
    [[nodiscard]] std::vector<Candidate> mayHold(const WordQuery& query, Weighing weighing = Weighing::Weights) const;
    /// The reports that may have such a figure, by number: all that have, with a person's word applied, are among them. test is asked of
    /// the figures that the program found.
    [[nodiscard]] std::vector<ReportId> mayAnswer(const FigureQuery& query, const ValueTest& test) const;
    /// The decoded text alone; none where there is no such report.
    [[nodiscard]] std::optional<std::u16string> text(ReportId id) const;
    /// How many reports wait to come into the index: those of a library that an older version made, or that another program put in.
    /// They are found as well, only not as fast.
    [[nodiscard]] std::size_t unindexed() const;
    /// Takes up to so many of them in, in one transaction; no step of the history. How many it took.
    std::size_t index(std::size_t most);
    /// Empties the index, so that every report waits to come in: for one that a check found to be out of step.
    void indexAnew();

    // ---- the history

    /// All that work changes comes in together or, where it throws or the process dies, not at all. Others can't write meanwhile, nor,
    /// where much is changed, read.
    void asOne(const std::function<void()>& work);
    [[nodiscard]] std::vector<HistoryStep> history() const; ///< in the order done; what is undone comes last
    /// Undoes the last step, redoes the first undone one, as a whole, in one transaction. Fails with NothingToUndo and UndoBlocked.
    [[nodiscard]] Result<HistoryStep> undo();
    [[nodiscard]] Result<HistoryStep> redo();

    /// Rises with every change of the file, by whichever process; to be asked whether a snapshot is still true. Compare only what one
    /// Library object answered.
    [[nodiscard]] std::int64_t changeCount() const;
    /// What others did since this was last asked, or since the library was opened; never waits for them.
    [[nodiscard]] Outside lookOutside();

private:
    class Store;
    explicit Library(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

} // namespace duixian::library
