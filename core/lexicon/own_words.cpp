// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/own_words.h"

#include <algorithm>
#include <set>

#include "core/base/sha256.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/script/fold.h"

namespace duixian {
namespace {

bool isBlank(char16_t c)
{
    return c <= u' ' || c == 0x3000 || c == 0x00A0;
}

class Check {
public:
    std::vector<OwnWordProblem> run(const OwnWords& words)
    {
        for (const Indicator& indicator : words.indicators)
            addIndicator(indicator);
        for (const OwnAlias& alias : words.aliases) {
            if (!m_tables.indicator(alias.indicator) && !m_indicators.contains(alias.indicator))
                complain(OwnWordFault::IndicatorUnknown, alias.indicator);
            addName(alias.alias);
        }
        for (const OwnWord& word : words.words)
            addWord(word);
        return std::move(m_problems);
    }

private:
    void complain(OwnWordFault fault, const std::u16string& word) { m_problems.push_back({fault, word}); }

    /// Whether it is a word at all.
    bool isWord(const std::u16string& word)
    {
        if (word.empty())
            complain(OwnWordFault::Empty, word);
        else if (std::any_of(word.begin(), word.end(), isBlank))
            complain(OwnWordFault::Blank, word);
        else if (script::toSimplified(word) != word)
            complain(OwnWordFault::Traditional, word);
        else
            return true;
        return false;
    }

    void addName(const std::u16string& name)
    {
        if (!isWord(name))
            return;
        if (name.size() < 2)
            complain(OwnWordFault::TooShort, name);
        else if (m_tables.indicator(name) || !m_names.insert(name).second)
            complain(OwnWordFault::Taken, name);
    }

    void addIndicator(const Indicator& indicator)
    {
        addName(indicator.name);
        m_indicators.insert(indicator.name);
        for (const std::u16string& alias : indicator.aliases)
            addName(alias);
        if (indicator.measures.empty())
            complain(OwnWordFault::MeasureMissing, indicator.name);
        for (const std::u16string& unit : indicator.units)
            if (isWord(unit) && !m_tables.units().find(unit))
                complain(OwnWordFault::UnitUnknown, unit);
    }

    void addWord(const OwnWord& word)
    {
        const auto list = wordListNamed(toUtf16(word.list));
        if (!list)
            complain(OwnWordFault::ListUnknown, toUtf16(word.list));
        else if (isWord(word.word) && (m_tables.list(*list).find(word.word) || !m_words.emplace(word.list, word.word).second))
            complain(OwnWordFault::ListHasIt, word.word);
    }

    const Lexicon& m_tables = Lexicon::builtIn();
    std::set<std::u16string> m_names;      ///< the person's, with aliases
    std::set<std::u16string> m_indicators; ///< the person's
    std::set<std::pair<std::string, std::u16string>> m_words;
    std::vector<OwnWordProblem> m_problems;
};

std::string lineOf(const Indicator& indicator)
{
    std::string out = "indicator " + toUtf8(indicator.name);
    for (const std::u16string& alias : indicator.aliases)
        out += " " + toUtf8(alias);
    for (const Measure measure : indicator.measures)
        out += " +" + std::string(nameOf(measure));
    for (const std::u16string& unit : indicator.units)
        out += " /" + toUtf8(unit);
    return out + " " + std::string(nameOf(indicator.direction)) + "\n";
}

} // namespace

std::vector<OwnWordProblem> problemsOf(const OwnWords& words)
{
    return Check().run(words);
}

std::string fingerprintOf(const OwnWords& words)
{
    if (words.empty())
        return {};
    std::set<std::string> lines;
    for (const Indicator& indicator : words.indicators)
        lines.insert(lineOf(indicator));
    for (const OwnAlias& alias : words.aliases)
        lines.insert("alias " + toUtf8(alias.alias) + " " + toUtf8(alias.indicator) + "\n");
    for (const OwnWord& word : words.words)
        lines.insert("word " + word.list + " " + toUtf8(word.word) + "\n");
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return sha256(all);
}

std::shared_ptr<const Lexicon> lexiconWith(const OwnWords& words)
{
    if (words.empty())
        return {std::shared_ptr<void>(), &Lexicon::builtIn()};
    return std::make_shared<Lexicon>(words);
}

} // namespace duixian
