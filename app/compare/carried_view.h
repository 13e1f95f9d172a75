// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "app/compare/carried_model.h"
#include "app/compare/compared_report.h"
#include "app/compare/repeat_row.h"
#include "app/compare/side.h"
#include "app/presentation/shown_table.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace duixian::comparing {

class KindChips;
class RepeatPanel;
class ShareList;

/// What of one report stood in the other already: the shares of the whole and of each part, the sentences by kind with what changed in
/// them, what is gone, and where else in the library a sentence stands. It looks at the right report against the left one until it is
/// turned round.
class CarriedView : public QWidget {
    Q_OBJECT
public:
    explicit CarriedView(CompareWords compare, QWidget* parent = nullptr);

    /// How words are compared.
    void setFolding(presentation::Folding folding);
    /// Nothing is known of them until setCarried.
    void setReports(const ComparedReport& left, const ComparedReport& right);
    /// right: what the right report has of the left one; left: the other way round.
    void setCarried(const CarriedOver& right, const CarriedOver& left);

    /// The answer to repeatsWanted, as it comes.
    void addRepeats(const std::vector<RepeatRow>& rows);
    void setRepeatProgress(int done, int total);
    void finishRepeats(bool whole);

    /// The report that is looked at.
    [[nodiscard]] Side side() const { return m_side; }

Q_SIGNALS:
    /// A sentence was clicked: its places in the left and in the right report; an empty one where it has none there.
    void pairWanted(const duixian::Span& left, const duixian::Span& right);
    /// A place in another report of the library.
    void openWanted(duixian::ReportId report, const duixian::Span& span);
    /// Where else does this sentence stand?
    void repeatsWanted(duixian::ReportId report, const duixian::Span& sentence);
    /// Nobody waits for them any more.
    void repeatsUnwanted();
    /// suffix: ".csv" or ".xlsx".
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    void join();
    void turn();
    void fill();
    void wish();
    void tell();
    void showPair(const QModelIndex& index);
    void askElsewhere();
    void closeElsewhere();
    void copy();
    [[nodiscard]] const CarriedRow* current() const;
    [[nodiscard]] const ComparedReport& looked() const { return m_reports[indexOf(m_side)]; }
    [[nodiscard]] const ComparedReport& other() const { return m_reports[indexOf(otherSide(m_side))]; }

    std::array<ComparedReport, 2> m_reports;
    std::array<CarriedOver, 2> m_carried;
    bool m_known = false; ///< what was carried over
    Side m_side = Side::Right;

    CarriedModel m_model;
    QLabel* m_head;
    QToolButton* m_turn;
    KindChips* m_chips;
    QLineEdit* m_words;
    QPushButton* m_elsewhere;
    QToolButton* m_export;
    ShareList* m_shares;
    QListView* m_list;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    RepeatPanel* m_repeats;
    QSplitter* m_across;
    QTimer m_soon;
};

} // namespace duixian::comparing
