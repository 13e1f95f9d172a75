// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/sources/html_tree.h"

namespace duixian::sources {

/// How many Chinese characters stand in an element, and in it as words of links.
struct Weight {
    std::size_t han = 0;
    std::size_t linked = 0;
    std::size_t longest = 0; ///< of one text in it, as the lengths of its UTF-8
    std::size_t blocks = 0;  ///< paragraphs, line ends, tables, lists in it
};

/// The weight of every element and text of a page; what is not shown weighs nothing.
class Weights {
public:
    explicit Weights(xmlNode* top);
    [[nodiscard]] const Weight& of(const xmlNode* node) const;
    /// Chinese characters of texts, shown or not.
    [[nodiscard]] std::size_t allHan() const { return m_allHan; }

private:
    std::vector<Weight> m_weights; ///< by the number that each node bears
    std::size_t m_allHan = 0;
};

/// The element that holds the report: from `body` down into the child that holds at least 70 % of the Chinese outside of links, as long as
/// there is one and it leaves nothing behind that looks like the report's other half. `body` itself where no part stands out.
[[nodiscard]] xmlNode* mainText(xmlNode* body, const Weights& weights);

} // namespace duixian::sources
