// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_words.h"

#include <algorithm>
#include <array>

namespace duixian::cli {
namespace {

struct Reason {
    std::string_view code;
    std::string_view words;
};

constexpr std::array reasons{
    Reason{"a_candidate", "it counts what may be chosen (12件候选项目)"},
    Reason{"a_class", "it says which rank or class is meant (4A级, 三甲)"},
    Reason{"a_date", "a date or a time of day"},
    Reason{"a_round_name", "a round amount in a name (千亿斤粮食工程)"},
    Reason{"among_others", "it counts what is there anyway, without a promise or a result"},
    Reason{"another_word", "the characters belong to another word (一般, 统一)"},
    Reason{"attribute", "an amount that only describes the thing behind it (投资35亿元的项目)"},
    Reason{"duration", "a length of time that is neither promised nor kept"},
    Reason{"furniture", "it stands in what is no part of the report"},
    Reason{"in_a_name", "it is part of a name (12345热线, 1+20平台)"},
    Reason{"no_unit", "a number without a unit"},
    Reason{"numbered", "it numbers something (第三次, 二期, 1号)"},
    Reason{"places_in_a_ranking", "it counts places in a ranking (上升11位)"},
    Reason{"rules_observed", "it counts rules or aspects, and no result (5个方面)"},
    Reason{"slogan", "it counts parts of a slogan (四个坚持, 六大行动)"},
    Reason{"starting_value", "the value that a change started from (由45个压缩至39个)"},
    Reason{"the_whole", "of how many; how many is what counts (6条打通4条)"},
    Reason{"threshold", "it only says which things are counted (10亿元以上项目)"},
    Reason{"word_with_zero", "零 is part of a word here (零售, 零距离)"},
};

} // namespace

std::string_view wordsForDropped(std::string_view reason)
{
    const auto* known = std::ranges::find(reasons, reason, &Reason::code);
    return known == reasons.end() ? reason : known->words;
}

} // namespace duixian::cli
