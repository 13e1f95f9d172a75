// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "app/models/review_list_model.h"
#include "app/review/review_head.h"
#include "app/review/review_scope.h"

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace duixian::review {

class ReviewCard;
class ReviewList;

/// Whose statements are gone over.
struct QueueHead {
    QString name;          ///< "2019 惠济区"
    QString tip;           ///< the report's title
    bool previous = false; ///< there is a report before it, or one after it, with something to go over
    bool next = false;
};

/// The actions of a person who goes over statements; each is done here when the page is asked for it.
struct ReviewActions {
    QAction* accept;
    QAction* correct;
    QAction* reject;
    QAction* withdraw;
    QAction* previous;
    QAction* next;
    QAction* why;
    QAction* acceptScreen;
    QAction* acceptAll;
    QAction* rejectAll;
};

/// The page Review: the statements of one report after the other, the least sure first, to be accepted, corrected or rejected by single
/// keys. Knows no library: it says what a person says and is given what there is to go over.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPage(QWidget* parent = nullptr);

    /// Buttons for them, and their keys in the list and in the paragraph.
    void setActions(const ReviewActions& actions);
    void setIndicators(const QStringList& names);
    void setWritable(bool writable);

    /// Another queue; the first row that nobody has said anything to becomes the current one, or `wanted` where that is listed.
    void setQueue(const QueueHead& head, std::shared_ptr<const Report> report, std::vector<ReviewItem> items,
                  const ReviewItem* wanted = nullptr);
    void setQueueHead(const QueueHead& head);
    /// What became of the statements of the report that is shown: all of them.
    void refresh(std::shared_ptr<const Report> report, const std::vector<ReviewItem>& now);
    /// matching: how many pass the filter in the scope, in how many reports.
    void setMatching(int statements, int reports, bool counted);
    [[nodiscard]] int matching() const { return m_matching; }

    /// A person's word on the current statement; then the next one that is open becomes current. What was edited goes with it.
    void accept();
    void reject();
    void correct(); ///< takes the keys into the fields
    /// Takes the word on it back, or, where nothing was said to it, the last one that was said here.
    void withdraw();
    void step(bool forward);
    /// Asks why the current figure is a statement, and stops telling it.
    void why();
    /// Makes it the current one, where it is listed.
    void go(const ReviewItem& item);
    void acceptScreen();
    /// The words that are selected in the paragraph become the figure's mark.
    void moveMark();

    [[nodiscard]] const ReviewItem* current() const;
    void focusList();
    [[nodiscard]] bool showsQueue() const;
    [[nodiscard]] ReviewHead& head() { return *m_head; }
    [[nodiscard]] ReviewList& list() { return *m_list; }
    [[nodiscard]] ReviewCard& card() { return *m_card; }
    [[nodiscard]] const models::ReviewListModel& queue() const { return m_queue; }
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void judged(const duixian::ReviewItem& item, duixian::Ruling ruling); ///< Accepted or Rejected
    void corrected(const duixian::ReviewItem& item, const duixian::Statement& settled);
    void withdrawn(const duixian::ReviewItem& item);
    void undoWanted();
    void screenJudged(const std::vector<duixian::ReviewItem>& items, duixian::Ruling ruling);
    void reportWanted(bool next);
    void openWanted(const duixian::ReviewItem& item);
    void whyWanted(const duixian::ReviewItem& item); ///< card().showWhy() answers
    void markMoved(const duixian::ReviewItem& item, const duixian::Span& mark);
    void allWanted(); ///< without a filter
    void currentChanged();

private:
    void build();
    QWidget* queueSide();
    QWidget* hints();
    void join();
    void showRow(int row);
    void showState();
    void goOn();
    /// Sends off what was edited. False: a field has what it can't have, and one stays.
    bool settle(bool mayStay);
    [[nodiscard]] std::vector<ReviewItem> openOnScreen() const;

    models::ReviewListModel m_queue;
    int m_row = -1;
    int m_matching = 0;
    bool m_writable = true;
    bool m_quiet = false;
    bool m_done = false; ///< the last open one was judged just now
    QueueHead m_whose;
    QAction* m_acceptScreen = nullptr;

    ReviewHead* m_head;
    QLabel* m_name;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    ReviewList* m_list;
    QPushButton* m_screen;
    QPushButton* m_bulk;
    QSplitter* m_across;
    QStackedWidget* m_stack;
    ReviewCard* m_card;
    QLabel* m_hintTitle;
    QLabel* m_hintWords;
    QPushButton* m_hintNext;
    QPushButton* m_hintAll;
};

} // namespace duixian::review
