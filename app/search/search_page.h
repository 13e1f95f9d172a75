// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "app/models/hit_counts.h"
#include "app/models/hit_list_model.h"
#include "app/search/saved_panel.h"
#include "app/search/search_hints.h"
#include "app/search/search_spot.h"
#include "core/model/understood.h"

class QStackedWidget;

namespace duixian::searching {

class FacetPanel;
class HitView;
class SearchHead;

/// What came of a search.
struct Finding {
    std::size_t hits = 0;
    std::size_t reports = 0;
    bool whole = true; ///< false: stopped, or there is more
    QString fault;     ///< why it could not be answered; empty where it could
};

/// The page Search: a field, what it was understood as, and what was found by place and year. Knows no library: it says what is asked and
/// is given what was found.
class SearchPage : public QWidget {
    Q_OBJECT
public:
    using Understand = std::function<Understood(const QString& question)>;

    explicit SearchPage(QWidget* parent = nullptr);

    void setUnderstand(Understand understand) { m_understand = std::move(understand); }
    /// The reports of the library, as headers and filters name them.
    void setReports(std::vector<models::ReportRow> reports);
    void setExamples(std::vector<Example> examples);
    void setSaved(std::vector<SavedQuestion> saved, bool changeable);
    /// Another library: nothing is asked.
    void clear();

    /// Puts a question into the field and asks it.
    void ask(const QString& question);
    /// The same once more, since the library has changed; one stays where one is.
    void askAgain();
    [[nodiscard]] const QString& question() const { return m_question; }
    [[nodiscard]] HitOrder order() const { return m_order; }
    [[nodiscard]] bool asksFigures() const { return m_understood.asking == Asking::Figures; }
    void focusField();

    /// The answer to the question asked last.
    void add(const std::vector<Hit>& hits);
    void showLooked(int done, int all);
    void finish(const Finding& finding);

    [[nodiscard]] SearchSpot spot() const;
    void returnTo(const SearchSpot& spot);

    [[nodiscard]] const models::HitListModel& found() const { return m_hits; }
    [[nodiscard]] SearchHead& head() { return *m_head; }
    [[nodiscard]] HitView& view() { return *m_view; }
    [[nodiscard]] FacetPanel& facets() { return *m_facets; }
    [[nodiscard]] SavedPanel& saved() { return *m_saved; }
    [[nodiscard]] SearchHints& hints() { return *m_hints; }
    [[nodiscard]] bool showsHits() const;

Q_SIGNALS:
    void asked(const duixian::Understood& question, duixian::HitOrder order);
    /// A person means the question that stands there: by Enter, by a choice, by opening a hit.
    void meant(const QString& question);
    void stopWanted();
    void hitWanted(const duixian::Hit& hit);
    void foundChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void join();
    void take(const QString& question, bool anew);
    void mean(const QString& question);
    void open(int row);
    void showFacets();
    void showSide();
    void showHints(const QString& title, const QString& words, const std::vector<Example>& examples);
    void showNone();
    void showBegin();
    void settleSpot();
    [[nodiscard]] bool isNameOfMany(const QString& name) const;

    /// The counts of a question without what it says of one facet: what else could be ticked there.
    struct Known {
        QString question;
        models::HitCounts counts;
    };

    Understand m_understand;
    std::vector<models::ReportRow> m_reports;
    std::vector<Example> m_examples;
    QString m_question;
    Understood m_understood;
    HitOrder m_order = HitOrder::PlaceAndYear;
    models::HitListModel m_hits;
    models::HitCounts m_counts;
    std::array<Known, 4> m_known; ///< by models::Facet
    bool m_fresh = true;          ///< nothing has come of this question yet
    bool m_running = false;
    std::optional<SearchSpot> m_wanted; ///< where to go as soon as it is there
    QTimer m_facetsSoon;

    SearchHead* m_head;
    QStackedWidget* m_stack;
    HitView* m_view;
    SearchHints* m_hints;
    QWidget* m_side;
    SavedPanel* m_saved;
    FacetPanel* m_facets;
};

} // namespace duixian::searching
