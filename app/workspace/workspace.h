// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "app/workspace/copy_comparison.h"
#include "app/workspace/import_result.h"
#include "app/workspace/library_faults.h"
#include "app/workspace/library_task.h"
#include "app/workspace/report_shelf.h"
#include "app/workspace/reread_job.h"
#include "app/workspace/second_reading.h"
#include "core/library/library.h"
#include "core/model/alignment.h"
#include "core/model/judged_report.h"
#include "core/model/review_filter.h"
#include "core/model/review_item.h"
#include "core/model/second_figure.h"
#include "core/model/target_measures.h"
#include "core/model/trace.h"
#include "core/model/understood.h"
#include "core/model/verdict_rules.h"

namespace duixian {

namespace judgement {
struct Judged;
}

class ComparisonSurvey;
class ImportJob;
class JudgingJob;
class Lexicon;
class PairSurvey;
class PanelSurvey;
class ReadingPreview;
class RepeatSearch;
struct Indicator;
struct ImportRequest;

/// A statement of a JudgedReport.
struct StatementPlace {
    std::size_t index = 0;
    bool rejected = false; ///< among the rejected ones, else among the report's statements
};

/// One end of a pair, as it is judged now.
struct PairSide {
    ReportId report;
    Span span; ///< of the statement
    std::u16string indicator;
};

/// The window's one door to the core: owns the library that is open and the lexicon, runs the jobs, says what changed. What it hands out
/// are snapshots that never change. Lives in the GUI thread; every call is short.
class Workspace : public QObject {
    Q_OBJECT
public:
    using ReportPtr = std::shared_ptr<const Report>;

    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens a library in place of the one that is open. On failure the old one stays.
    [[nodiscard]] Result<void> open(const QString& path);
    /// Makes a new library and opens it. An existing file is left alone.
    [[nodiscard]] Result<void> create(const QString& path);
    /// Says once more what is open and what is in it, to those who came later.
    void announce();
    [[nodiscard]] bool isOpen() const { return m_library.has_value(); }
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] QString path() const;
    /// What became of the open library's file on being opened.
    [[nodiscard]] library::Opening opening() const;
    /// Whether an import, a reading anew, an undo … is changing the library now.
    [[nodiscard]] bool working() const { return m_job || m_reread || m_task || m_pairing || m_indexing || m_judging; }
    /// Whether other programs did something to the library's file since it was last asked; changedOutside and movedAway tell. What is shown
    /// is brought up to date in the background. Cheap; while the workspace itself changes the library it waits.
    void lookOutside();

    [[nodiscard]] const std::vector<library::ReportEntry>& reports() const { return m_reports; }
    [[nodiscard]] const library::ReportEntry* entry(ReportId id) const;
    /// The whole report with a person's decisions applied; null where it is gone.
    [[nodiscard]] ReportPtr report(ReportId id);
    /// The same with what a person said to its statements, all empty where it is gone.
    [[nodiscard]] JudgedReport judged(ReportId id);

    /// Begins an import of files and folders; one at a time, others wait in line.
    void importPaths(const QStringList& paths);
    void importSamples();
    /// A text that a person pasted, under a name.
    void importText(const QString& name, const QString& text);
    /// Tries files again: in another encoding, copies as well. Archives are opened anew.
    void importItems(std::vector<ImportItem> items);
    [[nodiscard]] bool importing() const { return m_job != nullptr; }
    void cancelImport();
    /// As one step of the history.
    void remove(const std::vector<ReportId>& reports);

    /// What was done to the library, step by step; what is undone comes last.
    [[nodiscard]] const std::vector<HistoryStep>& history() const { return m_history; }
    /// In the background, one after the other; walked tells.
    void undo();
    void redo();
    /// Undoes or redoes until the step is the last one that is done; none: until nothing is.
    void returnTo(HistoryStepId step);

    /// A person's word on a statement of judged(id); each is a step of the history.
    void accept(ReportId id, const StatementPlace& place);
    void correct(ReportId id, const StatementPlace& place, const Statement& settled);
    void reject(ReportId id, const StatementPlace& place);
    void withdraw(ReportId id, const StatementPlace& place);
    /// The statements of a report that pass a filter, as a person goes over them: the least sure first. None of one that is gone.
    [[nodiscard]] std::vector<ReviewItem> reviewItems(ReportId id, const ReviewFilter& filter = {});
    /// Says Accepted or Rejected to all of these, of one report, as one step of the history.
    void judgeAll(const std::vector<ReviewItem>& items, Ruling ruling);
    /// The same to all that a filter passes in these reports, in the background; judgedAll tells. One at a time: while it runs nothing
    /// more is begun.
    void judgeAll(std::vector<ReportId> reports, const ReviewFilter& filter, Ruling ruling);
    /// What is judged by then stays.
    void cancelJudging();
    /// A statement that the program did not find; its quote stands at its span.
    void addStatement(ReportId id, const Statement& settled);
    /// What a person writes beside words of a report, of an empty span beside the whole report; each is a step of the history. subject:
    /// what stands there, for the history. An empty remark goes; tags are all that are to stand there, without the star.
    void setRemark(ReportId id, const Span& beside, const QString& text, const QString& subject);
    void setTags(ReportId id, const Span& beside, const QStringList& tags, const QString& subject);
    void setStars(ReportId id, const std::vector<Span>& beside, bool starred, const QString& subject);
    /// Another text for one that is there; an empty one takes it away.
    void rewriteNote(ReportId id, AnnotationId note, const QString& text, const QString& subject);
    /// Gives a tag another name wherever it is.
    void renameTag(const QString& tag, const QString& name);
    /// All that a person wrote beside the reports of the library.
    [[nodiscard]] std::vector<library::ReportAnnotation> annotations();
    [[nodiscard]] Judgements judgements(ReportId id);
    /// What a person said and has no effect now.
    [[nodiscard]] std::vector<library::LooseJudgements> looseJudgements();

    /// The pairs of reports; not yet started. pairsChanged tells when to ask anew.
    [[nodiscard]] std::unique_ptr<PairSurvey> pairSurvey() const;
    /// A person's word on a target and an outcome, also of a pair that the program made: they belong together, or they do not. Each is a
    /// step of the history.
    void join(const PairSide& target, const PairSide& outcome);
    void part(const PairSide& target, const PairSide& outcome);
    /// They belong together, and the verdict is the person's; reason: never empty.
    void overrule(const PairSide& target, const PairSide& outcome, Verdict verdict, const QString& reason);
    /// Takes all that a person said of the two back.
    void withdrawPair(const PairSide& target, const PairSide& outcome);
    /// Who answers for what the words promise; empty takes it away.
    void setResponsible(ReportId id, const Span& beside, const QString& unit, const QString& subject);

    /// Paragraphs that a person joined of two reports, in the order of the first one's text; those whose words are gone are left out.
    /// pinsChanged tells when to ask anew.
    [[nodiscard]] std::vector<PinnedSpans> pins(ReportId a, ReportId b);
    /// Joins two paragraphs, or parts them again, as a step of the history; the order of the reports makes no difference.
    void setPinned(ReportId a, ReportId b, const PinnedSpans& spans, bool pinned);
    /// Reports side by side, in this order, as they are judged now; what is gone is left out. Not yet started.
    [[nodiscard]] std::unique_ptr<ComparisonSurvey> comparisonSurvey(const std::vector<ReportId>& reports);

    /// Figures of another source: what a file of them holds, nothing is changed; with a step of the history they come in, and all of one
    /// source go. What is there already of the same source, place, indicator and year is replaced.
    [[nodiscard]] Result<SecondFigureFile> readSecondFigures(const QString& path);
    void bringInSecondFigures(const std::vector<SecondFigure>& figures, const QString& subject);
    void removeSecondFigures(const QString& source);
    [[nodiscard]] std::vector<SecondFigure> secondFigures();

    /// A statement of words that a person chose, its fields filled in by the passes, to be corrected.
    [[nodiscard]] Statement propose(ReportId id, const Span& words);
    /// What each pass saw at the figure of the text that most of the words belong to, also at one that is no statement; by today's rules.
    /// None where no figure stands there.
    [[nodiscard]] std::optional<Trace> trace(ReportId id, const Span& words);

    /// What another person's library says of the same reports; not yet started.
    [[nodiscard]] std::unique_ptr<SecondReading> secondReading(const QString& otherLibrary) const;
    /// Brings their words in, as one step of the history, in the background; from: the name of the other library. What I said meanwhile
    /// holds.
    void bringIn(std::vector<intake::Opinions> opinions, SidesTaken sides, const QString& from);

    /// What a person settled of a report.
    [[nodiscard]] Choices choices(ReportId id);
    /// Reads reports anew by today's rules, with what a person settled and settles now; in the background, one request after the other.
    /// What can't be read so stays as it was.
    void reread(std::vector<ReportId> reports, HistoryAction action, intake::Settle settle = {});
    [[nodiscard]] bool rereading() const { return m_reread != nullptr; }
    /// Gives a report a title of the person's; an empty one: as the program finds it.
    void rename(ReportId id, const QString& title);
    /// Leaves a passage of a report out of what is read, or puts it back.
    void leaveOut(ReportId id, const Span& passage);
    void putBack(ReportId id, const Span& passage);
    /// Sets a file that was not taken in beside the report that is in; compared tells.
    void compare(const ImportItem& copy, ReportId with);

    /// What a person taught the rules of this library.
    [[nodiscard]] OwnWords ownWords();
    /// As a step of the history; subject: the word that is added or taken away. Gives back what is wrong with them: then nothing is stored.
    std::optional<OwnWordProblem> setOwnWords(const OwnWords& words, const QString& subject);
    /// Whether a report was read by other rules or other words than those of today.
    [[nodiscard]] bool isOutdated(const library::ReportEntry& entry) const;
    /// What reading the outdated reports anew would change; not yet started.
    [[nodiscard]] std::unique_ptr<ReadingPreview> readingPreview() const;

    /// What a question asks, with the library's own words. Any text is one.
    [[nodiscard]] Understood understand(const QString& question) const;
    /// Words as they are compared: simplified, narrow, small letters.
    [[nodiscard]] static QString searchForm(const QString& words);
    /// Where the words of a question stand in a report, in the order of its text. Fails with PatternMalformed and PatternTooSlow.
    [[nodiscard]] Result<std::vector<Span>> findIn(ReportId id, const QString& question);
    [[nodiscard]] const std::vector<SavedSearch>& savedSearches() const { return m_saved; } ///< by name
    /// Those become the saved searches, as a step of the history; subject: the name of the one that is changed.
    void setSavedSearches(const std::vector<SavedSearch>& searches, const QString& subject);
    /// The reports as they are listed now, to be read by other threads.
    [[nodiscard]] std::shared_ptr<const std::vector<library::ReportEntry>> listed();
    /// Whether reports are being taken into the index now: what the file changes by it is nobody else's doing.
    void setIndexing(bool indexing);

    /// The libraries that the program runs with: name and version.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> partVersions();
    /// The version of the rules that read reports now.
    [[nodiscard]] static int rulesOfToday();
    /// The standard indicator of a name; null where it is none.
    [[nodiscard]] const Indicator* indicator(std::u16string_view name) const;
    [[nodiscard]] const std::vector<Indicator>& indicators() const;
    /// The divisions of China as places, also those that are gone.
    [[nodiscard]] static const std::vector<duixian::Place>& knownPlaces();

    /// The table place by indicator by year over these reports, with a person's decisions applied: what charts draw.
    [[nodiscard]] MeasuredPanel panel(const std::vector<ReportId>& reports);
    /// The same of many; not yet started.
    [[nodiscard]] std::unique_ptr<PanelSurvey> panelSurvey() const;
    /// Where else sentences stand, in the reports that are there now.
    [[nodiscard]] std::unique_ptr<RepeatSearch> repeatSearch() const;
    /// How the panel's verdicts are given; verdictRulesChanged tells.
    void setVerdictRules(const VerdictRules& rules);
    [[nodiscard]] const VerdictRules& verdictRules() const { return m_verdictRules; }
    /// Writes these statements of a report (indices, in this order) as a table for spreadsheets (CSV).
    [[nodiscard]] Result<void> exportStatements(ReportId id, const std::vector<std::size_t>& rows, const QString& path);

Q_SIGNALS:
    void libraryChanged();
    void reportsChanged();
    void importProgress(int done, int total, const QString& fileName);
    void importFinished(const duixian::ImportSummary& summary);
    void reportReread(duixian::ReportId id);
    /// A step was undone or redone.
    void walked(const duixian::HistoryStep& step);
    void historyChanged();
    void verdictRulesChanged();
    /// Statements, words on pairs, figures of other sources or the rules of verdicts changed; once for many.
    void pairsChanged();
    /// Joined paragraphs may be others, or elsewhere; once for many.
    void pinsChanged();
    void rereadProgress(int done, int total);
    void judgingProgress(int done, int total);
    /// So many statements were judged in one step.
    void judgedAll(int statements);
    void rereadRefused(duixian::ReportId id, const duixian::Error& error);
    void compared(const duixian::CopyComparison& comparison);
    /// Another program changed the library; reportsChanged follows.
    void changedOutside();
    /// Another file, or none, stands where the library's was opened; said once.
    void movedAway();
    /// The library's file or the disk is broken; the one door for it.
    void failed(const duixian::Error& error);

private:
    void adopt(library::Library opened);
    [[nodiscard]] bool mayWrite();
    void enqueue(ImportRequest request);
    void startNext();
    void rereadNext();
    void take(const LibraryContents& contents);
    /// Says something to a statement: to how it is judged now, with what the program found in the report.
    using Saying = std::function<void(Judgements& said, const judgement::Judged& statement, const Report& found)>;
    void say(ReportId id, const StatementPlace& place, HistoryAction action, const Saying& saying);
    void sayOfPair(HistoryAction action, const PairSide& target, const PairSide& outcome, const std::optional<PairDecision>& word);
    void judge(ReportId id, HistoryStep step, const std::function<void(Judgements& said, const Report& found)>& change);
    void refreshLexicon();
    void takeOwn(const LibraryContents& contents);
    /// Makes the pairs anew of the places where something changed, in the background.
    void pairAnew();
    void perform(LibraryTask::Work work);
    void performNext();
    void taskFinished(const TaskOutcome& outcome);
    void jobFinished(const ImportSummary& summary);
    void reload();
    /// The one door for a broken library or disk: what work throws is told as failed.
    template <class Work>
    void guarded(Work&& work)
    {
        try {
            work();
        } catch (const library::LibraryError& error) {
            Q_EMIT failed(errorOf(error, m_library ? m_library->path() : std::string{}));
        }
    }

    std::shared_ptr<const Lexicon> m_lexicon; ///< with the library's own words
    std::optional<library::Library> m_library;
    std::vector<library::ReportEntry> m_reports;
    std::shared_ptr<const std::vector<library::ReportEntry>> m_listed; ///< the same; null where it has to be made anew
    std::vector<HistoryStep> m_history;
    std::vector<SavedSearch> m_saved;
    ReportShelf m_loaded{std::size_t{16} * 1024 * 1024};
    /// What the passes saw in the report that was asked about last.
    struct Seen {
        ReportPtr report;
        std::shared_ptr<const Lexicon> lexicon;
        std::vector<Trace> figures;
    };
    Seen m_seen;
    VerdictRules m_verdictRules;
    QTimer m_pairSoon; ///< after the last change
    QTimer m_pairsTold;
    bool m_indexing = false;
    std::unique_ptr<LibraryTask> m_pairing;
    int m_pairingNumber = 0;
    std::unique_ptr<LibraryTask> m_task;
    int m_taskNumber = 0; ///< of the task that runs, or ran last
    std::vector<LibraryTask::Work> m_tasksWaiting;
    bool m_changedByUs = false; ///< since lookOutside last looked, by the jobs' own connections
    bool m_movedAway = false;
    std::unique_ptr<ImportJob> m_job;
    int m_jobNumber = 0;
    std::vector<ImportRequest> m_waiting;
    struct RereadRequest {
        std::vector<ReportId> reports;
        intake::Settle settle;
        HistoryStep step;
    };
    std::unique_ptr<JudgingJob> m_judging;
    int m_judgingNumber = 0;
    std::unique_ptr<RereadJob> m_reread;
    int m_rereadNumber = 0;
    std::vector<RereadRequest> m_rereadsWaiting;
};

} // namespace duixian
