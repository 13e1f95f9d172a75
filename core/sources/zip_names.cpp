// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/zip_names.h"

#include <algorithm>
#include <cstdint>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

// The shapes are those of PKWARE's APPNOTE.TXT, 4.3: each record opens with four bytes of its own; numbers have the lowest byte first.
constexpr std::string_view fileRecord = "PK\x03\x04"sv;
constexpr std::string_view entryRecord = "PK\x01\x02"sv;
constexpr std::string_view endRecord = "PK\x05\x06"sv;
constexpr std::size_t fileRecordLength = 30;
constexpr std::size_t entryRecordLength = 46;
constexpr std::size_t endRecordLength = 22;
constexpr std::size_t mostNames = 1000;

/// The number in `length` bytes; 0 behind the end.
std::size_t numberAt(std::string_view bytes, std::size_t at, std::size_t length)
{
    if (at > bytes.size() || bytes.size() - at < length)
        return 0;
    std::size_t value = 0;
    for (std::size_t i = length; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

bool opens(std::string_view bytes, std::size_t at, std::string_view record, std::size_t length)
{
    return at < bytes.size() && bytes.size() - at >= length && bytes.substr(at, record.size()) == record;
}

std::vector<std::string_view> listed(std::string_view bytes)
{
    constexpr std::size_t longestComment = 0xFFFF;
    std::vector<std::string_view> names;
    const std::size_t end = bytes.rfind(endRecord);
    if (end == std::string_view::npos || bytes.size() - end > endRecordLength + longestComment)
        return names;
    std::size_t at = numberAt(bytes, end + 16, 4);
    while (names.size() < mostNames && opens(bytes, at, entryRecord, entryRecordLength)) {
        const std::size_t length = numberAt(bytes, at + 28, 2);
        names.push_back(bytes.substr(at + entryRecordLength, length));
        at += entryRecordLength + length + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
    }
    return names;
}

std::vector<std::string_view> followed(std::string_view bytes)
{
    std::vector<std::string_view> names;
    std::size_t at = 0;
    while (names.size() < mostNames && opens(bytes, at, fileRecord, fileRecordLength)) {
        const std::size_t length = numberAt(bytes, at + 26, 2);
        names.push_back(bytes.substr(at + fileRecordLength, length));
        const std::size_t data = at + fileRecordLength + length + numberAt(bytes, at + 28, 2);
        const std::size_t packed = numberAt(bytes, at + 18, 4);
        // A size that is only told behind the bytes is 0 here: then the next record has to be looked for.
        at = packed > 0 ? data + packed : bytes.find(fileRecord, data);
    }
    return names;
}

} // namespace

std::vector<std::string_view> zipNames(std::string_view bytes)
{
    std::vector<std::string_view> names = listed(bytes);
    return names.empty() ? followed(bytes) : names;
}

std::string_view zipLabel(std::string_view bytes)
{
    constexpr std::size_t longest = 200;
    constexpr std::size_t stored = 0;
    if (!opens(bytes, 0, fileRecord, fileRecordLength) || numberAt(bytes, 8, 2) != stored)
        return {};
    const std::size_t begin = fileRecordLength + numberAt(bytes, 26, 2) + numberAt(bytes, 28, 2);
    return begin >= bytes.size() ? std::string_view{} : bytes.substr(begin, std::min(numberAt(bytes, 18, 4), longest));
}

} // namespace duixian::sources
