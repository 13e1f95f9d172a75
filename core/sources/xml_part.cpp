// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/xml_part.h"

#include <charconv>
#include <new>
#include <string>

namespace duixian::sources {
namespace {

constexpr int deepest = 256;

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

bool isTooDeep(pugi::xml_node top)
{
    int depth = 0;
    for (pugi::xml_node node = top; node;) {
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > deepest)
                return true;
            continue;
        }
        while (node != top && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        node = node == top ? pugi::xml_node() : node.next_sibling();
    }
    return false;
}

} // namespace

Result<XmlPart> XmlPart::parse(std::string_view bytes, std::string_view kind, std::string_view part)
{
    // A blank that is all of a text is a word's gap: <w:t xml:space="preserve"> </w:t>, <text:span>甲</text:span> <text:span>乙</text:span>
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
    XmlPart tree;
    const pugi::xml_parse_result parsed = tree.m_document.load_buffer(bytes.data(), bytes.size(), options);
    if (parsed.status == pugi::status_out_of_memory)
        throw std::bad_alloc();
    const std::string where = std::string(kind) + ": " + std::string(part);
    if (!parsed || !tree.root())
        return failure(ErrorCode::FormatBroken, where);
    if (isTooDeep(tree.root()))
        return failure(ErrorCode::LimitReached, where);
    return tree;
}

std::string_view localName(pugi::xml_node node)
{
    return withoutPrefix(node.name());
}

std::string_view localAttribute(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute attribute : node.attributes())
        if (withoutPrefix(attribute.name()) == name)
            return attribute.value();
    return {};
}

pugi::xml_node localChild(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_node child : node.children())
        if (localName(child) == name)
            return child;
    return {};
}

int localNumber(pugi::xml_node node, std::string_view name, int otherwise)
{
    const std::string_view words = localAttribute(node, name);
    int value = otherwise;
    std::from_chars(words.data(), words.data() + words.size(), value);
    return value;
}

} // namespace duixian::sources
