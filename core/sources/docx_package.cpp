// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/docx_package.h"

#include <utility>

namespace duixian::sources {
namespace {

constexpr std::string_view kind = "Word (.docx)";

std::string folderOf(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// "../word/document.xml" as seen from a folder; "/word/document.xml" as seen from anywhere.
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    for (; target.starts_with("../"); target.remove_prefix(3))
        folder = folder.empty() ? folder : folderOf(folder.substr(0, folder.size() - 1));
    return folder.append(target.starts_with("./") ? target.substr(2) : target);
}

} // namespace

Result<XmlPart> DocxPackage::part(const std::string& name)
{
    const std::optional<std::int64_t> index = m_zip.find(name);
    if (!index)
        return failure(ErrorCode::FormatBroken, std::string(kind) + ": " + name);
    const Result<std::string> bytes = m_zip.read(*index);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return XmlPart::parse(*bytes, kind, name);
}

Result<std::vector<std::pair<std::string, std::string>>> DocxPackage::relations(const std::string& of)
{
    std::vector<std::pair<std::string, std::string>> found;
    const std::string folder = folderOf(of);
    const std::string name = folder + "_rels/" + of.substr(folder.size()) + ".rels";
    if (!m_zip.find(name))
        return found;
    const Result<XmlPart> tree = part(name);
    if (!tree)
        return tl::unexpected(tree.error());
    for (const pugi::xml_node node : tree->root().children()) {
        const std::string_view type = localAttribute(node, "Type");
        if (localAttribute(node, "TargetMode") != "External")
            found.emplace_back(type.substr(type.rfind('/') + 1), resolved(folder, localAttribute(node, "Target")));
    }
    return found;
}

Result<DocxPackage> DocxPackage::open(std::string_view bytes)
{
    Result<ZipParts> zip = ZipParts::open(bytes, kind);
    if (!zip)
        return tl::unexpected(zip.error());
    DocxPackage package(std::move(*zip));
    const auto top = package.relations("");
    if (!top)
        return tl::unexpected(top.error());
    package.m_main = "word/document.xml";
    for (const auto& [type, target] : *top)
        if (type == "officeDocument" && package.m_zip.find(target))
            package.m_main = target;
    if (!package.m_zip.find(package.m_main))
        return failure(ErrorCode::FormatBroken, std::string(kind) + ": " + package.m_main);
    auto relations = package.relations(package.m_main);
    if (!relations)
        return tl::unexpected(relations.error());
    package.m_relations = std::move(*relations);
    return package;
}

Result<XmlPart> DocxPackage::mainPart()
{
    return part(m_main);
}

Result<std::vector<XmlPart>> DocxPackage::related(std::string_view type)
{
    std::vector<XmlPart> parts;
    for (const auto& [kindOfPart, target] : m_relations) {
        if (kindOfPart != type || !m_zip.find(target))
            continue;
        Result<XmlPart> tree = part(target);
        if (!tree)
            return tl::unexpected(tree.error());
        parts.push_back(std::move(*tree));
    }
    return parts;
}

} // namespace duixian::sources
