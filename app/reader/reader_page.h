// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "app/presentation/statement_card.h"
#include "app/reader/judging.h"
#include "app/reader/reader_header.h"

class QSplitter;

namespace duixian::reader {

class OutlinePanel;
class ReaderView;
class StatementPanel;

/// The page Read: one report, its text in the middle, its outline and its statements beside. A click in one is followed by the others.
class ReaderPage : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPage(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report, const YearsAround& years, bool invented);
    /// What a person said to each statement of the report, and those that were rejected.
    void setJudged(const std::vector<std::optional<Ruling>>& rulings, const std::vector<Statement>& rejected);
    /// Where cards and the detail learn what an indicator counts.
    void setIndicators(const presentation::IndicatorLookup& indicators);
    [[nodiscard]] std::shared_ptr<const Report> report() const { return m_report; }
    /// Goes to a statement: marks it in the text and in the table.
    void showStatement(int index);
    /// Goes to words in the text, also to hidden ones.
    void showSpan(const Span& span);
    void setFurniture(FurnitureShown shown);
    void setDamageMarked(bool marked);
    /// Whether a person may put passages back, take them out, and say something to statements.
    void setJudging(bool judging);
    /// Asks to leave what is selected out of reading.
    void takeOutSelection();

    [[nodiscard]] ReaderView& view() { return *m_view; }
    [[nodiscard]] ReaderHeader& header() { return *m_header; }
    [[nodiscard]] StatementPanel& statements() { return *m_statements; }
    [[nodiscard]] OutlinePanel& outline() { return *m_outline; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void passportWanted();
    void furnitureChanged(duixian::reader::FurnitureShown shown);
    void damageMarkChanged(bool marked);
    void putBackWanted(duixian::Span passage);
    void takeOutWanted(duixian::Span passage);
    void wordsSelected(bool any);
    void said(duixian::reader::Judging what, int index);
    void saidToRejected(duixian::reader::Judging what, int index);
    void addWanted(duixian::Span quote);

private:
    void join();
    void joinLayers();

    std::shared_ptr<const Report> m_report;
    ReaderHeader* m_header;
    ReaderView* m_view;
    OutlinePanel* m_outline;
    StatementPanel* m_statements;
    QSplitter* m_across;
    QSplitter* m_side;
};

} // namespace duixian::reader
