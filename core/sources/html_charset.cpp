// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html_charset.h"

#include <algorithm>
#include <array>
#include <string>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

struct Label {
    std::string_view name;
    Encoding encoding;
};

/// The labels of the Encoding Standard (encoding.spec.whatwg.org, "Names and labels") that mean an encoding of ours. A page whose
/// declaration can be read byte by byte is no UTF-16, whatever it says.
constexpr std::array labels{
    Label{"utf-8"sv, Encoding::Utf8},         Label{"utf8"sv, Encoding::Utf8},         Label{"gb2312"sv, Encoding::Gb18030},
    Label{"gbk"sv, Encoding::Gb18030},        Label{"gb18030"sv, Encoding::Gb18030},   Label{"gb_2312"sv, Encoding::Gb18030},
    Label{"gb_2312-80"sv, Encoding::Gb18030}, Label{"x-gbk"sv, Encoding::Gb18030},     Label{"chinese"sv, Encoding::Gb18030},
    Label{"csgb2312"sv, Encoding::Gb18030},   Label{"iso-ir-58"sv, Encoding::Gb18030}, Label{"cp936"sv, Encoding::Gb18030},
    Label{"big5"sv, Encoding::Big5},          Label{"big5-hkscs"sv, Encoding::Big5},   Label{"cn-big5"sv, Encoding::Big5},
    Label{"csbig5"sv, Encoding::Big5},        Label{"x-x-big5"sv, Encoding::Big5},
};

/// The word behind "charset=" or "encoding=", out of its quotes.
std::string_view wordBehind(std::string_view head, std::string_view key)
{
    for (std::size_t at = head.find(key); at != head.npos; at = head.find(key, at + 1)) {
        std::string_view rest = head.substr(at + key.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        if (!rest.starts_with('='))
            continue;
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\"'", 1), rest.size()));
        return rest.substr(0, rest.find_first_of(" \t\r\n\"'/>;?"));
    }
    return {};
}

} // namespace

std::optional<Encoding> declaredEncoding(std::string_view page)
{
    constexpr std::size_t farthest = 4096; // browsers look at 1024; old pages have long comments first
    std::string head(page.substr(0, farthest));
    std::transform(head.begin(), head.end(), head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::string_view name = wordBehind(head, "charset");
    if (name.empty() && head.find("<?xml") != head.npos)
        name = wordBehind(head, "encoding");
    const auto label = std::find_if(labels.begin(), labels.end(), [name](const Label& known) { return known.name == name; });
    return label == labels.end() ? std::nullopt : std::optional(label->encoding);
}

} // namespace duixian::sources
