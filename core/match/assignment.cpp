// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/assignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace duixian::match {
namespace {

using Choice = std::vector<std::optional<std::size_t>>;

/// Compared in this order: less worth, later columns, later rows, order of the rows not kept.
using Cost = std::array<std::int64_t, 4>;

Cost operator+(const Cost& a, const Cost& b)
{
    return {a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]};
}

Cost operator-(const Cost& a, const Cost& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]};
}

Cost costOf(const Offer& offer)
{
    const auto row = static_cast<std::int64_t>(offer.row);
    const auto column = static_cast<std::int64_t>(offer.column);
    return {-std::llround(offer.worth * 1e4), column, row, -row * column};
}

struct Edge {
    std::size_t column;
    Cost cost;
};

/// Rows come in one by one, each by the cheapest way to a free column, on which others may have to move (successive shortest paths, with
/// potentials, so that no way gets cheaper by an edge more). A column of its own for each row stands for having none.
class Assignment {
public:
    Assignment(std::size_t rows, std::size_t columns)
        : m_columns(columns),
          m_edges(rows),
          m_rowPotential(rows),
          m_columnPotential(rows + columns),
          m_rowOf(rows + columns),
          m_columnOf(rows),
          m_distance(rows + columns),
          m_from(rows + columns),
          m_seen(rows + columns, Seen::Not)
    {
        for (std::size_t row = 0; row < rows; ++row)
            m_edges[row].push_back({columns + row, {}});
    }

    void offer(const Offer& offer) { m_edges[offer.row].push_back({offer.column, costOf(offer)}); }

    void take(std::size_t row)
    {
        const std::size_t end = wayFrom(row);
        for (const std::size_t column : m_touched) {
            if (m_seen[column] == Seen::Settled && column != end) {
                m_columnPotential[column] = m_columnPotential[column] + m_distance[column] - m_distance[end];
                m_rowPotential[*m_rowOf[column]] = m_rowPotential[*m_rowOf[column]] + m_distance[end] - m_distance[column];
            }
            m_seen[column] = Seen::Not;
        }
        m_rowPotential[row] = m_rowPotential[row] + m_distance[end];
        for (std::optional<std::size_t> column = end; column;) {
            const std::size_t mover = m_from[*column];
            m_rowOf[*column] = mover;
            column = std::exchange(m_columnOf[mover], column);
        }
    }

    [[nodiscard]] std::optional<std::size_t> columnOf(std::size_t row) const
    {
        return m_columnOf[row] && *m_columnOf[row] < m_columns ? m_columnOf[row] : std::nullopt;
    }

private:
    enum class Seen { Not, Reached, Settled };
    using Step = std::pair<Cost, std::size_t>;
    using Steps = std::priority_queue<Step, std::vector<Step>, std::greater<>>;

    /// The free column that is reached most cheaply; m_distance, m_from and m_touched tell the ways.
    std::size_t wayFrom(std::size_t row)
    {
        m_touched.clear();
        Steps steps;
        spread(row, {}, steps);
        for (;;) {
            const auto [distance, column] = steps.top(); // never empty: the row's own column for having none is free
            steps.pop();
            if (m_seen[column] == Seen::Settled)
                continue;
            m_seen[column] = Seen::Settled;
            if (!m_rowOf[column])
                return column;
            spread(*m_rowOf[column], distance, steps);
        }
    }

    void spread(std::size_t row, const Cost& travelled, Steps& steps)
    {
        for (const Edge& edge : m_edges[row]) {
            const Cost distance = travelled + edge.cost - m_rowPotential[row] - m_columnPotential[edge.column];
            Seen& seen = m_seen[edge.column];
            if (seen == Seen::Settled || (seen == Seen::Reached && distance >= m_distance[edge.column]))
                continue;
            if (seen == Seen::Not)
                m_touched.push_back(edge.column);
            seen = Seen::Reached;
            m_distance[edge.column] = distance;
            m_from[edge.column] = row;
            steps.emplace(distance, edge.column);
        }
    }

    std::size_t m_columns;
    std::vector<std::vector<Edge>> m_edges;
    std::vector<Cost> m_rowPotential;
    std::vector<Cost> m_columnPotential;
    std::vector<std::optional<std::size_t>> m_rowOf;
    Choice m_columnOf;
    std::vector<Cost> m_distance;
    std::vector<std::size_t> m_from;
    std::vector<Seen> m_seen;
    std::vector<std::size_t> m_touched;
};

Choice bestFirst(std::size_t rows, std::size_t columns, std::vector<Offer> offers)
{
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return costOf(a) < costOf(b); });
    Choice out(rows);
    std::vector<bool> taken(columns, false);
    for (const Offer& offer : offers)
        if (!out[offer.row] && !taken[offer.column]) {
            out[offer.row] = offer.column;
            taken[offer.column] = true;
        }
    return out;
}

/// How much work the largest group of rows makes that hang together by the columns they may have: its rows times its offers.
std::size_t largestWork(std::size_t rows, std::size_t columns, const std::vector<Offer>& offers)
{
    std::vector<std::size_t> parent(rows + columns);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const Offer& offer : offers)
        parent[root(offer.row)] = root(rows + offer.column);
    std::vector<std::size_t> rowsIn(rows + columns, 0);
    std::vector<std::size_t> offersIn(rows + columns, 0);
    for (std::size_t row = 0; row < rows; ++row)
        ++rowsIn[root(row)];
    for (const Offer& offer : offers)
        ++offersIn[root(offer.row)];
    std::size_t out = 0;
    for (std::size_t node = 0; node < parent.size(); ++node)
        out = std::max(out, rowsIn[node] * offersIn[node]);
    return out;
}

} // namespace

std::vector<std::optional<std::size_t>> bestAssignment(std::size_t rows, std::size_t columns, const std::vector<Offer>& offers)
{
    constexpr std::size_t beyondAnyReport = 100'000'000;
    if (largestWork(rows, columns, offers) > beyondAnyReport)
        return bestFirst(rows, columns, offers);
    Assignment assignment(rows, columns);
    for (const Offer& offer : offers)
        assignment.offer(offer);
    // A way never leaves the rows that hang together, so the groups need not be taken apart.
    for (std::size_t row = 0; row < rows; ++row)
        assignment.take(row);
    Choice out(rows);
    for (std::size_t row = 0; row < rows; ++row)
        out[row] = assignment.columnOf(row);
    return out;
}

} // namespace duixian::match
