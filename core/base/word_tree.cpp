// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"

#include <utility>

namespace duixian {

std::uint32_t WordTree::grown(std::uint32_t node, char16_t by)
{
    if (const std::uint32_t known = next(node, by); known != none)
        return known;
    const auto fresh = static_cast<std::uint32_t>(m_numbers.size());
    m_numbers.push_back(none);
    if (m_numbers.size() * 2 > m_steps.size()) {
        const std::vector<Step> before = std::exchange(m_steps, std::vector<Step>(m_steps.size() * 2));
        for (const Step& step : before)
            if (step.from != none)
                m_steps[placeOf(step.from, step.by)] = step;
    }
    m_steps[placeOf(node, by)] = {node, by, fresh};
    return fresh;
}

} // namespace duixian
