// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/charts/chart_series.h"
#include "app/search/search_spot.h"
#include "app/shell/plan_view.h"
#include "core/base/id.h"
#include "core/base/span.h"

namespace duixian::shell {

enum class Page { Read, Compare, Chart, Search, Review };

/// Where a person was: a page; of the page Read which report and which statement of it (-1 for none), or which hit of which question; of
/// the page Search what was asked there; of the page Chart which of its views, and which
/// chart; of the page Compare which reports.
struct Place {
    Page page = Page::Read;
    ReportId report;
    int statement = -1;
    QString question = {};
    Span mark = {};
    std::optional<searching::SearchSpot> spot = {};
    PlanView view = PlanView::Chart;
    std::optional<charts::ChartWish> chart = {};
    std::vector<ReportId> compared = {};

    friend bool operator==(const Place&, const Place&) = default;
};

/// The way that a person took, to go back and forward on. A new step forgets the ones ahead.
class Trail {
public:
    void visit(const Place& place);
    /// Where the person is; null before the first step.
    [[nodiscard]] const Place* here() const { return m_at > 0 ? &m_places[m_at - 1] : nullptr; }
    /// What has become of the place where the person is, before another one is visited.
    void amend(const Place& place);
    [[nodiscard]] bool canGoBack() const { return m_at > 1; }
    [[nodiscard]] bool canGoForward() const { return m_at < m_places.size(); }
    [[nodiscard]] Place back();
    [[nodiscard]] Place forward();
    void clear();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0; ///< how many of them lie behind, the one where the person is included
};

} // namespace duixian::shell
