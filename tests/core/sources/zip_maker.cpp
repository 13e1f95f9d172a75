// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/zip_maker.h"

#include <algorithm>

#include "core/base/utf.h"

namespace duixian::sources {
namespace {

void append(std::string& bytes, std::uint64_t number, int length)
{
    for (int i = 0; i < length; ++i)
        bytes.push_back(static_cast<char>((number >> (8 * i)) & 0xFF));
}

/// Bits from the lowest of each byte on, as deflate (RFC 1951) has them.
class Bits {
public:
    /// A number, its lowest bit first.
    void number(unsigned value, int length)
    {
        for (int i = 0; i < length; ++i)
            bit((value >> i & 1) != 0);
    }
    /// A code of Huffman's, its first bit first.
    void code(std::string_view digits)
    {
        for (const char digit : digits)
            bit(digit == '1');
    }
    void zeros(std::uint64_t count)
    {
        while (m_filled != 0 && count > 0) {
            bit(false);
            --count;
        }
        m_bytes.append(count / 8, '\0');
        for (std::uint64_t i = 0; i < count % 8; ++i)
            bit(false);
    }
    [[nodiscard]] std::string taken()
    {
        zeros(static_cast<std::uint64_t>((8 - m_filled) % 8));
        return std::move(m_bytes);
    }

private:
    void bit(bool set)
    {
        if (m_filled == 0)
            m_bytes.push_back('\0');
        if (set)
            m_bytes.back() = static_cast<char>(static_cast<unsigned char>(m_bytes.back()) | 1U << m_filled);
        m_filled = (m_filled + 1) % 8;
    }

    std::string m_bytes;
    int m_filled = 0;
};

} // namespace

std::uint32_t checkSum(std::string_view bytes)
{
    std::uint32_t check = 0xFFFFFFFF;
    for (const char c : bytes) {
        check ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            check = (check & 1) != 0 ? check >> 1 ^ 0xEDB88320 : check >> 1;
    }
    return ~check;
}

/// One block whose code for "the last byte 258 times more" is two zero bits: so packed zeros are zeros.
std::string deflatedZeros(std::uint64_t count)
{
    constexpr std::uint64_t atOnce = 258;
    Bits bits;
    bits.number(1, 1);         // the last block
    bits.number(2, 2);         // with codes of its own
    bits.number(286 - 257, 5); // lengths follow for 286 literals
    bits.number(0, 5);         // and one distance
    bits.number(18 - 4, 4);    // 18 lengths of the lengths' own code follow, in the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1
    for (const unsigned length : {0U, 0U, 1U, 0U, 0U, 0U, 0U, 0U, 0U, 0U, 0U, 0U, 0U, 0U, 0U, 2U, 0U, 2U})
        bits.number(length, 3);
    // From here on: "0" many times no code, "10" a code of one bit, "11" one of two.
    bits.code("11"); // the byte 0
    bits.code("0");
    bits.number(138 - 11, 7);
    bits.code("0");
    bits.number(117 - 11, 7);
    bits.code("11"); // the end
    bits.code("0");
    bits.number(28 - 11, 7);
    bits.code("10"); // 258 times
    bits.code("10"); // distance 1
    bits.code("10"); // the first zero
    bits.zeros(2 * (count / atOnce));
    bits.code("11");
    return bits.taken();
}

void ZipMaker::put(std::string_view name, std::string_view packed, const Sizes& sizes)
{
    const std::uint16_t names = toUtf8(toUtf16(name)) == name ? 1 << 11 : 0; // whether it is UTF-8
    std::string common;
    append(common, 20, 2);
    append(common, sizes.flags | names, 2);
    append(common, sizes.method, 2);
    append(common, 0, 4);
    append(common, sizes.check, 4);
    append(common, packed.size(), 4);
    append(common, sizes.size, 4);
    append(common, name.size(), 2);
    append(common, 0, 2);
    m_directory.append("PK\x01\x02").append(2, '\x14').append(common);
    m_directory[m_directory.size() - common.size() - 1] = '\0';
    m_directory.append(2 + 2 + 2 + 4, '\0');
    append(m_directory, m_files.size(), 4);
    m_directory.append(name);
    m_files.append("PK\x03\x04").append(common).append(name).append(packed);
    ++m_count;
}

ZipMaker& ZipMaker::add(std::string_view name, std::string_view bytes)
{
    put(name, bytes, {0, 0, checkSum(bytes), static_cast<std::uint32_t>(bytes.size())});
    return *this;
}

ZipMaker& ZipMaker::addZeros(std::string_view name, std::uint64_t count, std::optional<std::uint32_t> declared)
{
    constexpr std::uint16_t deflated = 8;
    put(name, deflatedZeros(count),
        {0, deflated, 0, declared.value_or(static_cast<std::uint32_t>(std::min<std::uint64_t>(count, 0xFFFFFFFE)))});
    return *this;
}

ZipMaker& ZipMaker::addHonestZeros(std::string_view name, std::uint32_t times)
{
    constexpr std::uint16_t deflated = 8;
    constexpr std::uint32_t atOnce = 258;
    const std::string zeros(std::size_t{times} * atOnce + 1, '\0');
    put(name, deflatedZeros(std::uint64_t{times} * atOnce), {0, deflated, checkSum(zeros), static_cast<std::uint32_t>(zeros.size())});
    return *this;
}

ZipMaker& ZipMaker::addLocked(std::string_view name, std::string_view bytes)
{
    put(name, bytes, {1, 0, checkSum(bytes), static_cast<std::uint32_t>(bytes.size())});
    return *this;
}

std::string ZipMaker::bytes() const
{
    std::string end;
    constexpr std::uint32_t most = 0xFFFF;
    if (m_count > most) { // the directory's end of large archives (ZIP64), and where it stands
        const std::uint64_t at = m_files.size() + m_directory.size();
        end.append("PK\x06\x06");
        append(end, 44, 8);
        append(end, 45 | 45 << 16, 4);
        append(end, 0, 8);
        append(end, m_count, 8);
        append(end, m_count, 8);
        append(end, m_directory.size(), 8);
        append(end, m_files.size(), 8);
        end.append("PK\x06\x07");
        append(end, 0, 4);
        append(end, at, 8);
        append(end, 1, 4);
    }
    end.append("PK\x05\x06");
    append(end, 0, 4);
    append(end, std::min(m_count, most), 2);
    append(end, std::min(m_count, most), 2);
    append(end, m_directory.size(), 4);
    append(end, m_files.size(), 4);
    append(end, 0, 2);
    return m_files + m_directory + end;
}

} // namespace duixian::sources
