// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/reader_view.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"
#include "app/reader/text_setting.h"

namespace duixian::reader {
namespace {

constexpr qreal lettersInLine = 40; ///< of a good measure for Chinese: 38 to 42
constexpr int smallestMargin = 24;
constexpr int largestZoom = 15;
constexpr int smallestZoom = -4;
constexpr qreal sizeToControls = 1.28; ///< of the letters, against those of the controls

std::vector<Highlight> highlightsOf(const Report& report)
{
    std::vector<Highlight> highlights;
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        highlights.push_back({report.statements[i].span, presentation::roleOf(report.statements[i].kind), static_cast<int>(i)});
    return highlights;
}

} // namespace

QVariant SealedDocument::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

ReaderView::ReaderView(QWidget* parent) : QTextEdit(parent), m_highlights(m_text)
{
    m_text.setDocumentMargin(smallestMargin);
    setDocument(&m_text);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Text of the report"));
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::tellTop);
}

void ReaderView::setReport(std::shared_ptr<const Report> report)
{
    m_report = std::move(report);
    m_highlights.setHighlights(m_report ? highlightsOf(*m_report) : std::vector<Highlight>());
    set();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    tellTop();
}

void ReaderView::set()
{
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    const qreal points = font().pointSizeF() * sizeToControls * (1 + m_zoom / 10.0);
    const TextLook look{readingFont(m_serif, points), ground.text, ground.quiet};
    if (m_report)
        reader::setReport(m_text, *m_report, look);
    else
        m_text.clear();
    fitMeasure();
}

void ReaderView::fitMeasure()
{
    const qreal em = QFontMetricsF(m_text.defaultFont()).horizontalAdvance(QChar(0x56FD));
    const int measure = static_cast<int>(lettersInLine * em) + 2 * smallestMargin;
    const int whole = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(0, (whole - measure) / 2);
    setViewportMargins(side, 0, side, 0);
}

QPointF ReaderView::scrolled() const
{
    return {static_cast<qreal>(horizontalScrollBar()->value()), static_cast<qreal>(verticalScrollBar()->value())};
}

std::optional<int> ReaderView::statementAt(const QPointF& inViewport) const
{
    return m_highlights.at(inViewport + scrolled());
}

void ReaderView::setKindShown(Kind kind, bool shown)
{
    m_highlights.setShown(presentation::roleOf(kind), shown);
    viewport()->update();
}

bool ReaderView::isKindShown(Kind kind) const
{
    return m_highlights.isShown(presentation::roleOf(kind));
}

void ReaderView::showStatement(std::size_t index)
{
    const Span span = m_report->statements[index].span;
    QTextCursor cursor(&m_text);
    cursor.setPosition(static_cast<int>(span.begin));
    cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const std::vector<QRectF> boxes = m_highlights.boxesOf(span);
    if (boxes.empty())
        return;
    const qreal top = boxes.front().top() - scrolled().y();
    const qreal quarter = viewport()->height() / 4.0;
    if (top < quarter / 2 || top > viewport()->height() - quarter)
        verticalScrollBar()->setValue(static_cast<int>(boxes.front().top() - quarter * 1.4));
}

void ReaderView::showOffset(std::size_t offset)
{
    const std::vector<QRectF> boxes = m_highlights.boxesOf({offset, offset + 1});
    if (!boxes.empty())
        verticalScrollBar()->setValue(static_cast<int>(boxes.front().top()) - smallestMargin / 2);
}

void ReaderView::setSerif(bool serif)
{
    m_serif = serif;
    set();
}

void ReaderView::setZoom(int steps)
{
    const int wanted = std::clamp(steps, smallestZoom, largestZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    set();
    Q_EMIT zoomChanged(m_zoom);
}

std::vector<QRectF> ReaderView::boxesOf(std::size_t index) const
{
    std::vector<QRectF> boxes = m_highlights.boxesOf(m_report->statements[index].span);
    for (QRectF& box : boxes)
        box.translate(-scrolled());
    return boxes;
}

void ReaderView::tellTop()
{
    const int offset = m_text.documentLayout()->hitTest(scrolled() + QPointF(smallestMargin, 2 * smallestMargin), Qt::FuzzyHit);
    Q_EMIT topOffsetChanged(static_cast<qulonglong>(std::max(0, offset)));
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    const presentation::Theme theme = presentation::themeInForce();
    const QRectF visible(scrolled(), QSizeF(viewport()->size()));
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-scrolled());
        m_highlights.paintFills(painter, visible, theme);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-scrolled());
    m_highlights.paintUnderlines(painter, visible, theme);
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    fitMeasure();
    QTextEdit::resizeEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(statementAt(event->position()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    // A dragged selection is for copying; only a plain click goes to the statement.
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const auto index = statementAt(event->position()))
        Q_EMIT statementClicked(*index);
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ReaderView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int before = verticalScrollBar()->value();
        set();
        verticalScrollBar()->setValue(before);
    }
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_report) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto index = statementAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               presentation::toolTipOf(presentation::statementCard(m_report->statements[static_cast<std::size_t>(*index)])),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

} // namespace duixian::reader
