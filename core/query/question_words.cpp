// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <functional>
#include <map>
#include <utility>

#include "core/base/embedded.h"
#include "core/base/number_text.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr auto keyNames = std::to_array<std::pair<std::string_view, QuestionKey>>({{"place", QuestionKey::Place},
                                                                                   {"year", QuestionKey::Year},
                                                                                   {"kind", QuestionKey::Kind},
                                                                                   {"strength", QuestionKey::Strength},
                                                                                   {"measure", QuestionKey::Measure},
                                                                                   {"indicator", QuestionKey::Indicator},
                                                                                   {"report", QuestionKey::Report}});

constexpr auto relationNames = std::to_array<std::pair<std::string_view, Relation>>(
    {{"<", Relation::Less}, {"<=", Relation::AtMost}, {"=", Relation::Equal}, {">=", Relation::AtLeast}, {">", Relation::More}});

/// What a word of the table means. The tables are ours and tested: a word that is none is a bug.
template <class Names>
auto meantBy(const Names& names, std::string_view word)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == word; });
    assert(found != names.end() && "the table has a word that questions do not know");
    return (found == names.end() ? names.begin() : found)->second;
}

template <class Value>
Value known(const std::optional<Value>& value)
{
    assert(value && "the table has a word that questions do not know");
    return value.value_or(Value{});
}

template <class Entry>
void addAll(WordTable<Entry>& table, const std::vector<std::u16string>& words, const Entry& entry)
{
    for (const std::u16string& word : words)
        table.add(word, entry);
}

} // namespace

std::string_view nameOf(QuestionKey key)
{
    for (const auto& [name, meant] : keyNames)
        if (meant == key)
            return name;
    return {};
}

const QuestionWords& QuestionWords::builtIn()
{
    static const QuestionWords words;
    return words;
}

QuestionWords::QuestionWords()
{
    for (const TableRow& row : readTable(embedded("lexicon/query_words.tsv"))) {
        const std::vector<std::u16string> words = listed(row.at(2));
        add(toUtf8(row.at(0)), toUtf8(row.at(1)), words);
        if (const auto chinese = std::find_if(words.begin(), words.end(), [](const auto& word) { return text::isHan(word.front()); });
            chinese != words.end())
            m_chinese.push_back({toUtf8(row.at(0)), toUtf8(row.at(1)), *chinese});
    }
    addAll(drops, asks, true);
    for (const std::u16string& ask : asks)
        for (const std::u16string& place : placeWords)
            drops.add(ask + place, true);
    for (const TableRow& row : readTable(embedded("lexicon/short_names.tsv")))
        shortNames.add(row.at(0), listed(row.at(1)));
}

void QuestionWords::add(std::string_view role, const std::string& meaning, const std::vector<std::u16string>& words)
{
    using Adding = std::function<void()>;
    const auto to = [&](WordTable<bool>& table) { return Adding([&] { addAll(table, words, true); }); };
    const std::map<std::string_view, Adding> roles{
        {"key", [&] { addAll(keys, words, meantBy(keyNames, meaning)); }},
        {"any", to(any)},
        {"before", [&] { addAll(before, words, meantBy(relationNames, meaning)); }},
        {"behind", [&] { addAll(behind, words, meantBy(relationNames, meaning)); }},
        {"about", to(about)},
        {"opens", to(opens)},
        {"joins", to(joins)},
        {"joins_within", to(joinsWithin)},
        {"closes", to(closes)},
        {"measure",
         [&] {
             addAll(measures, words, {known(named<Measure>(meaning)), false});
         }},
        {"falls",
         [&] {
             addAll(measures, words, {known(named<Measure>(meaning)), true});
         }},
        {"kind", [&] { addAll(kinds, words, known(named<Kind>(meaning))); }},
        {"strength", [&] { addAll(strengths, words, known(named<Strength>(meaning))); }},
        {"report_kind", [&] { addAll(reportKinds, words, known(named<ReportKind>(meaning))); }},
        {"years", [&] { addAll(years, words, known(periodFrom(meaning))); }},
        {"drop", to(drops)},
        {"ask", [&] { asks = words; }},
        {"place_word", [&] { placeWords = words; }},
        {"keep", to(keeps)},
        {"unit", [&] { addAll(units, words, toUtf16(meaning)); }},
        {"multiplier", [&] { addAll(multipliers, words, known(numberFrom(meaning))); }},
        {"unit_of_many", [&] { unitsOfMany = words; }},
        {"usual_unit", [&] { usualUnits.add(toUtf16(meaning), words.front()); }},
    };
    const auto found = roles.find(role);
    assert(found != roles.end() && "the table has a role that questions do not know");
    if (found != roles.end())
        found->second();
}

std::u16string_view QuestionWords::chineseFor(std::string_view role, std::string_view meaning) const
{
    for (const Wording& wording : m_chinese)
        if (wording.role == role && wording.meaning == meaning)
            return wording.word;
    return {};
}

} // namespace duixian::query
