// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <pugixml.hpp>

#include "core/base/result.h"

namespace duixian::sources {

/// A part of a document as a tree. Entities of its own and document types are not looked at: &e; stays as it is written. After this the
/// tree is at most 256 levels deep, so that it may be walked by recursion.
class XmlPart {
public:
    /// where: kind and part, for the errors' details. Fails with FormatBroken, or LimitReached where it is too deep.
    [[nodiscard]] static Result<XmlPart> parse(std::string_view bytes, std::string_view kind, std::string_view part);

    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }

private:
    XmlPart() = default;

    pugi::xml_document m_document;
};

/// Names without their prefix: programs differ in prefixes, and strict documents in namespaces.
[[nodiscard]] std::string_view localName(pugi::xml_node node);
[[nodiscard]] std::string_view localAttribute(pugi::xml_node node, std::string_view name);
/// The first child, none where there is none.
[[nodiscard]] pugi::xml_node localChild(pugi::xml_node node, std::string_view name);
/// The number an attribute says, else `otherwise`.
[[nodiscard]] int localNumber(pugi::xml_node node, std::string_view name, int otherwise);

} // namespace duixian::sources
