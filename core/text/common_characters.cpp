// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/common_characters.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "core/text/characters.h"
#include "core/text/converter.h"

namespace duixian::text {
namespace {

enum class Rank : std::int8_t { Rare, Common, Foreign };
using Ranks = std::array<Rank, 0x10000>;

void markCommon(Ranks& ranks, Encoding encoding, unsigned firstLead, unsigned lastLead, unsigned firstTrail)
{
    std::string bytes;
    for (unsigned lead = firstLead; lead <= lastLead; ++lead) {
        for (unsigned trail = firstTrail; trail <= 0xFE; ++trail) {
            if (trail > 0x7E && trail < 0xA1)
                continue;
            bytes.push_back(static_cast<char>(lead));
            bytes.push_back(static_cast<char>(trail));
        }
    }
    for (const char16_t c : convert(bytes, encoding).text)
        if (isHan(c))
            ranks[c] = Rank::Common;
}

std::unique_ptr<const Ranks> rankAll()
{
    auto ranks = std::make_unique<Ranks>();
    ranks->fill(Rank::Rare);
    markCommon(*ranks, Encoding::Gb18030, 0xB0, 0xD7, 0xA1); // GB2312 level 1: 3755 characters
    markCommon(*ranks, Encoding::Big5, 0xA4, 0xC6, 0x40);    // Big5 level 1: 5401 characters
    for (std::size_t i = 0; i < ranks->size(); ++i) {
        const auto c = static_cast<char16_t>(i);
        if (c == u'\n' || c == u'\r' || isBlank(c) || (c > 0x20 && c < 0x7F) || (c >= 0x3001 && c <= 0x3011) || c == 0x00B7 ||
            (c >= 0x2010 && c <= 0x2026) || (c >= 0xFF01 && c <= 0xFF5E))
            (*ranks)[i] = Rank::Common;
        else if ((c >= 0xE000 && c < 0xF900) || c < 0x20 || (c >= 0x7F && c < 0xA0) || c >= 0xFFF0)
            (*ranks)[i] = Rank::Foreign;
    }
    return ranks;
}

} // namespace

double commonShare(std::u16string_view text)
{
    static const std::unique_ptr<const Ranks> ranks = rankAll();
    if (text.empty())
        return 0;
    double points = 0;
    for (const char16_t c : text) {
        const Rank rank = (*ranks)[c];
        points += rank == Rank::Common ? 1 : rank == Rank::Foreign ? -5 : 0;
    }
    return points / static_cast<double>(text.size());
}

} // namespace duixian::text
