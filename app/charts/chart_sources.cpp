// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_sources.h"

#include <algorithm>

#include <QPointer>

namespace duixian::charts {
namespace {

/// So many scopes are kept: enough to go back and forth between some indicators.
constexpr std::size_t mostKept = 8;

} // namespace

void ChartSources::setFeed(ChartFeed feed)
{
    m_feed = std::move(feed);
    m_home.reset();
    m_kept.clear();
    m_failed.reset();
    m_awaited.reset();
    ++m_generation;
}

const ChartSource& ChartSources::home(const std::u16string& place)
{
    if (!m_home || m_homePlace != place) {
        m_home = std::make_shared<const ChartSource>(m_feed.source && !place.empty() ? m_feed.source({{place}, {}}) : ChartSource());
        m_homePlace = place;
    }
    return *m_home;
}

std::shared_ptr<const ChartSource> ChartSources::of(const ChartScope& scope)
{
    if (m_failed && m_failed->scope == scope)
        return m_failed->source;
    m_failed.reset();
    if (scope.places.size() < 2) {
        static_cast<void>(home(scope.places.empty() ? std::u16string() : scope.places.front()));
        return m_home;
    }
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& one) { return one.scope == scope; });
    if (found != m_kept.end()) {
        std::rotate(found, found + 1, m_kept.end());
        return m_kept.back().source;
    }
    if (!m_feed.gather) {
        keep(scope, m_feed.source ? m_feed.source(scope) : ChartSource());
        return m_kept.back().source;
    }
    if (m_awaited != scope)
        gather(scope);
    return nullptr;
}

void ChartSources::gather(const ChartScope& scope)
{
    m_awaited = scope;
    m_progress = {0, static_cast<int>(scope.places.size())};
    const auto isWanted = [here = QPointer<ChartSources>(this), scope, generation = m_generation] {
        return here && here->m_generation == generation && here->m_awaited == scope;
    };
    m_feed.gather(
        scope,
        [this, isWanted](int done, int total) {
            if (!isWanted())
                return;
            m_progress = {done, total};
            Q_EMIT progressed();
        },
        [this, isWanted, scope](ChartSource source) {
            if (!isWanted())
                return;
            m_awaited.reset();
            if (source.reports.empty())
                m_failed = Kept{scope, std::make_shared<const ChartSource>(std::move(source))};
            else
                keep(scope, std::move(source));
            Q_EMIT arrived();
        });
}

void ChartSources::keep(const ChartScope& scope, ChartSource source)
{
    if (m_kept.size() == mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({scope, std::make_shared<const ChartSource>(std::move(source))});
}

} // namespace duixian::charts
