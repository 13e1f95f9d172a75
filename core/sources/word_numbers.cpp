// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/word_numbers.h"

#include <algorithm>
#include <array>

#include "core/base/utf.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

std::u16string decimal(int value)
{
    return toUtf16(std::to_string(value));
}

/// 一百零三: digits with the words for ten and hundred; 十二 without 一 before it.
std::u16string counted(int value, std::u16string_view digits, std::u16string_view places)
{
    std::u16string out;
    bool gap = false;
    for (int unit = 1000, place = 3; unit > 0; unit /= 10, --place) {
        const int digit = value / unit % 10;
        if (digit == 0) {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out.push_back(digits[0]);
        gap = false;
        if (digit != 1 || place != 1 || !out.empty() || digits[1] != u'一')
            out.push_back(digits[static_cast<std::size_t>(digit)]);
        if (place > 0)
            out.push_back(places[static_cast<std::size_t>(place - 1)]);
    }
    return out;
}

std::u16string byDigit(int value, std::u16string_view digits)
{
    std::u16string out;
    for (const char c : std::to_string(value))
        out.push_back(digits[static_cast<std::size_t>(c - '0')]);
    return out;
}

std::u16string roman(int value, bool capital)
{
    struct Sign {
        int value;
        std::u16string_view letters;
    };
    constexpr std::array signs{Sign{1000, u"M"}, Sign{900, u"CM"}, Sign{500, u"D"}, Sign{400, u"CD"}, Sign{100, u"C"},
                               Sign{90, u"XC"},  Sign{50, u"L"},   Sign{40, u"XL"}, Sign{10, u"X"},   Sign{9, u"IX"},
                               Sign{5, u"V"},    Sign{4, u"IV"},   Sign{1, u"I"}};
    std::u16string out;
    for (const Sign& sign : signs)
        for (; value >= sign.value; value -= sign.value)
            out += sign.letters;
    if (!capital)
        std::transform(out.begin(), out.end(), out.begin(), [](char16_t c) { return static_cast<char16_t>(c - u'A' + u'a'); });
    return out;
}

enum class Way { Counted, ByDigit, Signs, Roman, SmallRoman, Padded, Nothing };

struct NumberFormat {
    std::string_view name;
    Way way;
    std::u16string_view signs;  ///< the digits from zero on, or the signs from one on
    std::u16string_view places; ///< ten, hundred, thousand
};

constexpr auto plainDigits = u"零一二三四五六七八九"sv;
constexpr auto plainPlaces = u"十百千"sv;
constexpr auto circles = u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"sv;

constexpr std::array formats{
    NumberFormat{"chineseCounting"sv, Way::Counted, plainDigits, plainPlaces},
    NumberFormat{"chineseCountingThousand"sv, Way::Counted, plainDigits, plainPlaces},
    NumberFormat{"japaneseCounting"sv, Way::Counted, plainDigits, plainPlaces},
    NumberFormat{"taiwaneseCounting"sv, Way::Counted, plainDigits, plainPlaces},
    NumberFormat{"taiwaneseCountingThousand"sv, Way::Counted, plainDigits, plainPlaces},
    NumberFormat{"ideographDigital"sv, Way::ByDigit, u"〇一二三四五六七八九"sv, {}},
    NumberFormat{"taiwaneseDigital"sv, Way::ByDigit, u"○一二三四五六七八九"sv, {}},
    NumberFormat{"japaneseDigitalTenThousand"sv, Way::ByDigit, u"〇一二三四五六七八九"sv, {}},
    NumberFormat{"chineseLegalSimplified"sv, Way::Counted, u"零壹贰叁肆伍陆柒捌玖"sv, u"拾佰仟"sv},
    NumberFormat{"ideographLegalTraditional"sv, Way::Counted, u"零壹貳參肆伍陸柒捌玖"sv, u"拾佰仟"sv},
    NumberFormat{"ideographTraditional"sv, Way::Signs, u"甲乙丙丁戊己庚辛壬癸"sv, {}},
    NumberFormat{"ideographZodiac"sv, Way::Signs, u"子丑寅卯辰巳午未申酉戌亥"sv, {}},
    NumberFormat{"ideographEnclosedCircle"sv, Way::Signs, u"㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"sv, {}},
    NumberFormat{"decimalEnclosedCircle"sv, Way::Signs, circles, {}},
    NumberFormat{"decimalEnclosedCircleChinese"sv, Way::Signs, circles, {}},
    NumberFormat{"decimalEnclosedParen"sv, Way::Signs, u"⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"sv, {}},
    NumberFormat{"decimalEnclosedFullstop"sv, Way::Signs, u"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"sv, {}},
    NumberFormat{"decimalFullWidth"sv, Way::ByDigit, u"０１２３４５６７８９"sv, {}},
    NumberFormat{"decimalFullWidth2"sv, Way::ByDigit, u"０１２３４５６７８９"sv, {}},
    NumberFormat{"upperLetter"sv, Way::Signs, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"sv, {}},
    NumberFormat{"lowerLetter"sv, Way::Signs, u"abcdefghijklmnopqrstuvwxyz"sv, {}},
    NumberFormat{"upperRoman"sv, Way::Roman, {}, {}},
    NumberFormat{"lowerRoman"sv, Way::SmallRoman, {}, {}},
    NumberFormat{"decimalZero"sv, Way::Padded, {}, {}},
    NumberFormat{"bullet"sv, Way::Nothing, {}, {}},
    NumberFormat{"none"sv, Way::Nothing, {}, {}},
};

} // namespace

std::u16string writtenNumber(int value, std::string_view name)
{
    constexpr int most = 9999;
    const auto format = std::find_if(formats.begin(), formats.end(), [name](const NumberFormat& known) { return known.name == name; });
    if (format != formats.end() && format->way == Way::Nothing)
        return {};
    if (format == formats.end() || value <= 0 || value > most)
        return decimal(value);
    switch (format->way) {
    case Way::Counted:
        return counted(value, format->signs, format->places);
    case Way::ByDigit:
        return byDigit(value, format->signs);
    case Way::Signs:
        return static_cast<std::size_t>(value) > format->signs.size()
                   ? decimal(value)
                   : std::u16string(1, format->signs[static_cast<std::size_t>(value - 1)]);
    case Way::Roman:
    case Way::SmallRoman:
        return roman(value, format->way == Way::Roman);
    case Way::Padded:
        return value < 10 ? u"0" + decimal(value) : decimal(value);
    case Way::Nothing:
        break;
    }
    return {};
}

} // namespace duixian::sources
