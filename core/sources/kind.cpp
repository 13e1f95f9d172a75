// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/kind.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/sources/zip_names.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

constexpr std::array workerKinds{
    WorkerKind{Format::Html, "HTML"sv, "html"sv},
    WorkerKind{Format::Docx, "Word (.docx)"sv, "docx"sv},
    WorkerKind{Format::Odt, "OpenDocument (.odt)"sv, "odt"sv},
    WorkerKind{Format::Pdf, "PDF"sv, "pdf"sv},
};

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

constexpr std::string_view zip = "PK\x03\x04"sv;
constexpr std::string_view emptyZip = "PK\x05\x06"sv;
constexpr std::string_view compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

/// The first that fits counts.
constexpr std::array signatures{
    Signature{"%PDF-"sv, "PDF"sv},
    Signature{emptyZip, "ZIP"sv},
    Signature{"{\\rtf"sv, "RTF"sv},
    Signature{"\x89PNG"sv, "PNG"sv},
    Signature{"\xFF\xD8\xFF"sv, "JPEG"sv},
    Signature{"GIF8"sv, "GIF"sv},
    Signature{"II*\0"sv, "TIFF"sv},
    Signature{"MM\0*"sv, "TIFF"sv},
    Signature{"AT&TFORM"sv, "DjVu"sv},
    Signature{"Rar!"sv, "RAR"sv},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "7z"sv},
    Signature{"\x1F\x8B"sv, "gzip"sv},
    Signature{"SQLite format 3\0"sv, "SQLite"sv},
    Signature{"\x7F"
              "ELF"sv,
              "ELF"sv},
    Signature{"HM\xD3\xC8"sv, "CAJ"sv},
    Signature{"CAJ\0"sv, "CAJ"sv},
};

/// What a document that is packed as a zip holds; the first that fits counts.
struct Packed {
    std::string_view begins; ///< the beginning of a name in it
    std::string_view kind;
};

constexpr std::array packed{
    Packed{"word/"sv, "Word (.docx)"sv},
    Packed{"xl/"sv, "Excel (.xlsx)"sv},
    Packed{"ppt/"sv, "PowerPoint (.pptx)"sv},
    Packed{"OFD.xml"sv, "OFD"sv},
};

constexpr std::array labels{
    Packed{"application/vnd.oasis.opendocument.text"sv, "OpenDocument (.odt)"sv},
    Packed{"application/vnd.oasis.opendocument.spreadsheet"sv, "OpenDocument (.ods)"sv},
    Packed{"application/vnd.oasis.opendocument.presentation"sv, "OpenDocument (.odp)"sv},
    Packed{"application/epub+zip"sv, "EPUB"sv},
};

/// Streams of an old office file, named in UTF-16.
constexpr std::array streams{
    Packed{"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0 \0D\0o\0c\0u\0m\0e\0n\0t\0"sv, "PowerPoint (.ppt)"sv},
    Packed{"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "Excel (.xls)"sv},
    Packed{"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv, "Word (.doc)"sv},
};

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view kindOfZip(std::string_view bytes, std::string_view fileName)
{
    const std::string_view label = zipLabel(bytes);
    for (const Packed& document : labels)
        if (label.starts_with(document.begins))
            return document.kind;
    const std::vector<std::string_view> names = zipNames(bytes);
    const auto has = [&names](std::string_view begins) {
        return std::any_of(names.begin(), names.end(), [begins](std::string_view name) { return name.starts_with(begins); });
    };
    if (has("[Content_Types].xml") || has("OFD.xml"))
        for (const Packed& document : packed)
            if (has(document.begins))
                return document.kind;
    if (has("content.xml") && has("META-INF/manifest.xml"))
        return "OpenDocument (.odt)"sv;
    if (names.empty()) // nothing is left that could tell, but a name
        return hasSuffix(fileName, ".docx") ? "Word (.docx)"sv : hasSuffix(fileName, ".odt") ? "OpenDocument (.odt)"sv : "ZIP"sv;
    return has("[Content_Types].xml") ? "Office"sv : "ZIP"sv;
}

std::string_view kindOfCompound(std::string_view bytes, std::string_view fileName)
{
    if (hasSuffix(fileName, ".wps"))
        return "WPS (.wps)"sv;
    for (const Packed& stream : streams)
        if (bytes.find(stream.begins) != std::string_view::npos)
            return stream.kind;
    return hasSuffix(fileName, ".xls") ? "Excel (.xls)"sv : hasSuffix(fileName, ".ppt") ? "PowerPoint (.ppt)"sv : "Word (.doc)"sv;
}

/// The first words in small letters, every second byte left out where the page is UTF-16.
std::string smallHead(std::string_view bytes)
{
    constexpr std::size_t farthest = 4096;
    std::string head;
    for (const char c : bytes.substr(0, farthest))
        if (c != '\0')
            head.push_back(lower(c));
    for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv})
        if (head.starts_with(mark))
            head.erase(0, mark.size());
    return head;
}

/// <!DOCTYPE html>, <html …>, also behind an XML line, a comment of the browser that saved it, or a byte order mark; a fragment that opens
/// with a tag of a page.
bool looksLikeHtml(std::string_view head)
{
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || head[begin] != '<')
        return false;
    const std::string_view page = head.substr(begin);
    constexpr std::array anywhere{"<html"sv, "<!doctype html"sv, "<body"sv, "<head>"sv, "<meta "sv, "<!-- saved from url"sv};
    constexpr std::array first{"<div"sv, "<p>"sv, "<p "sv, "<table"sv, "<h1"sv, "<title"sv, "<center"sv, "<font"sv, "<span"sv};
    return std::any_of(anywhere.begin(), anywhere.end(), [page](std::string_view tag) { return page.find(tag) != page.npos; }) ||
           std::any_of(first.begin(), first.end(), [page](std::string_view tag) { return page.starts_with(tag); });
}

/// A tag anywhere in it, as a page has that begins with words of its server.
bool hasTag(std::string_view head)
{
    for (std::size_t at = head.find('<'); at != head.npos && at + 1 < head.size(); at = head.find('<', at + 1))
        if (head[at + 1] >= 'a' && head[at + 1] <= 'z' && head.find('>', at) != head.npos)
            return true;
    return false;
}

/// A page that a browser saved with its pictures as one mail.
bool looksLikeWebArchive(std::string_view head)
{
    return (head.starts_with("mime-version:") || head.starts_with("from:")) && head.find("multipart/related") != head.npos;
}

/// A document written out as one file of XML: flat OpenDocument, the XML of Word 2003 and after. Empty for any other text.
std::string_view flatOffice(std::string_view head)
{
    if (!head.starts_with("<?xml"))
        return {};
    if (head.find("<office:document") != head.npos)
        return "OpenDocument (flat XML)"sv;
    const bool word = head.find("<w:worddocument") != head.npos || head.find("<pkg:package") != head.npos ||
                      head.find("progid=\"word.document\"") != head.npos;
    return word ? "Word (XML)"sv : ""sv;
}

} // namespace

bool hasSuffix(std::string_view fileName, std::string_view suffix)
{
    return fileName.size() >= suffix.size() &&
           std::equal(suffix.begin(), suffix.end(), fileName.end() - static_cast<std::ptrdiff_t>(suffix.size()),
                      [](char wanted, char c) { return wanted == lower(c); });
}

std::string_view foreignKind(std::string_view bytes, std::string_view fileName)
{
    if (bytes.starts_with(zip))
        return kindOfZip(bytes, fileName);
    if (bytes.starts_with(compound))
        return kindOfCompound(bytes, fileName);
    for (const Signature& signature : signatures)
        if (bytes.starts_with(signature.bytes))
            return signature.kind;
    if (bytes.starts_with("BM") && hasSuffix(fileName, ".bmp"))
        return "BMP"sv;
    constexpr std::size_t farthest = 1024; // some programs write lines of their own before it
    if (bytes.substr(0, farthest).find("%PDF-") != bytes.npos && hasSuffix(fileName, ".pdf"))
        return "PDF"sv;
    const std::string head = smallHead(bytes);
    if (const std::string_view office = flatOffice(head); !office.empty())
        return office;
    const bool namedPage = hasSuffix(fileName, ".htm") || hasSuffix(fileName, ".html") || hasSuffix(fileName, ".shtml");
    return looksLikeHtml(head) || (namedPage && hasTag(head)) ? "HTML"sv : looksLikeWebArchive(head) ? "Web archive (.mht)"sv : ""sv;
}

bool isLocked(std::string_view bytes)
{
    return bytes.starts_with(compound) && bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos;
}

const WorkerKind* workerKind(std::string_view kind)
{
    const auto found = std::find_if(workerKinds.begin(), workerKinds.end(), [kind](const WorkerKind& known) { return known.kind == kind; });
    return found == workerKinds.end() ? nullptr : &*found;
}

const WorkerKind* workerKind(Format format)
{
    const auto found =
        std::find_if(workerKinds.begin(), workerKinds.end(), [format](const WorkerKind& known) { return known.format == format; });
    return found == workerKinds.end() ? nullptr : &*found;
}

const WorkerKind* workerKindOfWord(std::string_view word)
{
    const auto found = std::find_if(workerKinds.begin(), workerKinds.end(), [word](const WorkerKind& known) { return known.word == word; });
    return found == workerKinds.end() ? nullptr : &*found;
}

} // namespace duixian::sources
