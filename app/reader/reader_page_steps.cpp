// SPDX-License-Identifier: GPL-3.0-or-later
// From statement to statement by single keys, in the text and in the table alike.
#include <algorithm>

#include <QAction>
#include <QTableView>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"

namespace duixian::reader {
namespace {

/// The first of some places in a list that a person sees which is behind the one he is at, or before it.
int neighbour(const std::vector<std::size_t>& shown, std::size_t from, bool forward, const std::function<bool(std::size_t)>& wanted)
{
    const auto step = [&](std::size_t at) { return forward ? at + 1 : at - 1; };
    for (std::size_t at = from; at < shown.size(); at = step(at))
        if (wanted(shown[at]))
            return static_cast<int>(shown[at]);
    return -1;
}

} // namespace

void ReaderPage::stepStatement(bool forward)
{
    stepTo(forward, false, [](std::size_t) { return true; });
}

void ReaderPage::stepDoubtful(bool forward)
{
    stepTo(forward, true, [this](std::size_t index) { return !m_report->statements[index].doubts.empty(); });
}

/// Goes by the table, as it is filtered and sorted; from the one that is looked at, else from what is seen of the text.
void ReaderPage::stepTo(bool forward, bool round, const std::function<bool(std::size_t)>& wanted)
{
    const std::vector<std::size_t> shown = m_report ? m_statements->shown() : std::vector<std::size_t>();
    if (shown.empty())
        return;
    const auto current = std::find(shown.begin(), shown.end(), static_cast<std::size_t>(currentStatement()));
    std::size_t from = static_cast<std::size_t>(current - shown.begin());
    if (current == shown.end()) {
        const std::size_t top = m_view->topOffset();
        const auto seen =
            std::find_if(shown.begin(), shown.end(), [&](std::size_t i) { return m_report->statements[i].span.begin >= top; });
        from = static_cast<std::size_t>(seen - shown.begin());
        from = forward ? from : from - 1;
    } else {
        from = forward ? from + 1 : from - 1;
    }
    int next = neighbour(shown, from, forward, wanted);
    if (next < 0 && round)
        next = neighbour(shown, forward ? 0 : shown.size() - 1, forward, wanted);
    if (next >= 0)
        showStatement(next);
}

void ReaderPage::joinKeys()
{
    const auto add = [this](const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
        return action;
    };
    const auto both = [&](const QString& words, const QKeySequence& key, auto&& act) {
        m_statements->table().addAction(add(words, key, act));
    };
    both(tr("Next statement"), Qt::Key_J, [this] { stepStatement(true); });
    both(tr("Previous statement"), Qt::Key_K, [this] { stepStatement(false); });
    both(tr("Why?"), Qt::Key_Space, [this] { toggleWhy(); });
    both(tr("Report of the year before"), Qt::Key_BracketLeft, [this] { Q_EMIT previousWanted(); });
    both(tr("Report of the year after"), Qt::Key_BracketRight, [this] { Q_EMIT nextWanted(); });
    // The table has these by itself.
    const std::tuple<QString, Qt::Key, Judging> judged[] = {{tr("Accept"), Qt::Key_A, Judging::Accept},
                                                            {tr("Correct"), Qt::Key_C, Judging::Correct},
                                                            {tr("Reject"), Qt::Key_R, Judging::Reject},
                                                            {tr("Take the decision back"), Qt::Key_U, Judging::Withdraw}};
    for (const auto& [words, key, what] : judged)
        add(words, key, [this, what = what] {
            if (m_judging && currentStatement() >= 0)
                Q_EMIT said(what, currentStatement());
        });
}

} // namespace duixian::reader
