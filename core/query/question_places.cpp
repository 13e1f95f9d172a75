// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_places.h"

#include <algorithm>

#include "core/lexicon/places.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostBearers = 8;
constexpr std::size_t mostWays = 64;

bool isWord(const Division& division, bool full)
{
    return full ? division.nameIsWord : division.shortIsWord;
}

/// Those of the divisions that lie below the places that the names before said; all where none was said.
std::vector<std::size_t> below(const std::vector<std::size_t>& divisions, const std::vector<std::u16string>& above)
{
    std::vector<std::size_t> out;
    for (const std::size_t division : divisions) {
        const std::vector<std::u16string> path = Places::builtIn().path(division);
        auto from = path.begin();
        const bool all = std::all_of(above.begin(), above.end(), [&](const std::u16string& name) {
            from = std::find(from, path.end(), name);
            return from != path.end();
        });
        if (all && (above.empty() || (from != path.end() && from + 1 != path.end())))
            out.push_back(division);
    }
    return out;
}

/// One of several that bear a name: the highest, then the first by code.
std::size_t likeliest(const std::vector<std::size_t>& divisions)
{
    return *std::min_element(divisions.begin(), divisions.end(), [](std::size_t a, std::size_t b) {
        return Places::builtIn().path(a).size() < Places::builtIn().path(b).size();
    });
}

/// The longest name at a place, full before short, that fits below what was said.
class Reader {
public:
    Reader(std::u16string_view units, bool everyday) : m_units(units), m_everyday(everyday) {}

    /// Reads a name more; false where none follows. shortToo: a short name counts, too.
    bool read(std::size_t begin, bool shortToo)
    {
        for (std::size_t length = std::min(Places::builtIn().lengthAt(m_units, begin), m_units.size() - begin); length > 1; --length) {
            const std::u16string_view word = m_units.substr(begin, length);
            for (const bool full : {true, false})
                if ((full || shortToo) && take(full ? Places::builtIn().named(word) : Places::builtIn().shortNamed(word), full)) {
                    m_end = begin + length;
                    return true;
                }
        }
        return false;
    }

    [[nodiscard]] std::size_t end() const { return m_end; }

    [[nodiscard]] SaidPlace place(std::size_t begin) const
    {
        SaidPlace out{{}, {}, m_end - begin, false};
        const std::vector<std::u16string> first = Places::builtIn().path(likeliest(m_bearers));
        out.ways.push_back(wayTo(first));
        for (const std::size_t bearer : m_bearers) {
            const std::vector<std::u16string> path = Places::builtIn().path(bearer);
            if (path.size() == first.size() && std::equal(path.begin(), path.end() - 1, first.begin()))
                addNew(out.ways, wayTo(path));
            else if (path.size() == first.size() && wayTo(path) != out.ways.front())
                out.guessed = true;
            addNew(out.bearers, path);
        }
        if (out.bearers.size() < 2)
            out.bearers.clear();
        return out;
    }

private:
    bool take(const std::vector<std::size_t>& named, bool full)
    {
        std::vector<std::size_t> fitting = below(named, m_names);
        if (fitting.size() > mostWays)
            fitting.resize(mostWays);
        std::erase_if(fitting,
                      [&](std::size_t i) { return !m_everyday && m_names.empty() && isWord(Places::builtIn().divisions()[i], full); });
        if (fitting.empty())
            return false;
        m_bearers = fitting;
        m_names.push_back(Places::builtIn().divisions()[likeliest(fitting)].name);
        return true;
    }

    /// The names of a path from the first that is said; the last alone where one is said.
    [[nodiscard]] std::vector<std::u16string> wayTo(const std::vector<std::u16string>& path) const
    {
        return m_names.size() > 1 ? std::vector(std::find(path.begin(), path.end(), m_names.front()), path.end())
                                  : std::vector{path.back()};
    }

    static void addNew(std::vector<std::vector<std::u16string>>& list, const std::vector<std::u16string>& path)
    {
        if (list.size() < mostBearers && std::find(list.begin(), list.end(), path) == list.end())
            list.push_back(path);
    }

    std::u16string_view m_units;
    bool m_everyday;
    std::size_t m_end = 0;
    std::vector<std::u16string> m_names;
    std::vector<std::size_t> m_bearers;
};

std::size_t skipBetween(std::u16string_view units, std::size_t place)
{
    while (place < units.size() && (units[place] == u' ' || units[place] == u'/' || units[place] == u'、'))
        ++place;
    return place;
}

} // namespace

std::optional<SaidPlace> placeAt(std::u16string_view units, std::size_t begin)
{
    Reader reader(units, false);
    if (!reader.read(begin, false))
        return std::nullopt;
    while (reader.read(reader.end(), false)) {
    }
    return reader.place(begin);
}

std::optional<SaidPlace> placeNamed(std::u16string_view words, bool everyday)
{
    Reader reader(words, everyday);
    std::size_t place = skipBetween(words, 0);
    const std::size_t begin = place;
    while (place < words.size()) {
        if (!reader.read(place, true))
            return std::nullopt;
        place = skipBetween(words, reader.end());
    }
    return place > begin ? std::optional(reader.place(begin)) : std::nullopt;
}

std::u16string joinedNames(const std::vector<std::u16string>& names)
{
    std::u16string out;
    for (const std::u16string& name : names)
        out += (out.empty() ? u"" : u"/") + name;
    return out;
}

std::u16string joinedWays(const SaidPlace& place)
{
    std::u16string out;
    for (const std::vector<std::u16string>& names : place.ways)
        out += (out.empty() ? u"" : u"、") + joinedNames(names);
    return out;
}

} // namespace duixian::query
