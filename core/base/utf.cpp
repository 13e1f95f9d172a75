// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf.h"

#include <cstdint>

namespace duixian {
namespace {

constexpr char32_t replacement = 0xFFFD;

void append(std::string& out, char32_t c)
{
    const auto byte = [&out](std::uint32_t bits) { out.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0u | (c >> 6));
        byte(0x80u | (c & 0x3Fu));
    } else if (c < 0x10000) {
        byte(0xE0u | (c >> 12));
        byte(0x80u | ((c >> 6) & 0x3Fu));
        byte(0x80u | (c & 0x3Fu));
    } else {
        byte(0xF0u | (c >> 18));
        byte(0x80u | ((c >> 12) & 0x3Fu));
        byte(0x80u | ((c >> 6) & 0x3Fu));
        byte(0x80u | (c & 0x3Fu));
    }
}

void append(std::u16string& out, char32_t c)
{
    if (c < 0x10000) {
        out.push_back(static_cast<char16_t>(c));
    } else {
        out.push_back(static_cast<char16_t>(0xD800u + ((c - 0x10000u) >> 10)));
        out.push_back(static_cast<char16_t>(0xDC00u + ((c - 0x10000u) & 0x3FFu)));
    }
}

/// How many bytes the character that begins with this byte has, 0 where no character begins so.
std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

} // namespace

std::string toUtf8(std::u16string_view text)
{
    std::string out;
    out.reserve(text.size() * 3);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t unit = text[i];
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (high && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
            append(out, 0x10000u + ((unit - 0xD800u) << 10) + (static_cast<char32_t>(text[i + 1]) - 0xDC00u));
            ++i;
        } else {
            append(out, high || low ? replacement : unit);
        }
    }
    return out;
}

std::u16string toUtf16(std::string_view text)
{
    std::u16string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lengthOf(lead);
        if (length == 1) {
            out.push_back(lead);
            ++i;
            continue;
        }
        char32_t c = length == 2 ? lead & 0x1Fu : length == 3 ? lead & 0x0Fu : lead & 0x07u;
        bool whole = length != 0 && i + length <= text.size();
        for (std::size_t k = 1; whole && k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            whole = (next & 0xC0u) == 0x80u;
            c = (c << 6) | (next & 0x3Fu);
        }
        constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (whole && c >= least[length] && c <= 0x10FFFF && !(c >= 0xD800 && c < 0xE000)) {
            append(out, c);
            i += length;
        } else {
            append(out, replacement);
            ++i;
        }
    }
    return out;
}

} // namespace duixian
