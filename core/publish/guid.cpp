// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guid.h"

#include "core/base/sha256.h"

namespace duixian::publish {

std::string guidOf(std::initializer_list<std::string_view> parts)
{
    std::string named;
    for (const std::string_view part : parts)
        named.append(part).push_back('\0');
    std::string out = sha256(named).substr(0, 32);
    out[12] = '8';                                           // the version
    out[16] = "89ab"[static_cast<std::size_t>(out[16]) % 4]; // the variant
    for (const std::size_t dash : {20U, 16U, 12U, 8U})
        out.insert(dash, 1, '-');
    return out;
}

} // namespace duixian::publish
