// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <libxml/HTMLtree.h>

namespace duixian::sources {

/// A parsed page, freed when it goes.
class HtmlTree {
public:
    /// markup: UTF-8, scanned. Nothing is fetched, no entity of its own is resolved, depth and length have no limit but memory.
    explicit HtmlTree(const std::string& markup);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    /// Null where there is nothing at all.
    [[nodiscard]] xmlNode* root() const;

private:
    xmlDoc* m_document = nullptr;
};

[[nodiscard]] bool isElement(const xmlNode* node);
[[nodiscard]] bool isText(const xmlNode* node);
[[nodiscard]] std::string_view nameOf(const xmlNode* node);
[[nodiscard]] std::string_view textOf(const xmlNode* node);
/// Empty where it has none of that name.
[[nodiscard]] std::string_view attribute(const xmlNode* node, std::string_view name);
/// Whether one of the words of its class or its id begins so, in whatever case.
[[nodiscard]] bool isCalled(const xmlNode* node, std::string_view word);
/// Whether a browser leaves it and all in it out: scripts, head, what is styled away.
[[nodiscard]] bool isNotShown(const xmlNode* node);

/// Goes over all below `top` and itself, as deep as it may be, without recursion. enter(node) tells whether to go inside; leave(node)
/// follows each enter.
template <class Enter, class Leave>
void walk(xmlNode* top, const Enter& enter, const Leave& leave)
{
    xmlNode* node = top;
    while (node != nullptr) {
        if (enter(node) && isElement(node) && node->children != nullptr) {
            node = node->children;
            continue;
        }
        leave(node);
        while (node != top && node->next == nullptr) {
            node = node->parent;
            leave(node);
        }
        node = node == top ? nullptr : node->next;
    }
}

} // namespace duixian::sources
