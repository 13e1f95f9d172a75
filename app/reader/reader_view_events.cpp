// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the text from mouse, wheel and desktop, and what it offers there.
#include <algorithm>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include "app/models/pairs_together.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"
#include "app/reader/furniture.h"
#include "app/reader/mark_format.h"
#include "app/reader/put_back_button.h"
#include "app/reader/reader_view.h"

namespace duixian::reader {

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    if (movesHandle(*event))
        return;
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(statementAt(event->position()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
    offerPutBack(event->position());
}

void ReaderView::offerPutBack(const QPointF& inViewport)
{
    const std::optional<Layer> layer = m_judging ? furnitureAt(inViewport) : std::nullopt;
    QRectF line;
    if (layer)
        for (const QRectF& box : boxesOf(layer->span))
            if (box.top() <= inViewport.y() && inViewport.y() <= box.bottom())
                line = box;
    m_putBack->offer(layer, line);
}

std::optional<Layer> ReaderView::furnitureAt(const QPointF& inViewport) const
{
    const std::optional<Layer> layer = m_layers.at(inViewport + scrolled());
    return layer && isFurniture(layer->reason) ? layer : std::nullopt;
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_handles.moved()) {
        if (const auto words = m_handles.letGo())
            Q_EMIT markMoved(m_current, *words);
        viewport()->update();
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    // A dragged selection is for copying; only a plain click goes to the statement.
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const auto index = statementAt(event->position()))
        Q_EMIT statementClicked(*index);
    else
        Q_EMIT textClicked();
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        resetInPlace();
}

const std::vector<PairRow>& ReaderView::pairsOf(std::size_t index) const
{
    static const std::vector<PairRow> none;
    return m_pairs ? m_pairs->of(index) : none;
}

QString ReaderView::cardOf(std::size_t index) const
{
    const Statement& statement = m_report->statements[index];
    const std::vector<PairRow> pairs = m_pairs ? models::pairsTogether(*m_pairs, *m_report, index) : std::vector<PairRow>();
    return presentation::statementCard(statement, {m_report.get(), m_indicators ? m_indicators(statement.indicator) : nullptr, &pairs});
}

/// What hovering says: the statement, else why a passage is not simply read.
QString ReaderView::cardAt(const QPointF& inViewport) const
{
    if (const auto index = statementAt(inViewport))
        return cardOf(static_cast<std::size_t>(*index));
    if (const auto rejected = rejectedAt(inViewport))
        return tr("Rejected: %1").arg(presentation::statementLine(m_rejected[static_cast<std::size_t>(*rejected)]));
    if (const auto layer = m_layers.at(inViewport + scrolled()))
        return presentation::wordOf(layer->reason);
    return {};
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_report) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList lines{cardAt(help->pos()), noteAt(help->pos())};
        lines.removeAll(QString());
        if (const QString card = lines.join(QLatin1Char('\n')); !card.isEmpty())
            QToolTip::showText(help->globalPos(), presentation::toolTipOf(card), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

QMenu* ReaderView::menuAt(const QPoint& inViewport)
{
    auto* menu = new QMenu(this);
    menu->setLayoutDirection(Qt::LeftToRight);
    QAction* copy = menu->addAction(tr("&Copy"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select &all"), this, &QTextEdit::selectAll);
    if (!m_report)
        return menu;
    if (m_asking)
        offerWhy(*menu, inViewport);
    if (const auto index = statementAt(inViewport))
        offerPairing(*menu, pairsOf(static_cast<std::size_t>(*index)), m_judging,
                     [this, index](Pairing what) { Q_EMIT pairingWanted(what, *index); });
    if (!m_judging)
        return menu;
    if (const auto index = statementAt(inViewport)) {
        menu->addSeparator();
        const auto place = static_cast<std::size_t>(*index);
        offerJudging(*menu, place < m_rulings.size() ? m_rulings[place] : std::nullopt,
                     [this, index](Judging what) { Q_EMIT said(what, *index); });
    } else if (const auto rejected = rejectedAt(inViewport)) {
        menu->addSeparator();
        menu->addAction(tr("&Take the rejection back"), this, [this, rejected] { Q_EMIT saidToRejected(Judging::Withdraw, *rejected); });
    }
    offerNotes(*menu, inViewport);
    offerPassages(*menu, inViewport);
    return menu;
}

/// What may be done with the words that are selected, and with furniture.
void ReaderView::offerPassages(QMenu& menu, const QPoint& inViewport)
{
    const std::optional<Layer> layer = furnitureAt(inViewport);
    const Span selected = selection();
    if (!layer && selected.empty())
        return;
    menu.addSeparator();
    if (!selected.empty())
        menu.addAction(tr("Add as a &statement…"), this, [this, selected] { Q_EMIT addWanted(selected); });
    if (layer)
        menu.addAction(tr("&Put back: read this passage"), this, [this, layer] { Q_EMIT putBackWanted(layer->span); });
    if (!selected.empty())
        menu.addAction(tr("&Leave out of reading"), this, [this, selected] { Q_EMIT takeOutWanted(selected); });
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = menuAt(event->pos());
    if (m_report)
        Q_EMIT menuOffered(menu, static_cast<qulonglong>(offsetAt(event->pos())));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

QMimeData* ReaderView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto* copied = new QMimeData;
    if (!m_report)
        return copied;
    const std::size_t length = m_report->text.size();
    const Span span{std::min(static_cast<std::size_t>(cursor.selectionStart()), length),
                    std::min(static_cast<std::size_t>(cursor.selectionEnd()), length)};
    const QString own = ownText(*m_report, span, m_layers.furniture());
    copied->setText(own);
    copied->setHtml(markedHtml(*m_report, span, own));
    return copied;
}

} // namespace duixian::reader
