// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/rising_run.h"

#include <algorithm>

namespace duixian::align {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// The heaviest run that ends at a place or before it, for all places: a tree of sums, with the greatest in the place of the sum.
class HeaviestUpTo {
public:
    HeaviestUpTo(std::size_t places, const std::vector<std::size_t>& weights) : m_last(places + 1, none), m_weights(weights) {}

    /// The last step of that run.
    [[nodiscard]] std::size_t at(std::size_t place) const
    {
        std::size_t best = none;
        for (std::size_t i = place + 1; i > 0; i -= i & (~i + 1))
            best = heavier(best, m_last[i]);
        return best;
    }

    void add(std::size_t place, std::size_t step)
    {
        for (std::size_t i = place + 1; i < m_last.size(); i += i & (~i + 1))
            m_last[i] = heavier(m_last[i], step);
    }

private:
    [[nodiscard]] std::size_t heavier(std::size_t one, std::size_t other) const
    {
        if (one == none || other == none)
            return one == none ? other : one;
        return m_weights[other] > m_weights[one] ? other : one;
    }

    std::vector<std::size_t> m_last;
    const std::vector<std::size_t>& m_weights; ///< of the heaviest run that ends with a step
};

} // namespace

std::vector<bool> heaviestRisingRun(const std::vector<RunStep>& steps)
{
    std::size_t places = 0;
    for (const RunStep& step : steps)
        places = std::max(places, step.place + 1);
    std::vector<std::size_t> weights(steps.size(), 0);
    std::vector<std::size_t> before(steps.size(), none);
    HeaviestUpTo heaviest(places, weights);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        before[i] = heaviest.at(steps[i].place);
        weights[i] = steps[i].weight + (before[i] == none ? 0 : weights[before[i]]);
        heaviest.add(steps[i].place, i);
    }
    std::vector<bool> out(steps.size(), false);
    for (std::size_t i = places == 0 ? none : heaviest.at(places - 1); i != none; i = before[i])
        out[i] = true;
    return out;
}

} // namespace duixian::align
