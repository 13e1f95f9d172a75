// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QObject>

#include "app/charts/chart_source.h"

namespace duixian::charts {

/// Asks the feed for what charts are drawn from and keeps what came, by its scope: another year, order or measure asks nothing anew. A few
/// places are there at once, many come in the background.
class ChartSources : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The library, or the library as it is now: what was kept is forgotten.
    void setFeed(ChartFeed feed);
    [[nodiscard]] const ChartFeed& feed() const { return m_feed; }
    /// Of one place, at once. Stays valid until another place is asked for, or the feed is set.
    [[nodiscard]] const ChartSource& home(const std::u16string& place);
    /// Null while it is on its way; then arrived tells. A later scope takes the place of one that is on its way.
    [[nodiscard]] std::shared_ptr<const ChartSource> of(const ChartScope& scope);
    /// How far the one is that is on its way: places that are read, of how many.
    [[nodiscard]] std::pair<int, int> progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void arrived();

private:
    struct Kept {
        ChartScope scope;
        std::shared_ptr<const ChartSource> source;
    };
    void gather(const ChartScope& scope);
    void keep(const ChartScope& scope, ChartSource source);

    ChartFeed m_feed;
    std::u16string m_homePlace;
    std::shared_ptr<const ChartSource> m_home;
    std::vector<Kept> m_kept;     ///< the one that was asked for last at the end
    std::optional<Kept> m_failed; ///< nothing came of it; until another is asked for it is not tried again
    std::optional<ChartScope> m_awaited;
    std::pair<int, int> m_progress;
    int m_generation = 0; ///< of the feed: what an older one still has on its way is not wanted
};

} // namespace duixian::charts
