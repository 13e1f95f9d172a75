// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"

#include <utility>

namespace duixian {

/// The place of the step; made where it was not there.
std::size_t WordTree::grown(std::uint32_t node, char16_t by)
{
    if (const std::size_t place = placeOf(node, by); m_steps[place].to != none)
        return place;
    if ((m_nodes + 1) * 2 > m_steps.size())
        enlarge();
    const std::size_t place = placeOf(node, by);
    m_steps[place] = {node, m_nodes++, none, by};
    return place;
}

void WordTree::enlarge()
{
    const std::vector<Step> before = std::exchange(m_steps, std::vector<Step>(m_steps.size() * 2));
    m_filter.assign(m_filter.size() * 2, 0);
    std::vector<char16_t> firsts(m_nodes, u'\0'); // by the nodes behind one character
    for (const Step& step : before) {
        if (step.from == none)
            continue;
        m_steps[placeOf(step.from, step.by)] = step;
        if (step.from == root)
            firsts[step.to] = step.by;
        if (step.from == root && step.number != none)
            allow(step.by, u'\0');
    }
    for (const Step& step : before)
        if (step.from != none && firsts[step.from] != 0)
            allow(firsts[step.from], step.by);
}

} // namespace duixian
