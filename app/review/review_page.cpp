// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/review_page.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include "app/presentation/statement_text.h"
#include "app/review/context_view.h"
#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/statement_form.h"

namespace duixian::review {

ReviewPage::ReviewPage(QWidget* parent)
    : QWidget(parent),
      m_head(new ReviewHead(this)),
      m_name(new QLabel(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_list(new ReviewList(m_queue, this)),
      m_screen(new QPushButton(this)),
      m_bulk(new QPushButton(this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_card(new ReviewCard(this)),
      m_hintTitle(new QLabel(this)),
      m_hintWords(new QLabel(this)),
      m_hintNext(new QPushButton(tr("Next report"), this)),
      m_hintAll(new QPushButton(tr("Show all statements"), this))
{
    build();
    join();
    showState();
}

void ReviewPage::join()
{
    connect(m_list, &ReviewList::rowChosen, this, [this](int row) {
        if (!m_quiet)
            showRow(row);
    });
    connect(m_list, &ReviewList::correctWanted, this, &ReviewPage::correct);
    connect(m_list, &ReviewList::screenChanged, this, &ReviewPage::showState, Qt::QueuedConnection);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT reportWanted(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT reportWanted(true); });
    connect(m_hintNext, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(true); });
    connect(m_hintAll, &QPushButton::clicked, this, &ReviewPage::allWanted);
    connect(m_card, &ReviewCard::openWanted, this, [this] {
        if (current())
            Q_EMIT openWanted(*current());
    });
    connect(m_card, &ReviewCard::settled, this, [this] {
        if (m_card->edited() ? m_card->check() : true) {
            focusList();
            accept();
        }
    });
    connect(m_card, &ReviewCard::left, this, [this] {
        m_card->restore();
        focusList();
    });
}

void ReviewPage::setActions(const ReviewActions& actions)
{
    for (QAction* const action : {actions.accept, actions.correct, actions.reject, actions.withdraw, actions.previous, actions.next,
                                  actions.why, actions.acceptScreen}) {
        m_list->addAction(action);
        m_card->context().addAction(action);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction* const action : {actions.accept, actions.correct, actions.reject, actions.withdraw})
        m_card->addButton(action);
    m_card->addButton(actions.why);
    m_card->addArrow(actions.previous);
    m_card->addArrow(actions.next);
    m_acceptScreen = actions.acceptScreen;
    connect(m_screen, &QPushButton::clicked, m_acceptScreen, &QAction::trigger);
    auto* menu = new QMenu(m_bulk);
    menu->addAction(actions.acceptAll);
    menu->addAction(actions.rejectAll);
    m_bulk->setMenu(menu);
    showState();
}

void ReviewPage::setIndicators(const QStringList& names)
{
    m_card->form().setIndicators(names);
}

void ReviewPage::setWritable(bool writable)
{
    m_writable = writable;
    m_card->setWritable(writable);
    showState();
}

void ReviewPage::setQueue(const QueueHead& head, std::shared_ptr<const Report> report, std::vector<ReviewItem> items,
                          const ReviewItem* wanted)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_row = -1;
        m_done = false;
        m_queue.setQueue(std::move(report), std::move(items));
    }
    setQueueHead(head);
    int row = wanted ? m_queue.rowOf(*wanted) : -1;
    if (row < 0)
        row = m_queue.nextOpen(-1);
    if (row < 0 && m_queue.rowCount() > 0 && m_head->filter().reviewed.value_or(false))
        row = 0;
    m_list->setCurrentIndex(m_queue.index(row));
    if (row < 0)
        m_list->scrollToTop();
    showState();
    Q_EMIT currentChanged();
}

void ReviewPage::setQueueHead(const QueueHead& head)
{
    m_whose = head;
    m_name->setText(head.name);
    m_name->setToolTip(presentation::toolTipOf(head.tip));
    m_previous->setEnabled(head.previous);
    m_next->setEnabled(head.next);
    showState();
}

void ReviewPage::refresh(std::shared_ptr<const Report> report, const std::vector<ReviewItem>& now)
{
    const std::optional<ReviewItem> before = current() ? std::optional(*current()) : std::nullopt;
    const bool open = m_queue.nextOpen(-1) >= 0;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_queue.refresh(std::move(report), now);
    }
    m_row = m_list->currentIndex().row();
    const bool openNow = m_queue.nextOpen(-1) >= 0;
    m_done = (m_done || open) && !openNow;
    // What a person is typing is not taken from under the hands for a change of another statement.
    if (current() && before != *current())
        m_card->setItem(m_queue.report(), *current());
    showState();
    Q_EMIT currentChanged();
}

void ReviewPage::setMatching(int statements, int reports, bool counted)
{
    m_matching = statements;
    const QString words = reports > 1
                              ? tr("%1 in %2").arg(tr("%Ln statement(s)", nullptr, statements), tr("%Ln report(s)", nullptr, reports))
                              : tr("%Ln statement(s)", nullptr, statements);
    m_count->setText(counted ? words : words + QStringLiteral(" …"));
    showState();
}

const ReviewItem* ReviewPage::current() const
{
    return m_row >= 0 && m_row < m_queue.rowCount() ? &m_queue.item(m_row) : nullptr;
}

void ReviewPage::showRow(int row)
{
    if (row == m_row)
        return;
    if (!settle(true)) {
        // Back to the fields with what can't be, once the list has done with this.
        QTimer::singleShot(0, this, [this, back = m_row] {
            m_list->setCurrentIndex(m_queue.index(back));
            m_card->form().focusFirst();
        });
        return;
    }
    m_row = row;
    m_done = false;
    if (current()) {
        m_card->setItem(m_queue.report(), *current());
        if (m_card->showsWhy())
            Q_EMIT whyWanted(*current());
    }
    showState();
    Q_EMIT currentChanged();
}

bool ReviewPage::settle(bool mayStay)
{
    if (!current() || !m_writable || !m_card->edited())
        return true;
    if (!m_card->check())
        return !mayStay;
    const ReviewItem item = *current();
    Q_EMIT corrected(item, m_card->form().statement());
    return true;
}

void ReviewPage::accept()
{
    if (!current() || !m_writable)
        return;
    if (m_card->edited()) {
        if (!settle(true))
            return;
    } else {
        const ReviewItem item = *current();
        Q_EMIT judged(item, Ruling::Accepted);
    }
    goOn();
}

void ReviewPage::reject()
{
    if (!current() || !m_writable)
        return;
    m_card->restore();
    const ReviewItem item = *current();
    Q_EMIT judged(item, Ruling::Rejected);
    goOn();
}

void ReviewPage::correct()
{
    if (!current() || !m_writable)
        return;
    m_card->hideWhy();
    m_card->form().focusFirst();
}

void ReviewPage::why()
{
    if (m_card->showsWhy())
        m_card->hideWhy();
    else if (current())
        Q_EMIT whyWanted(*current());
}

void ReviewPage::withdraw()
{
    if (!m_writable)
        return;
    m_card->restore();
    const std::optional<ReviewItem> item = current() ? std::optional(*current()) : std::nullopt;
    m_done = false;
    if (item && item->ruling)
        Q_EMIT withdrawn(*item);
    else
        Q_EMIT undoWanted();
}

void ReviewPage::step(bool forward)
{
    const int wanted = m_row + (forward ? 1 : -1);
    if (wanted >= 0 && wanted < m_queue.rowCount())
        m_list->setCurrentIndex(m_queue.index(wanted));
    else if (forward && m_whose.next && settle(true))
        Q_EMIT reportWanted(true);
}

void ReviewPage::go(const ReviewItem& item)
{
    m_done = false;
    if (const int row = m_queue.rowOf(item); row >= 0)
        m_list->setCurrentIndex(m_queue.index(row));
    showState();
}

std::vector<ReviewItem> ReviewPage::openOnScreen() const
{
    std::vector<ReviewItem> items;
    for (const int row : m_list->onScreen())
        if (!m_queue.item(row).ruling)
            items.push_back(m_queue.item(row));
    return items;
}

void ReviewPage::acceptScreen()
{
    const std::vector<ReviewItem> items = openOnScreen();
    if (items.empty() || !m_writable || !settle(true))
        return;
    Q_EMIT screenJudged(items, Ruling::Accepted);
    goOn();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtTop);
}

void ReviewPage::moveMark()
{
    const Span words = m_card->context().selection();
    if (!current() || !m_writable || words.empty() || words == current()->statement.span)
        return;
    const ReviewItem item = *current();
    Q_EMIT markMoved(item, words);
}

void ReviewPage::goOn()
{
    const bool again = m_head->filter().reviewed.value_or(false);
    const int next = again ? (m_row + 1 < m_queue.rowCount() ? m_row + 1 : -1) : m_queue.nextOpen(m_row);
    if (next < 0) {
        m_done = true;
        showState();
        if (m_whose.next && m_head->scope() != ReviewScope::Report)
            Q_EMIT reportWanted(true);
        return;
    }
    m_list->setCurrentIndex(m_queue.index(next));
    // What comes after it is to be seen too.
    constexpr int ahead = 2;
    m_list->scrollTo(m_queue.index(std::min(next + ahead, m_queue.rowCount() - 1)));
    m_list->scrollTo(m_queue.index(next));
}

void ReviewPage::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ReviewPage::showsQueue() const
{
    return m_stack->currentIndex() == 0;
}

} // namespace duixian::review
