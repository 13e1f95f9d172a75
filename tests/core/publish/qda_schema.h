// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace duixian::publish {

/// An element's children in their order, and its attributes.
struct QdaElement {
    struct Child {
        std::string name;
        bool once = false;
        bool needed = false;
    };
    struct Attribute {
        std::string name;
        std::string type; ///< text, guid, integer, boolean, moment, colour, or the words that are allowed, parted by |
        bool needed = false;
    };

    std::vector<Child> children;
    std::vector<Attribute> attributes;
    bool text = false; ///< holds text and nothing else
};

/// The elements that this program writes, as the standard's schema (Project.xsd, March 2019) has them, also what it would allow beside.
[[nodiscard]] const std::map<std::string, QdaElement>& qdaSchema();

/// Whether a value is of such a type.
[[nodiscard]] bool isOfType(const std::string& value, const std::string& type);

} // namespace duixian::publish
