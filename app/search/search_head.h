// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/model/hit.h"
#include "core/model/understood.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace duixian::presentation {
class QuestionField;
}

namespace duixian::searching {

class QuestionChips;

/// What stands over the hits: the field with its tools, what was understood, how many there are and in which order.
class SearchHead : public QWidget {
    Q_OBJECT
public:
    explicit SearchHead(QWidget* parent);

    [[nodiscard]] presentation::QuestionField& field() { return *m_field; }
    [[nodiscard]] QuestionChips& chips() { return *m_chips; }
    /// A tool beside the field; several actions stand in a menu under the first one's icon.
    void addTool(const QList<QAction*>& actions);
    void setRecent(const QStringList& questions);
    [[nodiscard]] QList<QAction*> recentQuestions() const;
    void setOrder(HitOrder order);
    /// The order is of no use where there is nothing to sort.
    void setOrderOffered(bool offered);
    [[nodiscard]] bool offersOrder() const;
    /// What came of the search.
    void tell(const QString& words);
    /// How far a search is; said once it takes more than a moment.
    void showRunning(int done, int all, std::size_t hits);
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void recentWanted(const QString& question);
    void recentCleared();
    void orderChosen(duixian::HitOrder order);
    void stopWanted();

private:
    void build();
    void buildOrder(QHBoxLayout& row);
    void sayRunning();

    presentation::QuestionField* m_field;
    QToolButton* m_recent;
    QMenu* m_recentMenu;
    QHBoxLayout* m_tools;
    QuestionChips* m_chips;
    QLabel* m_count;
    QPushButton* m_stop;
    QToolButton* m_byPlace = nullptr;
    QToolButton* m_byRelevance = nullptr;
    QTimer m_moment;
    int m_done = 0;
    int m_all = 0;
    std::size_t m_hits = 0;
};

} // namespace duixian::searching
