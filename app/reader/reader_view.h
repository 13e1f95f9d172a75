// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTextDocument>
#include <QTextEdit>

#include "app/models/pairs_of_report.h"
#include "app/presentation/statement_card.h"
#include "app/reader/extent.h"
#include "app/reader/highlight_layer.h"
#include "app/reader/judging.h"
#include "app/reader/layer_marks.h"
#include "app/reader/mark_handles.h"
#include "app/reader/note_marks.h"
#include "app/reader/noting.h"
#include "app/reader/pairing.h"
#include "app/reader/paragraph_mark.h"
#include "app/reader/reading_place.h"
#include "core/model/report.h"

class QMenu;

namespace duixian::reader {

class PutBackButton;

/// A document that never fetches anything: a report is foreign text.
class SealedDocument : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// One report as a page to be read, with its statements marked by kind. The text can be selected and copied, never changed.
class ReaderView : public QTextEdit {
    Q_OBJECT
public:
    explicit ReaderView(QWidget* parent = nullptr);

    /// Another report is shown from its begin; the same one read anew stays where it was.
    void setReport(std::shared_ptr<const Report> report);
    /// What a person said to each statement, and those that were rejected.
    void setJudged(std::vector<std::optional<Ruling>> rulings, std::vector<Statement> rejected);
    /// What a person wrote: a sign in the margin, brackets around the words.
    void setAnnotations(std::vector<Annotation> annotations);
    /// What is written at a place of the viewport; empty where nothing is.
    [[nodiscard]] QString noteAt(const QPointF& inViewport) const;
    /// Where cards learn what an indicator counts.
    void setIndicators(presentation::IndicatorLookup indicators) { m_indicators = std::move(indicators); }
    /// The pairs that the statements are ends of, for cards and menus; null: not known yet.
    void setPairs(std::shared_ptr<const models::PairsOfReport> pairs) { m_pairs = std::move(pairs); }
    /// Whether the marks of a role are shown: targets, outcomes, doubtful and rejected statements, search hits.
    void setMarked(presentation::Role role, bool marked);
    [[nodiscard]] bool isMarked(presentation::Role role);
    /// Selects the figure of a statement and brings it into view.
    void showStatement(std::size_t index);
    /// The statement that is looked at has handles by which its borders are moved; -1: none has.
    void setCurrent(int index);
    /// The words that a person asks about: those selected, else those at the cursor.
    [[nodiscard]] Span askedWords() const;
    /// Selects a stretch of the text and brings it into view. False where it is hidden with the furniture.
    bool showSpan(const Span& span);
    /// Words that are looked for, in the order of the text: each gets a box, the one that is looked at a stronger one.
    void setFound(const std::vector<Span>& found);
    /// Brings one of them into view. False where it is hidden with the furniture.
    bool showFound(std::size_t index);
    /// Brings an offset of the text to the top.
    void showOffset(std::size_t offset);
    void setFurniture(FurnitureShown shown);
    [[nodiscard]] FurnitureShown furniture() const { return m_layers.furniture(); }
    void setDamageMarked(bool marked);
    /// Whether passages may be put back and taken out.
    void setJudging(bool judging);
    /// What is selected, without blanks at its ends; empty where nothing is.
    [[nodiscard]] Span selection() const;
    /// Where one reads, without a statement.
    [[nodiscard]] ReadingPlace readingPlace() const;
    /// Goes there; of words that are hidden now, to the next ones that are seen. Stays there while the window takes its size.
    void returnTo(const ReadingPlace& place);
    /// The first offset that is seen.
    [[nodiscard]] std::size_t topOffset() const;
    void setSerif(bool serif);
    /// 0 is the normal size; a step is a tenth.
    void setZoom(int steps);
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// The boxes of a statement's figure in the viewport's coordinates.
    [[nodiscard]] std::vector<QRectF> boxesOf(std::size_t index) const;
    [[nodiscard]] std::vector<QRectF> boxesOf(const Span& span) const;
    /// Where passages lie in the document, in its coordinates.
    [[nodiscard]] std::vector<Extent> extentsOf(const std::vector<Span>& passages) const;
    [[nodiscard]] int textHeight() const;
    /// Scrolls to a y of the document, also into the room beyond its ends, which is there as far as it is needed and until a person has
    /// scrolled out of it. Does not count as a person's scrolling.
    void scrollTo(int y);
    /// It stands beside another one, with the text at this edge.
    void setBeside(Qt::Edge edge);
    void setParagraphMarks(std::vector<ParagraphMark> marks);
    [[nodiscard]] const std::vector<ParagraphMark>& paragraphMarks() const { return m_paragraphMarks; }
    /// Whether it is offered to ask why a figure is marked as it is.
    void setAsking(bool asking) { m_asking = asking; }
    /// What a right click at a place of the viewport offers; the caller owns it.
    [[nodiscard]] QMenu* menuAt(const QPoint& inViewport);

Q_SIGNALS:
    void statementClicked(int index);
    /// A plain click on words that are no statement.
    void textClicked();
    /// Why the figure at these words is marked as it is, or is not.
    void whyWanted(duixian::Span words);
    /// The mark of a statement is to cover these words.
    void markMoved(int index, duixian::Span words);
    void said(duixian::reader::Judging what, int index);
    /// To a rejected statement, by its place among them.
    void saidToRejected(duixian::reader::Judging what, int index);
    /// The words selected are a statement that the program did not find.
    void addWanted(duixian::Span quote);
    void pairingWanted(duixian::reader::Pairing what, int index);
    void noteWanted(duixian::reader::Noting what, duixian::Span beside);
    /// The text at the top of the view has changed by scrolling.
    void topOffsetChanged(qulonglong offset);
    void zoomChanged(int steps);
    /// A person wants furniture to be read, or a passage not to be.
    void putBackWanted(duixian::Span passage);
    void takeOutWanted(duixian::Span passage);
    /// The text was scrolled by a person, or to go to what a person wants to see; not to stay where one reads while its size changes.
    void scrolledByPerson();
    /// Passages lie elsewhere than before: other text, other letters, another width.
    void laidOut();
    /// What a right click offers is about to be shown: others may add to it. offset: of the words there.
    void menuOffered(QMenu* menu, qulonglong offset);
    /// A person selected words, or no longer. What the program selects to show it does not count.
    void wordsSelected(bool any);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    static constexpr int smallestMargin = 24;

    void set();
    void fitMeasure();
    /// False where it is hidden.
    bool bringIntoView(const Span& span);
    void tellTop();
    [[nodiscard]] QPointF scrolled() const;
    [[nodiscard]] std::optional<int> statementAt(const QPointF& inViewport) const;
    [[nodiscard]] std::optional<int> rejectedAt(const QPointF& inViewport) const;
    void paintHandles(QPainter& painter, presentation::Theme theme) const;
    void paintParagraphMarks(QPainter& painter, const QRectF& visible) const;
    void closeRoomBeyond();
    [[nodiscard]] bool takesHandle(const QMouseEvent& press);
    [[nodiscard]] bool movesHandle(const QMouseEvent& move);
    [[nodiscard]] std::size_t offsetAt(const QPoint& inViewport) const;
    void offerWhy(QMenu& menu, const QPoint& inViewport);
    void layHighlights();
    [[nodiscard]] HighlightLayer& layerOf(presentation::Role role);
    void offerNotes(QMenu& menu, const QPoint& inViewport);
    void offerPassages(QMenu& menu, const QPoint& inViewport);
    [[nodiscard]] std::optional<Layer> furnitureAt(const QPointF& inViewport) const;
    [[nodiscard]] QString cardOf(std::size_t index) const;
    [[nodiscard]] const std::vector<PairRow>& pairsOf(std::size_t index) const;
    [[nodiscard]] QString cardAt(const QPointF& inViewport) const;
    void offerPutBack(const QPointF& inViewport);
    void goToBegin();
    /// Sets the text anew with the place that is read kept.
    void resetInPlace();
    [[nodiscard]] bool isAtBegin() const;

    SealedDocument m_text;
    HighlightLayer m_highlights;
    HighlightLayer m_doubtful; ///< over the marks of kinds
    HighlightLayer m_found;
    std::vector<Span> m_foundSpans;
    MarkHandles m_handles;
    int m_current = -1; ///< the statement that is looked at
    LayerMarks m_layers;
    NoteMarks m_notes;
    PutBackButton* m_putBack;
    bool m_judging = false;
    bool m_showing = false; ///< the program selects
    bool m_selectedByPerson = false;
    std::shared_ptr<const Report> m_report;
    std::shared_ptr<const models::PairsOfReport> m_pairs;
    std::vector<std::optional<Ruling>> m_rulings;
    std::vector<Statement> m_rejected;
    presentation::IndicatorLookup m_indicators;
    bool m_serif = true;
    int m_zoom = 0;
    std::optional<ReadingPlace> m_staysAt; ///< until a person scrolls
    bool m_moving = false;                 ///< the program scrolls
    std::vector<ParagraphMark> m_paragraphMarks;
    std::optional<Qt::Edge> m_beside;
    bool m_beyond = false; ///< the scroll bar reaches beyond an end of the text
    bool m_asking = true;
    int m_begin = 0; ///< where the view was scrolled to when the report was opened
};

} // namespace duixian::reader
