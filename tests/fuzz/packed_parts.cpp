// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/packed_parts.h"

#include <algorithm>

#include "tests/core/sources/zip_maker.h"

namespace duixian::fuzz {

std::string packedParts(std::string_view input, std::map<std::string, std::string> others)
{
    constexpr std::string_view mark = "@@ ";
    if (input.starts_with("PK"))
        return std::string(input);
    sources::ZipMaker zip;
    while (input.starts_with(mark)) {
        const std::size_t line = std::min(input.find('\n'), input.size());
        const std::string name(input.substr(mark.size(), line - mark.size()));
        input.remove_prefix(std::min(line + 1, input.size()));
        const std::size_t next = input.find("\n@@ ");
        zip.add(name, input.substr(0, next));
        others.erase(name);
        input.remove_prefix(next == input.npos ? input.size() : next + 1);
    }
    for (const auto& [name, bytes] : others)
        zip.add(name, bytes);
    return zip.bytes();
}

} // namespace duixian::fuzz
