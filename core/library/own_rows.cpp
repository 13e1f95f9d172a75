// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/own_rows.h"

#include <algorithm>
#include <string>

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

std::string joined(const std::vector<std::u16string>& parts, char16_t separator)
{
    std::u16string out;
    for (const std::u16string& part : parts) {
        if (!out.empty())
            out += separator;
        out += part;
    }
    return toUtf8(out);
}

std::vector<std::u16string> parted(const std::string& text, char16_t separator)
{
    const std::u16string all = toUtf16(text);
    std::vector<std::u16string> parts;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find(separator, begin), all.size());
        parts.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

Indicator readIndicator(Query& query)
{
    Indicator own;
    own.name = toUtf16(query.text());
    own.aliases = parted(query.text(), u'\n');
    const auto measures = wordsColumn<Measure>(query);
    own.measures = {measures.begin(), measures.end()};
    own.units = parted(query.text(), u' ');
    own.direction = wordColumn<Direction>(query);
    own.definition = toUtf16(query.text());
    own.source = toUtf16(query.text());
    return own;
}

void insertIndicators(Connection& connection, const std::vector<Indicator>& indicators)
{
    Query query(connection, "INSERT INTO own_indicator (indicator, aliases, measures, units, direction, definition, source) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const Indicator& own : indicators) {
        query.bind(toUtf8(own.name)).bind(joined(own.aliases, u'\n'));
        query.bind(wordsText(std::vector<Measure>(own.measures.begin(), own.measures.end()))).bind(joined(own.units, u' '));
        query.bind(nameOf(own.direction)).bind(toUtf8(own.definition)).bind(toUtf8(own.source)).run();
    }
}

} // namespace

OwnWords readOwnWords(Connection& connection)
{
    OwnWords out;
    Query indicators(connection, "SELECT indicator, aliases, measures, units, direction, definition, source FROM own_indicator "
                                 "ORDER BY indicator");
    while (indicators.step())
        out.indicators.push_back(readIndicator(indicators));
    Query aliases(connection, "SELECT alias, indicator FROM own_alias ORDER BY alias");
    while (aliases.step()) {
        OwnAlias own;
        own.alias = toUtf16(aliases.text());
        own.indicator = toUtf16(aliases.text());
        out.aliases.push_back(std::move(own));
    }
    Query words(connection, "SELECT list, word FROM own_word ORDER BY list, word");
    while (words.step()) {
        OwnWord own;
        own.list = words.text();
        own.word = toUtf16(words.text());
        out.words.push_back(std::move(own));
    }
    return out;
}

void writeOwnWords(Connection& connection, const OwnWords& words)
{
    connection.run("DELETE FROM own_indicator; DELETE FROM own_alias; DELETE FROM own_word");
    insertIndicators(connection, words.indicators);
    Query alias(connection, "INSERT INTO own_alias (alias, indicator) VALUES (?, ?)");
    for (const OwnAlias& own : words.aliases)
        alias.bind(toUtf8(own.alias)).bind(toUtf8(own.indicator)).run();
    Query word(connection, "INSERT INTO own_word (list, word) VALUES (?, ?)");
    for (const OwnWord& own : words.words)
        word.bind(own.list).bind(toUtf8(own.word)).run();
}

std::vector<SavedSearch> readSearches(Connection& connection)
{
    Query query(connection, "SELECT name, query, made FROM saved_search ORDER BY name");
    std::vector<SavedSearch> out;
    while (query.step()) {
        SavedSearch search;
        search.name = query.text();
        search.query = query.text();
        search.made = query.text();
        out.push_back(std::move(search));
    }
    return out;
}

void writeSearches(Connection& connection, const std::vector<SavedSearch>& searches)
{
    connection.run("DELETE FROM saved_search");
    Query query(connection, "INSERT INTO saved_search (name, query, made) "
                            "VALUES (?, ?, coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))");
    for (const SavedSearch& search : searches)
        query.bind(search.name).bind(search.query).bind(search.made.empty() ? std::nullopt : std::optional(search.made)).run();
}

} // namespace duixian::library
