// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/kind.h"

#include <algorithm>
#include <array>
#include <string>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view suffix; ///< the name must end so; empty: any name
    std::string_view kind;
};

/// The first that fits counts.
constexpr std::array signatures{
    Signature{"%PDF-"sv, ""sv, "PDF"sv},
    Signature{"PK\x03\x04"sv, ".docx"sv, "Word (.docx)"sv},
    Signature{"PK\x03\x04"sv, ".xlsx"sv, "Excel (.xlsx)"sv},
    Signature{"PK\x03\x04"sv, ".wps"sv, "WPS (.wps)"sv},
    Signature{"PK\x03\x04"sv, ".odt"sv, "OpenDocument (.odt)"sv},
    Signature{"PK\x03\x04"sv, ".epub"sv, "EPUB"sv},
    Signature{"PK\x03\x04"sv, ""sv, "ZIP"sv},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ".xls"sv, "Excel (.xls)"sv},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ".wps"sv, "WPS (.wps)"sv},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ""sv, "Word (.doc)"sv},
    Signature{"{\\rtf"sv, ""sv, "RTF"sv},
    Signature{"\x89PNG"sv, ""sv, "PNG"sv},
    Signature{"\xFF\xD8\xFF"sv, ""sv, "JPEG"sv},
    Signature{"GIF8"sv, ""sv, "GIF"sv},
    Signature{"BM"sv, ".bmp"sv, "BMP"sv},
    Signature{"II*\0"sv, ""sv, "TIFF"sv},
    Signature{"MM\0*"sv, ""sv, "TIFF"sv},
    Signature{"Rar!"sv, ""sv, "RAR"sv},
    Signature{"7z\xBC\xAF\x27\x1C"sv, ""sv, "7z"sv},
    Signature{"\x1F\x8B"sv, ""sv, "gzip"sv},
    Signature{"SQLite format 3\0"sv, ""sv, "SQLite"sv},
    Signature{"\x7F"
              "ELF"sv,
              ""sv, "ELF"sv},
};

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// <!DOCTYPE html>, <html …>, also behind an XML line or a byte order mark.
bool looksLikeHtml(std::string_view bytes)
{
    constexpr std::size_t farthest = 1024;
    std::string head(bytes.substr(0, farthest));
    std::transform(head.begin(), head.end(), head.begin(), lower);
    if (head.starts_with("\xEF\xBB\xBF"))
        head.erase(0, 3);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos || head[begin] != '<')
        return false;
    return head.find("<html", begin) != std::string::npos || head.find("<!doctype html", begin) != std::string::npos ||
           head.find("<body", begin) != std::string::npos;
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
    for (const Signature& signature : signatures)
        if (bytes.starts_with(signature.bytes) && hasSuffix(fileName, signature.suffix))
            return signature.kind;
    return looksLikeHtml(bytes) ? "HTML"sv : ""sv;
}

} // namespace duixian::sources
