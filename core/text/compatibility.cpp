// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/compatibility.h"

#include <algorithm>
#include <array>

#include <unicode/unorm2.h>

namespace duixian::text {
namespace {

struct Radical {
    char16_t radical;
    char16_t ideograph;
};

/// Simplified radicals that NFKC leaves as they are, with the ideographs that they look like (Unicode's EquivalentUnifiedIdeograph.txt).
constexpr std::array radicals{
    Radical{0x2EA0, u'民'}, Radical{0x2EC1, u'虎'}, Radical{0x2EC4, u'西'}, Radical{0x2EC5, u'见'}, Radical{0x2EC6, u'角'},
    Radical{0x2EC9, u'贝'}, Radical{0x2ECB, u'车'}, Radical{0x2ED3, u'长'}, Radical{0x2ED4, u'门'}, Radical{0x2ED8, u'青'},
    Radical{0x2EDA, u'页'}, Radical{0x2EDB, u'风'}, Radical{0x2EDC, u'飞'}, Radical{0x2EDD, u'食'}, Radical{0x2EE2, u'马'},
    Radical{0x2EE3, u'骨'}, Radical{0x2EE4, u'鬼'}, Radical{0x2EE5, u'鱼'}, Radical{0x2EE6, u'鸟'}, Radical{0x2EE8, u'麦'},
    Radical{0x2EE9, u'黄'}, Radical{0x2EEC, u'齐'}, Radical{0x2EEE, u'齿'}, Radical{0x2EF0, u'龙'}, Radical{0x2EF3, u'龟'},
};

constexpr bool isAmong(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

/// Where NFKC gives the very character that was meant. Of the full-width signs only those of numbers: ，；：！？（） are Chinese print.
bool isForm(char16_t c)
{
    return isAmong(c, 0x2F00, 0x2FDF) || isAmong(c, 0xF900, 0xFAFF) || isAmong(c, 0xFF10, 0xFF19) || isAmong(c, 0xFF21, 0xFF3A) ||
           isAmong(c, 0xFF41, 0xFF5A) || isAmong(c, 0xFB00, 0xFB06) || c == u'％' || c == u'．' || c == u'－' || c == u'／' || c == u'＋';
}

bool isWideDigit(char16_t c)
{
    return isAmong(c, 0xFF10, 0xFF19);
}

} // namespace

Unified unified(std::u16string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* nfkc = unorm2_getNFKCInstance(&status);
    Unified out;
    out.text.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t c = text[i];
        if (c == u'：' && i > 0 && isWideDigit(text[i - 1]) && i + 1 < text.size() && isWideDigit(text[i + 1])) {
            out.text.push_back(u':'); // ５．１：４０．８
            ++out.count;
            continue;
        }
        const auto* radical = std::find_if(radicals.begin(), radicals.end(), [c](const Radical& known) { return known.radical == c; });
        std::array<char16_t, 8> form{};
        UErrorCode broken = status;
        const int32_t length = isForm(c) && U_SUCCESS(broken) ? unorm2_normalize(nfkc, &c, 1, form.data(), form.size(), &broken) : 0;
        const bool replaced = length > 0 && U_SUCCESS(broken) && form[0] != c;
        if (radical != radicals.end())
            out.text.push_back(radical->ideograph);
        else if (replaced)
            out.text.append(form.data(), static_cast<std::size_t>(length));
        else
            out.text.push_back(c);
        out.count += replaced || radical != radicals.end() ? 1 : 0;
    }
    return out;
}

} // namespace duixian::text
