// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/sources/xml_part.h"
#include "core/sources/zip_parts.h"

namespace duixian::sources {

/// The parts of a Word document, found by what the package says of itself (ECMA-376 part 2) and not by their usual names.
class DocxPackage {
public:
    /// Fails as ZipParts, or with FormatBroken where there is no main part.
    [[nodiscard]] static Result<DocxPackage> open(std::string_view bytes);

    [[nodiscard]] Result<XmlPart> mainPart();
    /// The parts that the main part refers to by this kind: "footnotes", "numbering", "styles", "header". Without those that lie outside of
    /// the file or are not there.
    [[nodiscard]] Result<std::vector<XmlPart>> related(std::string_view kind);

private:
    explicit DocxPackage(ZipParts zip) : m_zip(std::move(zip)) {}

    [[nodiscard]] Result<XmlPart> part(const std::string& name);
    /// Kind and target of what a part refers to.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> relations(const std::string& part);

    ZipParts m_zip;
    std::string m_main;
    std::vector<std::pair<std::string, std::string>> m_relations;
};

} // namespace duixian::sources
