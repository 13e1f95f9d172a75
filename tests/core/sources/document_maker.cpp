// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/document_maker.h"

#include "tests/core/sources/zip_maker.h"

namespace duixian::sources {
namespace {

const std::string opening = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const std::string wordNames =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")";

/// "footnotes" of "word/footnotes.xml"; header1 and header2 are both header.
std::string kindOfPart(const std::string& name)
{
    const std::string file = name.substr(name.rfind('/') + 1);
    return file.substr(0, file.find_first_of(".0123456789"));
}

} // namespace

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else
            out.push_back(c);
    return out;
}

std::string docxOf(std::string_view body, const std::map<std::string, std::string>& parts)
{
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    ZipMaker zip;
    zip.add("[Content_Types].xml", opening + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)");
    zip.add("_rels/.rels", opening + package + R"(<Relationship Id="r" Type=")" + office +
                               R"(/officeDocument" Target="word/document.xml"/></Relationships>)");
    zip.add("word/document.xml", opening + "<w:document" + wordNames + "><w:body>" + std::string(body) + "</w:body></w:document>");
    std::string relations = opening + package;
    for (const auto& [name, content] : parts) {
        const std::string kind = kindOfPart(name);
        relations += R"(<Relationship Id="r" Type=")" + office + "/" + kind + R"(" Target="/)" + name + R"("/>)";
        zip.add(name, opening + "<w:" + kind + wordNames + ">" + content + "</w:" + kind + ">");
    }
    return zip.add("word/_rels/document.xml.rels", relations + "</Relationships>").bytes();
}

std::string docxOfText(std::string_view text)
{
    std::string body;
    for (const std::string& line : linesOf(text))
        body += R"(<w:p><w:r><w:t xml:space="preserve">)" + escaped(line) + "</w:t></w:r></w:p>";
    return docxOf(body);
}

std::string odtOf(std::string_view content, std::string_view styles)
{
    const std::string names = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                              R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
                              R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
                              R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
                              R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")";
    ZipMaker zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.text");
    zip.add("META-INF/manifest.xml", opening + "<manifest/>");
    zip.add("content.xml", opening + "<office:document-content" + names + "><office:automatic-styles>" + std::string(styles) +
                               "</office:automatic-styles><office:body><office:text>" + std::string(content) +
                               "</office:text></office:body></office:document-content>");
    return zip.bytes();
}

std::string odtOfText(std::string_view text)
{
    std::string content;
    for (const std::string& line : linesOf(text))
        content += "<text:p>" + escaped(line) + "</text:p>";
    return odtOf(content);
}

} // namespace duixian::sources
