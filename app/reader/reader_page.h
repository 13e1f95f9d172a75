// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QWidget>

#include "app/models/pairs_of_report.h"
#include "app/presentation/statement_card.h"
#include "app/reader/judging.h"
#include "app/reader/noting.h"
#include "app/reader/pairing.h"
#include "app/reader/reader_header.h"
#include "app/reader/reading_place.h"
#include "core/model/trace.h"

class QSplitter;

namespace duixian::reader {

class FindBar;
class OutlinePanel;
class ReaderView;
class ReportTabs;
class StatementPanel;
class WhyPanel;

/// The page Read: one report, its text in the middle, its outline and its statements beside. A click in one is followed by the others.
class ReaderPage : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPage(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report, const YearsAround& years, bool invented);
    /// What a person said to each statement of the report, and those that were rejected.
    void setJudged(const std::vector<std::optional<Ruling>>& rulings, const std::vector<Statement>& rejected);
    /// What a person wrote in the report and beside it.
    void setAnnotations(const std::vector<Annotation>& annotations);
    /// The pairs around the report of this number. They stay while the same report is shown again, and go with it.
    void setPairs(ReportId number, std::vector<PairRow> rows);
    /// Those that a statement is an end of.
    [[nodiscard]] const std::vector<PairRow>& pairsOf(int statement) const;
    /// Where cards and the detail learn what an indicator counts.
    void setIndicators(const presentation::IndicatorLookup& indicators);
    [[nodiscard]] std::shared_ptr<const Report> report() const { return m_report; }
    /// Goes to a statement: marks it in the text and in the table.
    void showStatement(int index);
    /// The statement that is looked at, by its number in the report; -1 for none.
    [[nodiscard]] int currentStatement() const;
    /// Goes to the next statement of the table as it is filtered and sorted, or to the one before.
    void stepStatement(bool forward);
    /// The same to what is doubtful, and round the ends.
    void stepDoubtful(bool forward);
    /// Asks why the figure is marked as it is, or is not: that of the cursor in the text or of the row in the table; closes the answer
    /// where it is there already.
    void toggleWhy();
    /// What whyWanted asked for; none: no figure stands there.
    void setTrace(const std::optional<Trace>& trace);
    [[nodiscard]] WhyPanel& why() { return *m_why; }
    /// Where one reads, and at which statement.
    [[nodiscard]] ReadingPlace place() const;
    void returnTo(const ReadingPlace& place);
    /// Goes to words in the text, also to hidden ones.
    void showSpan(const Span& span);
    /// Opens the bar that finds words in this report; with the words that are selected, if there are some.
    void find();
    /// What findWanted asked for, in the order of the text. fault: why it can't be looked for.
    void setFound(std::vector<Span> found, const QString& fault = {});
    /// Goes to the next of what was found, or to the one before, and on from the other end.
    void step(bool forward);
    /// Comes from a search over all reports: its question stands in the bar, what it has found is boxed, one of it is looked at.
    void showHit(const QString& question, std::vector<Span> found, const Span& mark);
    [[nodiscard]] QString selectedWords() const;
    void setFurniture(FurnitureShown shown);
    void setDamageMarked(bool marked);
    /// Whether a person may put passages back, take them out, and say something to statements.
    void setJudging(bool judging);
    /// Asks to leave what is selected out of reading.
    void takeOutSelection();

    [[nodiscard]] ReportTabs& tabs() { return *m_tabs; }
    [[nodiscard]] ReaderView& view() { return *m_view; }
    [[nodiscard]] ReaderHeader& header() { return *m_header; }
    [[nodiscard]] StatementPanel& statements() { return *m_statements; }
    [[nodiscard]] OutlinePanel& outline() { return *m_outline; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void passportWanted();
    void furnitureChanged(duixian::reader::FurnitureShown shown);
    void damageMarkChanged(bool marked);
    /// Words are to be looked for in this report; setFound answers.
    void findWanted(const QString& question);
    void putBackWanted(duixian::Span passage);
    void takeOutWanted(duixian::Span passage);
    void wordsSelected(bool any);
    void said(duixian::reader::Judging what, int index);
    void saidToRejected(duixian::reader::Judging what, int index);
    void addWanted(duixian::Span quote);
    /// What each pass saw at the figure of these words; setTrace answers.
    void whyWanted(duixian::Span words);
    /// The mark of a statement is to cover these words.
    void markMoved(int index, duixian::Span words);
    /// A person wants to do something with the pairs of a statement.
    void pairingWanted(duixian::reader::Pairing what, int index);
    /// The end of a pair that is not the statement looked at is to be looked at.
    void otherEndWanted(const duixian::PairRow& row);
    /// Another statement is looked at, or more is known of it.
    void statementLookedAt();
    /// A person wants to write beside words.
    void noteWanted(duixian::reader::Noting what, duixian::Span beside);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void join();
    void joinLayers();
    void joinFind();
    void joinKeys();
    void joinWhy();
    void joinPairs();
    void layPairs();
    void ask(const Span& words);
    void askAlong(int statement);
    void closeWhy();
    void stepTo(bool forward, bool round, const std::function<bool(std::size_t)>& wanted);
    void lookAt(int found);
    void findAnew(bool another);
    void closeFind();

    std::shared_ptr<const Report> m_report;
    ReportId m_number; ///< of the pairs
    std::vector<PairRow> m_rows;
    std::shared_ptr<const models::PairsOfReport> m_pairs;
    std::vector<Span> m_found;
    int m_at = -1; ///< which of them is looked at
    bool m_judging = false;
    bool m_fromHit = false; ///< the bar came with a hit, and goes with the report
    ReportTabs* m_tabs;
    ReaderHeader* m_header;
    FindBar* m_find;
    ReaderView* m_view;
    OutlinePanel* m_outline;
    StatementPanel* m_statements;
    WhyPanel* m_why;
    Span m_asked; ///< what the answer is about
    QSplitter* m_down;
    QSplitter* m_across;
    QSplitter* m_side;
};

} // namespace duixian::reader
