// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/main_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/sources/han_count.h"
#include "core/sources/html_elements.h"

namespace duixian::sources {
namespace {

std::size_t plain(const Weight& weight)
{
    return weight.han - weight.linked;
}

/// <div class="TRS_Editor"> beside <div class="TRS_Editor">: one text in two boxes. Answers in a forum are of one shape too, but short.
bool leavesHalf(const xmlNode* child, const xmlNode* other, const Weights& weights)
{
    const std::size_t rest = plain(weights.of(other));
    const std::size_t taken = plain(weights.of(child));
    const bool sameShape = nameOf(child) == nameOf(other) && attribute(child, "class") == attribute(other, "class");
    return rest * 100 > taken * (sameShape ? 10 : 20);
}

} // namespace

Weights::Weights(xmlNode* top)
{
    m_weights.resize(1);
    std::size_t links = 0;
    std::size_t notShown = 0;
    walk(
        top,
        [&](xmlNode* node) {
            node->_private = reinterpret_cast<void*>(static_cast<std::uintptr_t>(m_weights.size()));
            Weight weight;
            links += nameOf(node) == "a" ? 1 : 0;
            notShown += isNotShown(node) ? 1 : 0;
            const std::size_t han = hanCount(textOf(node));
            m_allHan += han;
            if (notShown == 0) {
                weight = {han, links > 0 ? han : 0, textOf(node).size(), 0};
                weight.blocks = sortOf(nameOf(node)) == ElementSort::Block || nameOf(node) == "br" ? 1 : 0;
            }
            m_weights.push_back(weight);
            return true;
        },
        [&](xmlNode* node) {
            links -= nameOf(node) == "a" ? 1 : 0;
            notShown -= isNotShown(node) ? 1 : 0;
            if (node == top || node->parent == nullptr)
                return;
            const Weight weight = of(node);
            Weight& parent = m_weights[reinterpret_cast<std::uintptr_t>(node->parent->_private)];
            parent.han += weight.han;
            parent.linked += weight.linked;
            parent.longest = std::max(parent.longest, weight.longest);
            parent.blocks += weight.blocks;
        });
}

const Weight& Weights::of(const xmlNode* node) const
{
    return m_weights[reinterpret_cast<std::uintptr_t>(node->_private)];
}

xmlNode* mainText(xmlNode* body, const Weights& weights)
{
    constexpr std::size_t leastHan = 100; // with less there is nothing to tell apart
    xmlNode* main = body;
    while (plain(weights.of(main)) >= leastHan) {
        xmlNode* heaviest = nullptr;
        for (xmlNode* child = main->children; child != nullptr; child = child->next)
            if (heaviest == nullptr || plain(weights.of(child)) > plain(weights.of(heaviest)))
                heaviest = child;
        if (heaviest == nullptr)
            return main;
        const ElementSort sort = sortOf(nameOf(heaviest));
        const bool wrapper = sort == ElementSort::Inline && isElement(heaviest) && weights.of(heaviest).blocks > 2; // <font> round a page
        const bool box = sort == ElementSort::Block || sort == ElementSort::Row || sort == ElementSort::Cell || wrapper;
        if (!box || nameOf(heaviest) == "p" || plain(weights.of(heaviest)) * 10 < plain(weights.of(main)) * 7)
            return main;
        for (const xmlNode* child = main->children; child != nullptr; child = child->next)
            if (child != heaviest && leavesHalf(heaviest, child, weights))
                return main;
        main = heaviest;
    }
    return main;
}

} // namespace duixian::sources
