// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/places.h"

#include <algorithm>
#include <utility>

#include "core/base/embedded.h"
#include "core/base/number_text.h"
#include "core/base/table.h"
#include "core/base/utf.h"

namespace duixian {
namespace {

int yearFrom(const std::u16string& column, int otherwise)
{
    const auto number = numberFrom(toUtf8(column));
    return number ? static_cast<int>(*number) : otherwise;
}

/// The code of what is above: of a county its city, of a city its province. Beijing's districts stand right under Beijing.
std::string codeAbove(const std::string& code, const std::unordered_map<std::string, std::size_t>& known)
{
    if (code.size() != 6 || code.ends_with("0000"))
        return {};
    const std::string city = code.substr(0, 4) + "00";
    return city != code && known.contains(city) ? city : code.substr(0, 2) + "0000";
}

Division divisionFrom(const TableRow& row)
{
    const std::u16string none = u"-";
    Division division;
    division.code = row.at(0) == none ? std::string{} : toUtf8(row.at(0));
    division.name = row.at(1);
    division.shortName = row.at(2) == none ? std::u16string{} : row.at(2);
    division.parent = toUtf8(row.at(3));
    division.from = yearFrom(row.at(4), division.from);
    division.until = yearFrom(row.at(5), division.until);
    division.nameIsWord = row.at(6) == u"full";
    division.shortIsWord = division.nameIsWord || row.at(6) == u"word";
    for (const std::u16string& successor : listed(row.at(7)))
        division.successors.push_back(toUtf8(successor));
    return division;
}

const std::vector<std::size_t>& placesIn(const std::unordered_map<std::u16string, std::vector<std::size_t>>& names,
                                         std::u16string_view name)
{
    static const std::vector<std::size_t> none;
    const auto found = names.find(std::u16string(name));
    return found == names.end() ? none : found->second;
}

} // namespace

Places::Places(std::string_view tsv)
{
    for (const TableRow& row : readTable(tsv))
        add(divisionFrom(row));
    for (Division& division : m_divisions)
        if (division.parent.empty())
            division.parent = codeAbove(division.code, m_coded);
}

const Places& Places::builtIn()
{
    static const Places places(embedded("lexicon/places.tsv"));
    return places;
}

void Places::add(Division division)
{
    const std::size_t number = m_divisions.size();
    const auto note = [this, number](auto& names, const std::u16string& name) {
        if (name.empty())
            return;
        names[name].push_back(number);
        m_names.add(name.begin(), name.end(), static_cast<std::uint32_t>(name.size()));
    };
    note(m_named, division.name);
    note(m_shortNamed, division.shortName);
    if (const auto [found, fresh] = m_coded.try_emplace(division.code, number); !fresh && m_divisions[found->second].until < division.until)
        found->second = number;
    m_divisions.push_back(std::move(division));
}

const std::vector<std::size_t>& Places::named(std::u16string_view name) const
{
    return placesIn(m_named, name);
}

const std::vector<std::size_t>& Places::shortNamed(std::u16string_view shortName) const
{
    return placesIn(m_shortNamed, shortName);
}

std::size_t Places::coded(std::string_view code) const
{
    const auto found = code.empty() ? m_coded.end() : m_coded.find(std::string(code));
    return found == m_coded.end() ? npos : found->second;
}

std::vector<std::u16string> Places::path(std::size_t division) const
{
    std::vector<std::u16string> names;
    for (std::size_t i = division; i != npos; i = coded(m_divisions[i].parent))
        names.push_back(m_divisions[i].name);
    std::reverse(names.begin(), names.end());
    return names;
}

Place Places::place(std::size_t division) const
{
    return {m_divisions[division].name, m_divisions[division].code, path(division)};
}

std::vector<std::size_t> Places::successors(std::size_t division) const
{
    const Division& gone = m_divisions[division];
    const auto fits = [&](std::size_t i) {
        return i != division && m_divisions[i].from <= gone.until + 1 && m_divisions[i].until > gone.until;
    };
    std::vector<std::size_t> found;
    for (const std::string& successor : gone.successors)
        for (std::size_t i = 0; i < m_divisions.size(); ++i)
            if (fits(i) && (m_divisions[i].code == successor || toUtf8(m_divisions[i].name) == successor))
                found.push_back(i);
    return found;
}

} // namespace duixian
