// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with paragraphs: marks them by a click, pins them together, opens them, goes from one to the next by keys.
#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include "app/compare/band_column.h"
#include "app/compare/compare_side.h"
#include "app/compare/leveller.h"
#include "app/compare/side_by_side.h"
#include "app/compare/side_header.h"

namespace duixian::comparing {

void SideBySide::mark(Side one, std::size_t paragraph)
{
    m_marked[indexOf(one)] = paragraphsOf(*m_leveller->alignment(), one)[paragraph].span;
    refresh();
}

PinnedSpans SideBySide::spansOf(const Link& link) const
{
    return {m_leveller->alignment()->a[link.a].span, m_leveller->alignment()->b[link.b].span};
}

std::optional<std::size_t> SideBySide::pinnedLink(Side one, const Span& paragraph) const
{
    const Alignment& alignment = *m_leveller->alignment();
    for (std::size_t i = 0; i < alignment.links.size(); ++i)
        if (alignment.links[i].joint == Joint::Pinned && paragraphsOf(alignment, one)[endOf(alignment.links[i], one)].span == paragraph)
            return i;
    return std::nullopt;
}

void SideBySide::pin(const PinnedSpans& spans)
{
    const bool left = m_leveller->lead() == Side::Left;
    m_leveller->chooseSpans(m_leveller->lead(), left ? spans.a : spans.b, left ? spans.b : spans.a);
    Q_EMIT pinWanted(spans);
}

void SideBySide::unpin(const PinnedSpans& spans)
{
    m_leveller->forget();
    Q_EMIT unpinWanted(spans);
}

void SideBySide::togglePin()
{
    const auto& alignment = m_leveller->alignment();
    const auto& [left, right] = m_marked;
    if (!alignment)
        return;
    if (left && right) {
        for (const Link& link : alignment->links)
            if (link.joint == Joint::Pinned && spansOf(link) == PinnedSpans{*left, *right}) {
                unpin(spansOf(link));
                return;
            }
        pin({*left, *right});
        return;
    }
    const auto& joined = m_leveller->joined().link;
    if (joined && alignment->links[*joined].joint == Joint::Pinned)
        unpin(spansOf(alignment->links[*joined]));
    else
        QToolTip::showText(m_band->pinButton().mapToGlobal(QPoint(0, m_band->pinButton().height())),
                           tr("Click a paragraph on the left and one on the right, then pin them together."), this);
}

void SideBySide::offer(Side one, QMenu& menu, std::size_t offset)
{
    const ComparedReport& report = side(one).report();
    const auto paragraph = m_leveller->alignment() ? side(one).paragraphAt(offset) : std::nullopt;
    const Span selected = side(one).view().selection();
    menu.addSeparator();
    const Span opened = !selected.empty() ? selected : paragraph ? paragraphsOf(*m_leveller->alignment(), one)[*paragraph].span : Span{};
    menu.addAction(tr("&Open on the reading desk"), this, [this, id = report.id, opened] { Q_EMIT openWanted(id, opened); });
    if (!paragraph)
        return;
    const Span span = paragraphsOf(*m_leveller->alignment(), one)[*paragraph].span;
    const auto other = m_marked[indexOf(otherSide(one))];
    QAction* together = menu.addAction(tr("&Pin to the paragraph marked on the other side"), this, [this, one, span, other] {
        m_marked[indexOf(one)] = span;
        pin(one == Side::Left ? PinnedSpans{span, *other} : PinnedSpans{*other, span});
    });
    together->setEnabled(other.has_value());
    if (const auto pinned = pinnedLink(one, span))
        menu.addAction(tr("&Take the pin out"), this, [this, spans = spansOf(m_leveller->alignment()->links[*pinned])] { unpin(spans); });
}

/// Of the side that has the keys.
void SideBySide::stepYear(bool forward)
{
    CompareSide& half = m_right->isAncestorOf(focusWidget()) ? *m_right : *m_left;
    half.header().yearButton(forward).click();
}

void SideBySide::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto&& act) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(Qt::Key_L, [this] { m_leveller->stepJoined(true); });
    add(Qt::SHIFT | Qt::Key_L, [this] { m_leveller->stepJoined(false); });
    add(Qt::Key_M, [this] { m_leveller->stepAlone(true); });
    add(Qt::SHIFT | Qt::Key_M, [this] { m_leveller->stepAlone(false); });
    add(Qt::Key_P, [this] { togglePin(); });
    add(Qt::Key_X, [this] { swapSides(); });
    add(Qt::Key_BracketLeft, [this] { stepYear(false); });
    add(Qt::Key_BracketRight, [this] { stepYear(true); });
}

} // namespace duixian::comparing
