// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_writings.h"

#include <algorithm>

namespace duixian::charts {
namespace {

/// In whichever order the rows stand, it is the same chart.
ChartWish subjectOf(ChartWish wish)
{
    wish.writing = {};
    wish.order = {};
    return wish;
}

} // namespace

ChartWriting ChartWritings::of(const ChartWish& wish) const
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [subject = subjectOf(wish)](const auto& one) { return one.first == subject; });
    return found == m_kept.end() ? ChartWriting() : found->second;
}

void ChartWritings::keep(const ChartWish& wish, ChartWriting writing)
{
    const ChartWish subject = subjectOf(wish);
    std::erase_if(m_kept, [&](const auto& one) { return one.first == subject; });
    if (writing != ChartWriting())
        m_kept.emplace_back(subject, std::move(writing));
}

} // namespace duixian::charts
