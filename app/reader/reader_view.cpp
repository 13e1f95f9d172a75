// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/reader_view.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"
#include "app/reader/furniture.h"
#include "app/reader/put_back_button.h"
#include "app/reader/text_boxes.h"
#include "app/reader/text_setting.h"

namespace duixian::reader {
namespace {

constexpr qreal lettersInLine = 40; ///< of a good measure for Chinese: 38 to 42
constexpr int largestZoom = 15;
constexpr int smallestZoom = -4;
constexpr qreal sizeToControls = 1.2; ///< of the letters, against those of the controls

/// A statement's tag is its number; a rejected one's is below zero.
constexpr int tagOfRejected(std::size_t place)
{
    return -1 - static_cast<int>(place);
}

std::vector<Highlight> highlightsOf(const Report& report, const std::vector<Statement>& rejected)
{
    std::vector<Highlight> highlights;
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        highlights.push_back({report.statements[i].span, presentation::roleOf(report.statements[i].kind), static_cast<int>(i)});
    for (std::size_t i = 0; i < rejected.size(); ++i)
        highlights.push_back({rejected[i].span, presentation::Role::Rejected, tagOfRejected(i)});
    std::stable_sort(highlights.begin(), highlights.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
    return highlights;
}

std::vector<Highlight> doubtsOf(const Report& report)
{
    std::vector<Highlight> doubtful;
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        if (!report.statements[i].doubts.empty())
            doubtful.push_back({report.statements[i].span, presentation::Role::Doubtful, static_cast<int>(i)});
    return doubtful;
}

} // namespace

QVariant SealedDocument::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

ReaderView::ReaderView(QWidget* parent)
    : QTextEdit(parent),
      m_highlights(m_text),
      m_doubtful(m_text),
      m_found(m_text),
      m_handles(m_text),
      m_layers(m_text),
      m_notes(m_text),
      m_putBack(new PutBackButton(viewport()))
{
    m_text.setDocumentMargin(smallestMargin);
    setDocument(&m_text);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Text of the report"));
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_moving)
            m_staysAt.reset();
        tellTop();
        if (m_moving)
            return;
        closeRoomBeyond();
        Q_EMIT scrolledByPerson();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_putBack->offer({}, {}); });
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        m_selectedByPerson = !m_showing && m_judging && !selection().empty();
        Q_EMIT wordsSelected(m_selectedByPerson);
    });
    connect(m_putBack, &PutBackButton::wanted, this, &ReaderView::putBackWanted);
}

void ReaderView::setReport(std::shared_ptr<const Report> report)
{
    const bool readAnew = m_report && report && m_report->passport.sha256 == report->passport.sha256;
    const bool sameText =
        readAnew && m_report->text == report->text && m_report->layers == report->layers && m_report->parts == report->parts;
    const ReadingPlace place = readingPlace();
    m_report = std::move(report);
    m_pairs.reset();
    m_rulings.clear();
    m_rejected.clear();
    setCurrent(-1);
    if (!sameText)
        setFound({});
    layHighlights();
    m_notes.setAnnotations({}, 0);
    m_layers.setLayers(m_report ? m_report->layers : std::vector<Layer>());
    m_putBack->offer({}, {});
    if (sameText) // only what a person said of it has changed
        return;
    set();
    moveCursor(QTextCursor::Start);
    if (readAnew)
        returnTo(place);
    else
        goToBegin();
    tellTop();
    Q_EMIT laidOut();
}

/// To the report's own begin, with a glimpse of what stands before it: a forum's post begins with a page of names and points.
void ReaderView::goToBegin()
{
    constexpr qreal glimpse = 72;
    verticalScrollBar()->setValue(0);
    const std::size_t begin = m_report && m_layers.furniture() == FurnitureShown::Dimmed ? Furniture(*m_report).firstOutside() : 0;
    const std::vector<QRectF> boxes = begin > 0 ? reader::boxesOf(m_text, {begin, begin + 1}) : std::vector<QRectF>();
    if (!boxes.empty())
        verticalScrollBar()->setValue(static_cast<int>(boxes.front().top() - glimpse));
    m_begin = verticalScrollBar()->value();
}

void ReaderView::set()
{
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    const qreal points = font().pointSizeF() * sizeToControls * (1 + m_zoom / 10.0);
    const TextLook look{readingFont(m_serif, points), ground.text, ground.quiet,
                        presentation::look(presentation::Role::Furniture, presentation::themeInForce()).line, m_layers.furniture()};
    if (m_report)
        reader::setReport(m_text, *m_report, look);
    else
        m_text.clear();
    fitMeasure();
    // A document is laid out as it is looked at; places further down can be scrolled to only once it is.
    m_text.documentLayout()->blockBoundingRect(m_text.lastBlock());
}

void ReaderView::fitMeasure()
{
    const qreal em = QFontMetricsF(m_text.defaultFont()).horizontalAdvance(QChar(0x56FD));
    const int measure = static_cast<int>(lettersInLine * em) + 2 * smallestMargin;
    const int whole = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(0, (whole - measure) / 2);
    if (m_beside)
        setViewportMargins(m_beside == Qt::LeftEdge ? 0 : 2 * side, 0, m_beside == Qt::LeftEdge ? 2 * side : 0, 0);
    else
        setViewportMargins(side, 0, side, 0);
}

QPointF ReaderView::scrolled() const
{
    return {static_cast<qreal>(horizontalScrollBar()->value()), static_cast<qreal>(verticalScrollBar()->value())};
}

void ReaderView::layHighlights()
{
    m_highlights.setHighlights(m_report ? highlightsOf(*m_report, m_rejected) : std::vector<Highlight>());
    m_doubtful.setHighlights(m_report ? doubtsOf(*m_report) : std::vector<Highlight>());
    viewport()->update();
}

void ReaderView::setJudged(std::vector<std::optional<Ruling>> rulings, std::vector<Statement> rejected)
{
    m_rulings = std::move(rulings);
    m_rejected = std::move(rejected);
    layHighlights();
}

std::optional<int> ReaderView::statementAt(const QPointF& inViewport) const
{
    const auto tag = m_highlights.at(inViewport + scrolled());
    if (tag && *tag >= 0)
        return tag;
    return m_doubtful.at(inViewport + scrolled());
}

std::optional<int> ReaderView::rejectedAt(const QPointF& inViewport) const
{
    const auto tag = m_highlights.at(inViewport + scrolled());
    return tag && *tag < 0 ? std::optional(-1 - *tag) : std::nullopt;
}

HighlightLayer& ReaderView::layerOf(presentation::Role role)
{
    return role == presentation::Role::Doubtful ? m_doubtful : role == presentation::Role::SearchHit ? m_found : m_highlights;
}

void ReaderView::setMarked(presentation::Role role, bool marked)
{
    layerOf(role).setShown(role, marked);
    viewport()->update();
}

bool ReaderView::isMarked(presentation::Role role)
{
    return layerOf(role).isShown(role);
}

void ReaderView::setFurniture(FurnitureShown shown)
{
    if (shown == m_layers.furniture())
        return;
    m_layers.setFurniture(shown);
    m_putBack->offer({}, {});
    resetInPlace();
}

void ReaderView::setDamageMarked(bool marked)
{
    m_layers.setDamageMarked(marked);
    viewport()->update();
}

void ReaderView::setJudging(bool judging)
{
    m_judging = judging;
    setCurrent(m_current);
}

Span ReaderView::selection() const
{
    const QTextCursor cursor = textCursor();
    Span span{static_cast<std::size_t>(cursor.selectionStart()), static_cast<std::size_t>(cursor.selectionEnd())};
    if (!m_report)
        return {};
    span.end = std::min(span.end, m_report->text.size());
    const auto blank = [this](std::size_t at) { return QChar(m_report->text[at]).isSpace(); };
    while (span.begin < span.end && blank(span.begin))
        ++span.begin;
    while (span.begin < span.end && blank(span.end - 1))
        --span.end;
    return span;
}

void ReaderView::setSerif(bool serif)
{
    m_serif = serif;
    resetInPlace();
}

void ReaderView::setZoom(int steps)
{
    const int wanted = std::clamp(steps, smallestZoom, largestZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    resetInPlace();
    Q_EMIT zoomChanged(m_zoom);
}

std::vector<QRectF> ReaderView::boxesOf(std::size_t index) const
{
    return boxesOf(m_report->statements[index].span);
}

std::vector<QRectF> ReaderView::boxesOf(const Span& span) const
{
    std::vector<QRectF> boxes = reader::boxesOf(m_text, span);
    for (QRectF& box : boxes)
        box.translate(-scrolled());
    return boxes;
}

std::size_t ReaderView::topOffset() const
{
    const int offset = m_text.documentLayout()->hitTest(scrolled() + QPointF(smallestMargin, 2 * smallestMargin), Qt::FuzzyHit);
    return static_cast<std::size_t>(std::max(0, offset));
}

void ReaderView::tellTop()
{
    Q_EMIT topOffsetChanged(static_cast<qulonglong>(topOffset()));
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    const presentation::Theme theme = presentation::themeInForce();
    const QRectF visible(scrolled(), QSizeF(viewport()->size()));
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-scrolled());
        paintParagraphMarks(painter, visible);
        m_layers.paintGrounds(painter, visible, theme);
        m_highlights.paintFills(painter, visible, theme);
        m_found.paintFills(painter, visible, theme);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-scrolled());
    m_layers.paintDamage(painter, visible, theme);
    m_highlights.paintUnderlines(painter, visible, theme);
    m_doubtful.paintUnderlines(painter, visible, theme);
    m_found.paintUnderlines(painter, visible, theme);
    paintHandles(painter, theme);
    m_notes.paint(painter, visible, theme);
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    const bool atBegin = m_report && isAtBegin();
    const std::optional<ReadingPlace> place = m_staysAt || atBegin ? m_staysAt : std::optional(readingPlace());
    const QScopedValueRollback moving(m_moving, true);
    fitMeasure();
    QTextEdit::resizeEvent(event);
    if (atBegin) // the first report is set before the window has its size
        goToBegin();
    else if (m_report && place)
        returnTo(*place);
    Q_EMIT laidOut();
}

} // namespace duixian::reader
