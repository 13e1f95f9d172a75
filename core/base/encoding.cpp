// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <array>
#include <utility>

namespace duixian {
namespace {

constexpr std::array<std::pair<Encoding, std::string_view>, 5> names{{{Encoding::Utf8, "UTF-8"},
                                                                      {Encoding::Gb18030, "GB18030"},
                                                                      {Encoding::Big5, "Big5"},
                                                                      {Encoding::Utf16Le, "UTF-16LE"},
                                                                      {Encoding::Utf16Be, "UTF-16BE"}}};

} // namespace

std::string_view nameOf(Encoding encoding)
{
    for (const auto& [value, name] : names)
        if (value == encoding)
            return name;
    return {};
}

std::optional<Encoding> encodingNamed(std::string_view wanted)
{
    for (const auto& [value, name] : names)
        if (name == wanted)
            return value;
    return std::nullopt;
}

} // namespace duixian
