// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/panes.h"

#include <algorithm>

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace duixian::shell {
namespace {

const char* const paneProperty = "pane";

bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// The widget in a pane that the focus goes to.
QWidget* entryOf(QWidget& pane)
{
    if (QWidget* last = pane.focusWidget(); last && takesTab(*last))
        return last;
    if (takesTab(pane))
        return &pane;
    for (QWidget* next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain())
        if (pane.isAncestorOf(next) && takesTab(*next))
            return next;
    return nullptr;
}

} // namespace

void makePane(QWidget& widget)
{
    widget.setProperty(paneProperty, true);
}

std::vector<QWidget*> panesOf(const QWidget& window)
{
    std::vector<QWidget*> panes;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->property(paneProperty).toBool() && widget->isVisible() && entryOf(*widget))
            panes.push_back(widget);
    const auto place = [&](const QWidget* widget) {
        const QPoint at = widget->mapTo(&window, QPoint());
        return std::pair(at.x(), at.y());
    };
    std::sort(panes.begin(), panes.end(), [&](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    return panes;
}

void goToPane(QWidget& window, bool next)
{
    const std::vector<QWidget*> panes = panesOf(window);
    if (panes.empty())
        return;
    const QWidget* now = QApplication::focusWidget();
    const auto here =
        std::find_if(panes.begin(), panes.end(), [&](const QWidget* pane) { return pane == now || (now && pane->isAncestorOf(now)); });
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    std::ptrdiff_t to = next ? 0 : count - 1;
    if (here != panes.end())
        to = (here - panes.begin() + (next ? 1 : count - 1)) % count;
    entryOf(*panes[static_cast<std::size_t>(to)])->setFocus(Qt::ShortcutFocusReason);
}

} // namespace duixian::shell
