// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include <array>
#include <cassert>
#include <map>
#include <utility>

#include "core/base/embedded.h"
#include "core/base/number_text.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/lexicon/own_words.h"
#include "core/model/names.h"

namespace duixian {
namespace {

/// The enumerator that a table's word stands for. The tables are ours and tested: a word that is none is a bug.
template <class Enum, std::size_t size>
Enum enumeratorOf(std::u16string_view word, const std::array<std::pair<std::u16string_view, Enum>, size>& names)
{
    for (const auto& [name, value] : names)
        if (name == word)
            return value;
    assert(false && "a table has a word that the lexicon does not know");
    return names.front().second;
}

constexpr std::array<std::pair<std::u16string_view, UnitClass>, 16> unitClasses{{{u"count", UnitClass::Count},
                                                                                 {u"people", UnitClass::People},
                                                                                 {u"households", UnitClass::Households},
                                                                                 {u"visits", UnitClass::Visits},
                                                                                 {u"money", UnitClass::Money},
                                                                                 {u"area", UnitClass::Area},
                                                                                 {u"length", UnitClass::Length},
                                                                                 {u"volume", UnitClass::Volume},
                                                                                 {u"mass", UnitClass::Mass},
                                                                                 {u"percent", UnitClass::Percent},
                                                                                 {u"points", UnitClass::Points},
                                                                                 {u"times", UnitClass::Times},
                                                                                 {u"tenths", UnitClass::Tenths},
                                                                                 {u"concentration", UnitClass::Concentration},
                                                                                 {u"duration", UnitClass::Duration},
                                                                                 {u"other", UnitClass::Other}}};

constexpr std::array<std::pair<std::u16string_view, PhraseSort>, 4> phraseSorts{
    {{u"share", PhraseSort::Share}, {u"tenths", PhraseSort::Tenths}, {u"doubling", PhraseSort::Doubling}, {u"zero", PhraseSort::Zero}}};

constexpr std::array<std::pair<std::u16string_view, LeadRole>, 18> leadRoles{{{u"bound", LeadRole::Bound},
                                                                              {u"ceiling", LeadRole::Ceiling},
                                                                              {u"link", LeadRole::Link},
                                                                              {u"total", LeadRole::Total},
                                                                              {u"rise", LeadRole::Rise},
                                                                              {u"fall", LeadRole::Fall},
                                                                              {u"rise_to", LeadRole::RiseTo},
                                                                              {u"fall_to", LeadRole::FallTo},
                                                                              {u"gap", LeadRole::Gap},
                                                                              {u"share", LeadRole::Share},
                                                                              {u"each", LeadRole::Each},
                                                                              {u"ensure", LeadRole::Ensure},
                                                                              {u"aspire", LeadRole::Aspire},
                                                                              {u"binding", LeadRole::Binding},
                                                                              {u"yearly", LeadRole::Yearly},
                                                                              {u"base", LeadRole::Base},
                                                                              {u"adverb", LeadRole::Adverb},
                                                                              {u"keep", LeadRole::Keep}}};

constexpr std::array<std::pair<std::u16string_view, Bound>, 4> bounds{
    {{u"=", Bound::Equal}, {u"~", Bound::About}, {u">=", Bound::AtLeast}, {u"<=", Bound::AtMost}}};

constexpr std::array<std::pair<std::u16string_view, ActionClass>, 6> actionClasses{{{u"begin", ActionClass::Begin},
                                                                                    {u"do", ActionClass::Do},
                                                                                    {u"finish", ActionClass::Finish},
                                                                                    {u"plan", ActionClass::Plan},
                                                                                    {u"remove", ActionClass::Remove},
                                                                                    {u"hold", ActionClass::Hold}}};

constexpr std::array<std::pair<std::u16string_view, TimeClass>, 17> timeClasses{{{u"given", TimeClass::Given},
                                                                                 {u"reviewed", TimeClass::Reviewed},
                                                                                 {u"term", TimeClass::Term},
                                                                                 {u"ahead", TimeClass::Ahead},
                                                                                 {u"same", TimeClass::Same},
                                                                                 {u"throughout", TimeClass::Throughout},
                                                                                 {u"now", TimeClass::Now},
                                                                                 {u"base", TimeClass::Base},
                                                                                 {u"until", TimeClass::Until},
                                                                                 {u"since", TimeClass::Since},
                                                                                 {u"from", TimeClass::From},
                                                                                 {u"span", TimeClass::Span},
                                                                                 {u"back", TimeClass::Back},
                                                                                 {u"either", TimeClass::Either},
                                                                                 {u"total", TimeClass::Total},
                                                                                 {u"name", TimeClass::Name},
                                                                                 {u"none", TimeClass::None}}};

constexpr std::array<std::pair<std::u16string_view, Strength>, 4> strengthNames{
    {{u"binding", Strength::Binding}, {u"ensured", Strength::Ensured}, {u"plain", Strength::Plain}, {u"aspired", Strength::Aspired}}};

constexpr std::array<std::pair<std::u16string_view, TimePlace>, 5> timePlaces{{{u"alone", TimePlace::Alone},
                                                                               {u"before_year", TimePlace::BeforeYear},
                                                                               {u"behind_year", TimePlace::BehindYear},
                                                                               {u"before_count", TimePlace::BeforeCount},
                                                                               {u"behind_count", TimePlace::BehindCount}}};

constexpr auto wordLists = std::to_array<std::pair<std::u16string_view, WordList>>({
#define DUIXIAN_NAMED(enumerator, name) {name, WordList::enumerator},
    DUIXIAN_WORD_LISTS(DUIXIAN_NAMED)
#undef DUIXIAN_NAMED
});

Indicator indicatorOf(const TableRow& row)
{
    std::set<Measure> measures;
    for (const std::u16string& word : listed(row.at(2)))
        if (const auto measure = named<Measure>(toUtf8(word)))
            measures.insert(*measure);
    const auto direction = named<Direction>(toUtf8(row.at(4)));
    assert(direction && !measures.empty());
    return {row.at(0), listed(row.at(1)), std::move(measures), listed(row.at(3)), direction.value_or(Direction::Neither),
            row.at(5), row.at(6)};
}

} // namespace

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon tables;
    return tables;
}

Lexicon::Lexicon(const OwnWords& words) : m_fingerprint(fingerprintOf(words)), m_times(timePlaces.size()), m_lists(wordLists.size())
{
    readIndicators();
    readUnits();
    readPhrases();
    readLeads();
    readActions();
    readJointWords();
    readTimes();
    readSyncs();
    readStrengths();
    readLists();
    addOwn(words);
}

const Indicator* Lexicon::indicator(std::u16string_view nameOrAlias) const
{
    const std::size_t* place = m_indicatorNames.find(nameOrAlias);
    return place ? &m_indicators[*place] : nullptr;
}

void Lexicon::readIndicators()
{
    for (const TableRow& row : readTable(embedded("lexicon/indicators.tsv"))) {
        const std::size_t place = m_indicators.size();
        m_indicators.push_back(indicatorOf(row));
        m_indicatorNames.add(row.at(0), place);
        for (const std::u16string& alias : m_indicators.back().aliases)
            m_indicatorNames.add(alias, place);
    }
}

void Lexicon::readUnits()
{
    for (const TableRow& row : readTable(embedded("lexicon/units.tsv")))
        for (const std::u16string& word : listed(row.at(0)))
            m_units.add(word, {enumeratorOf(row.at(1), unitClasses), row.at(2), row.at(3) == u"x"});
}

void Lexicon::readPhrases()
{
    for (const TableRow& row : readTable(embedded("lexicon/phrases.tsv")))
        for (std::u16string& word : listed(row.at(3))) {
            const std::size_t stroke = word.find(u'|');
            if (stroke != std::u16string::npos)
                word.erase(stroke, 1);
            const double value = numberFrom(toUtf8(row.at(1))).value_or(0);
            m_phrases.add(word, {enumeratorOf(row.at(0), phraseSorts), value, row.at(2), stroke == std::u16string::npos ? 0 : stroke});
        }
}

void Lexicon::readLeads()
{
    for (const TableRow& row : readTable(embedded("lexicon/leads.tsv"))) {
        const Bound bound = row.at(1).empty() ? Bound::Equal : enumeratorOf(row.at(1), bounds);
        for (const std::u16string& word : listed(row.at(2)))
            if (row.at(0) == u"after")
                m_boundsAfter.add(word, bound);
            else
                m_leads.add(word, {enumeratorOf(row.at(0), leadRoles), bound});
    }
}

void Lexicon::readActions()
{
    for (const TableRow& row : readTable(embedded("lexicon/actions.tsv")))
        for (const std::u16string& word : listed(row.at(1)))
            m_actions.add(word, {enumeratorOf(row.at(0), actionClasses)});
}

void Lexicon::readJointWords()
{
    for (const TableRow& row : readTable(embedded("lexicon/joint_words.tsv")))
        for (const std::u16string& word : listed(row.at(0)))
            m_jointWords.add(word, {listed(row.at(1)), listed(row.at(2)), listed(row.at(3))});
}

void Lexicon::readTimes()
{
    for (const TableRow& row : readTable(embedded("lexicon/times.tsv"))) {
        const TimeMeaning meaning{enumeratorOf(row.at(1), timeClasses), row.at(2).empty() ? 0 : std::stoi(toUtf8(row.at(2)))};
        for (const std::u16string& word : listed(row.at(3)))
            m_times[static_cast<std::size_t>(enumeratorOf(row.at(0), timePlaces))].add(word, meaning);
    }
}

void Lexicon::readSyncs()
{
    std::map<std::u16string, std::vector<SyncWords>> rows;
    for (const TableRow& row : readTable(embedded("lexicon/syncs.tsv"))) {
        WordTable<bool>& ends = m_syncEnds.emplace_back();
        for (const std::u16string& word : listed(row.at(3)))
            ends.add(word, true);
        for (const std::u16string& word : listed(row.at(2)))
            rows[word].push_back({enumeratorOf(row.at(0), bounds), row.at(1) == u"x", &ends});
    }
    for (const auto& [word, meanings] : rows)
        m_syncBegins.add(word, meanings);
}

void Lexicon::readStrengths()
{
    for (const TableRow& row : readTable(embedded("lexicon/strengths.tsv")))
        for (const std::u16string& word : listed(row.at(1)))
            m_strengths.add(word, enumeratorOf(row.at(0), strengthNames));
}

void Lexicon::readLists()
{
    for (const TableRow& row : readTable(embedded("lexicon/lists.tsv")))
        for (const std::u16string& word : listed(row.at(1)))
            m_lists[static_cast<std::size_t>(enumeratorOf(row.at(0), wordLists))].add(word, true);
}

void Lexicon::addOwn(const OwnWords& words)
{
    const auto addNames = [this](const std::vector<std::u16string>& names, std::size_t place) {
        for (const std::u16string& name : names)
            if (!name.empty())
                m_indicatorNames.add(name, place);
    };
    for (const Indicator& indicator : words.indicators) {
        if (indicator.name.empty() || !m_indicatorNames.add(indicator.name, m_indicators.size()))
            continue;
        m_indicators.push_back(indicator);
        addNames(indicator.aliases, m_indicators.size() - 1);
    }
    for (const OwnAlias& alias : words.aliases)
        if (const std::size_t* const place = m_indicatorNames.find(alias.indicator); place && !alias.alias.empty()) {
            m_indicators[*place].aliases.push_back(alias.alias);
            addNames({alias.alias}, *place);
        }
    for (const OwnWord& word : words.words)
        if (const auto list = wordListNamed(toUtf16(word.list)); list && !word.word.empty())
            m_lists[static_cast<std::size_t>(*list)].add(word.word, true);
}

std::optional<WordList> wordListNamed(std::u16string_view name)
{
    for (const auto& [known, list] : wordLists)
        if (known == name)
            return list;
    return std::nullopt;
}

} // namespace duixian
