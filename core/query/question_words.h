// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lexicon/word_table.h"
#include "core/model/figure_query.h"
#include "core/model/report.h"

namespace duixian::query {

enum class QuestionKey { Place, Year, Kind, Strength, Measure, Indicator, Report };

/// A word that says how a figure is measured. falls: the number that is typed is of a fall.
struct MeasureWord {
    Measure measure = Measure::Level;
    bool falls = false;
};

/// The words that questions are made of (resources/lexicon/query_words.tsv and short_names.tsv), folded: simplified, narrow, small letters.
struct QuestionWords {
    WordTable<QuestionKey> keys;
    WordTable<Relation> before; ///< relations in front of a number
    WordTable<Relation> behind;
    WordTable<bool> about;       ///< 左右: beside a number, says no relation
    WordTable<bool> opens;       ///< 介于: opens a range
    WordTable<bool> joins;       ///< -, 到
    WordTable<bool> joinsWithin; ///< 和, behind a word that opens a range
    WordTable<bool> closes;      ///< 之间
    WordTable<MeasureWord> measures;
    WordTable<Kind> kinds;
    WordTable<Strength> strengths;
    WordTable<ReportKind> reportKinds;                 ///< only as the value of a key
    WordTable<bool> any;                               ///< only as the value of a key
    WordTable<Period> years;                           ///< 十四五
    WordTable<bool> drops;                             ///< 哪些, which
    std::vector<std::u16string> asks;                  ///< 哪些: dropped, with a word for a kind of place, too
    std::vector<std::u16string> placeWords;            ///< 区
    WordTable<bool> keeps;                             ///< 完成率: a name with such a word in it
    WordTable<std::u16string> units;                   ///< percent, to the unit of statements
    WordTable<double> multipliers;                     ///< million
    WordTable<std::vector<std::u16string>> shortNames; ///< 就业, to indicators, the likeliest first
    WordTable<std::u16string> usualUnits;              ///< 元, to 亿元
    std::vector<std::u16string> unitsOfMany;           ///< of a number with 万 or 亿 alone

    [[nodiscard]] static const QuestionWords& builtIn();

    /// The Chinese word for what a key or a value says, as it is put into a question: 指标, 增长.
    [[nodiscard]] std::u16string_view chineseFor(std::string_view role, std::string_view meaning) const;

private:
    QuestionWords();
    void add(std::string_view role, const std::string& meaning, const std::vector<std::u16string>& words);

    struct Wording {
        std::string role;
        std::string meaning;
        std::u16string word;
    };
    std::vector<Wording> m_chinese;
};

/// The word of a key in English: "place".
[[nodiscard]] std::string_view nameOf(QuestionKey key);

} // namespace duixian::query
