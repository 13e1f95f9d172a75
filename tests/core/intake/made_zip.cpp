// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/made_zip.h"

#include <cstdint>
#include <string_view>

namespace duixian::intake {
namespace {

void append(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i, value >>= 8U)
        out.push_back(static_cast<char>(static_cast<unsigned char>(value & 0xFFU)));
}

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

/// The fields that an entry has both in front of its bytes and in the directory: names are UTF-8, bytes are stored.
std::string commonFields(const std::string& name, const std::string& bytes)
{
    std::string out;
    append(out, 20, 2);
    append(out, 0x0800, 2);
    append(out, 0, 2);
    append(out, 0, 4);
    append(out, crc32(bytes), 4);
    append(out, static_cast<std::uint32_t>(bytes.size()), 4);
    append(out, static_cast<std::uint32_t>(bytes.size()), 4);
    append(out, static_cast<std::uint32_t>(name.size()), 2);
    append(out, 0, 2);
    return out;
}

} // namespace

std::string madeZip(const std::vector<std::pair<std::string, std::string>>& files)
{
    std::string out;
    std::string directory;
    for (const auto& [name, bytes] : files) {
        const auto offset = static_cast<std::uint32_t>(out.size());
        const std::string fields = commonFields(name, bytes);
        out.append("PK\x03\x04").append(fields).append(name).append(bytes);
        directory.append("PK\x01\x02");
        append(directory, 20, 2);
        directory.append(fields);
        append(directory, 0, 10);
        append(directory, offset, 4);
        directory.append(name);
    }
    const auto begin = static_cast<std::uint32_t>(out.size());
    out.append(directory).append("PK\x05\x06");
    append(out, 0, 4);
    append(out, static_cast<std::uint32_t>(files.size()), 2);
    append(out, static_cast<std::uint32_t>(files.size()), 2);
    append(out, static_cast<std::uint32_t>(directory.size()), 4);
    append(out, begin, 4);
    append(out, 0, 2);
    return out;
}

} // namespace duixian::intake
