// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/second_words.h"

#include <array>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/lexicon/word_table.h"
#include "core/model/names.h"
#include "core/script/fold.h"

namespace duixian::intake {
namespace {

constexpr std::array<std::u16string_view, secondColumns> columnNames{u"place", u"indicator", u"year",   u"value",
                                                                     u"unit",  u"source",    u"measure"};

struct Words {
    WordTable<SecondColumn> columns;
    WordTable<Measure> measures;
};

const Words& words()
{
    static const Words* const table = [] {
        auto* const out = new Words;
        for (const TableRow& row : readTable(embedded("lexicon/second_source.tsv")))
            for (const std::u16string& word : listed(row.at(2))) {
                for (std::size_t i = 0; row.at(0) == u"column" && i < columnNames.size(); ++i)
                    if (row.at(1) == columnNames[i])
                        out->columns.add(word, static_cast<SecondColumn>(i));
                if (row.at(0) == u"measure")
                    out->measures.add(word, named<Measure>(toUtf8(row.at(1))).value_or(Measure::Level));
            }
        return out;
    }();
    return *table;
}

std::u16string inSmallLetters(std::u16string_view text)
{
    std::u16string out(text);
    for (char16_t& c : out)
        if (c >= u'A' && c <= u'Z')
            c = static_cast<char16_t>(c + (u'a' - u'A'));
    return out;
}

template <class Entry>
std::optional<Entry> found(const WordTable<Entry>& table, std::u16string_view word)
{
    const Entry* const entry = table.find(inSmallLetters(word));
    return entry == nullptr ? std::nullopt : std::optional(*entry);
}

} // namespace

std::u16string_view nameOf(SecondColumn column)
{
    return columnNames[static_cast<std::size_t>(column)];
}

std::u16string plainField(std::u16string_view field)
{
    std::u16string out = script::toSimplified(field);
    for (char16_t& c : out) {
        if (c >= 0xFF01 && c <= 0xFF5E)
            c = static_cast<char16_t>(c - 0xFEE0);
        else if (c == 0x3000 || c == 0x00A0 || c == u'\t' || c == u'\n')
            c = u' ';
    }
    const std::size_t begin = out.find_first_not_of(u' ');
    return begin == std::u16string::npos ? std::u16string{} : out.substr(begin, out.find_last_not_of(u' ') - begin + 1);
}

std::optional<SecondColumn> columnNamed(std::u16string_view plain)
{
    return found(words().columns, plain);
}

std::optional<Measure> measureNamed(std::u16string_view plain)
{
    return found(words().measures, plain);
}

MeasuredName withoutMeasure(std::u16string_view name)
{
    const auto at = words().measures.longestBefore(name, 1, name.size());
    if (!at || (*at.entry != Measure::Growth && *at.entry != Measure::AverageGrowth))
        return {name, std::nullopt};
    return {name.substr(0, name.size() - at.length()), *at.entry};
}

} // namespace duixian::intake
