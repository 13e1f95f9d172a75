// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html_tree.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

#include <libxml/HTMLparser.h>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

std::string_view viewOf(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(text));
}

constexpr std::array notShown{"head"sv,   "script"sv, "style"sv, "noscript"sv, "template"sv, "iframe"sv,   "object"sv,   "svg"sv,
                              "canvas"sv, "audio"sv,  "video"sv, "map"sv,      "datalist"sv, "noframes"sv, "textarea"sv, "embed"sv};

/// Whether a style says this, blanks aside: "display: none".
bool styled(std::string_view style, std::string_view property)
{
    std::string words;
    for (const char c : style)
        if (c != ' ' && c != '\t' && c != '\n')
            words.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    return words.find(property) != words.npos;
}

bool beginsSo(std::string_view name, std::string_view word)
{
    return name.size() >= word.size() && std::equal(word.begin(), word.end(), name.begin(), [](char wanted, char c) {
               return wanted == (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
           });
}

} // namespace

HtmlTree::HtmlTree(const std::string& markup)
{
    if (markup.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw std::bad_alloc();
    constexpr int options = static_cast<int>(HTML_PARSE_RECOVER) | static_cast<int>(HTML_PARSE_NOERROR) |
                            static_cast<int>(HTML_PARSE_NOWARNING) | static_cast<int>(HTML_PARSE_NONET) | static_cast<int>(XML_PARSE_HUGE);
    m_document = htmlReadMemory(markup.data(), static_cast<int>(markup.size()), nullptr, "UTF-8", options);
}

HtmlTree::~HtmlTree()
{
    xmlFreeDoc(m_document);
}

xmlNode* HtmlTree::root() const
{
    return m_document == nullptr ? nullptr : xmlDocGetRootElement(m_document);
}

bool isElement(const xmlNode* node)
{
    return node->type == XML_ELEMENT_NODE;
}

bool isText(const xmlNode* node)
{
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

std::string_view nameOf(const xmlNode* node)
{
    return isElement(node) ? viewOf(node->name) : std::string_view{};
}

std::string_view textOf(const xmlNode* node)
{
    return isText(node) ? viewOf(node->content) : std::string_view{};
}

std::string_view attribute(const xmlNode* node, std::string_view name)
{
    if (!isElement(node))
        return {};
    for (const xmlAttr* one = node->properties; one != nullptr; one = one->next)
        if (viewOf(one->name) == name)
            return one->children == nullptr ? std::string_view{} : viewOf(one->children->content);
    return {};
}

bool isCalled(const xmlNode* node, std::string_view word)
{
    for (std::string_view names : {attribute(node, "class"), attribute(node, "id")})
        while (!names.empty()) {
            names.remove_prefix(std::min(names.find_first_not_of(" \t\n"), names.size()));
            if (beginsSo(names, word))
                return true;
            names.remove_prefix(std::min(names.find_first_of(" \t\n"), names.size()));
        }
    return false;
}

bool isNotShown(const xmlNode* node)
{
    if (!isElement(node) || std::find(notShown.begin(), notShown.end(), nameOf(node)) != notShown.end())
        return !isText(node);
    for (const xmlAttr* one = node->properties; one != nullptr; one = one->next)
        if (viewOf(one->name) == "hidden")
            return true;
    const std::string_view style = attribute(node, "style");
    return !style.empty() && (styled(style, "display:none") || styled(style, "visibility:hidden"));
}

} // namespace duixian::sources
