// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reading_memory.h"

#include <algorithm>

#include <QSettings>
#include <QStringList>

namespace duixian::shell {
namespace {

constexpr std::size_t mostPlaces = 1000;
constexpr std::size_t mostLibraries = 10;
constexpr QChar between = QLatin1Char('\t');
const auto placesKey = QStringLiteral("reading/places");
const auto tabsKey = QStringLiteral("reading/tabs");

/// Puts a thing at the head, in place of the one that was there of the same name.
template <class Thing, class IsSame>
void putFirst(std::vector<Thing>& things, Thing thing, std::size_t most, IsSame&& isSame)
{
    things.erase(std::remove_if(things.begin(), things.end(), isSame), things.end());
    things.insert(things.begin(), std::move(thing));
    if (things.size() > most)
        things.resize(most);
}

QString lineOf(const QString& report, const reader::ReadingPlace& place)
{
    const QString statement = place.statement ? QString::number(*place.statement) : QString();
    return QStringList{report, QString::number(place.offset), QString::number(place.below, 'f', 1), statement}.join(between);
}

std::optional<reader::ReadingPlace> placeOf(const QStringList& fields)
{
    if (fields.size() != 4)
        return std::nullopt;
    bool whole = false;
    reader::ReadingPlace place;
    place.offset = fields[1].toULongLong(&whole);
    place.below = fields[2].toDouble();
    bool known = false;
    if (const auto begin = fields[3].toULongLong(&known); known)
        place.statement = begin;
    return whole ? std::optional(place) : std::nullopt;
}

} // namespace

ReadingMemory::ReadingMemory(QSettings& store) : m_store(store)
{
    load();
}

void ReadingMemory::load()
{
    for (const QString& line : m_store.value(placesKey).toStringList()) {
        const QStringList fields = line.split(between);
        if (const auto place = placeOf(fields))
            m_places.push_back({fields[0], *place});
    }
    for (const QString& line : m_store.value(tabsKey).toStringList()) {
        const QStringList fields = line.split(between);
        if (fields.size() < 2)
            continue;
        Library library{fields[0], {{}, fields[1].toULongLong()}};
        for (const QString& field : fields.mid(2))
            library.tabs.tabs.push_back({field.mid(1), field.startsWith(QLatin1Char('+'))});
        m_libraries.push_back(std::move(library));
    }
}

void ReadingMemory::save()
{
    QStringList places;
    for (const Place& place : m_places)
        places << lineOf(place.report, place.place);
    m_store.setValue(placesKey, places);
    QStringList libraries;
    for (const Library& library : m_libraries) {
        QStringList fields{library.path, QString::number(library.tabs.current)};
        for (const Tab& tab : library.tabs.tabs)
            fields << (tab.kept ? QLatin1Char('+') : QLatin1Char('-')) + tab.report;
        libraries << fields.join(between);
    }
    m_store.setValue(tabsKey, libraries);
}

void ReadingMemory::keepPlace(const QString& report, const reader::ReadingPlace& place)
{
    if (!report.isEmpty())
        putFirst(m_places, Place{report, place}, mostPlaces, [&](const Place& old) { return old.report == report; });
}

std::optional<reader::ReadingPlace> ReadingMemory::place(const QString& report) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const Place& place) { return place.report == report; });
    return found == m_places.end() ? std::nullopt : std::optional(found->place);
}

void ReadingMemory::keepTabs(const QString& library, const Tabs& tabs)
{
    putFirst(m_libraries, Library{library, tabs}, mostLibraries, [&](const Library& old) { return old.path == library; });
}

ReadingMemory::Tabs ReadingMemory::tabs(const QString& library) const
{
    const auto found = std::find_if(m_libraries.begin(), m_libraries.end(), [&](const Library& old) { return old.path == library; });
    return found == m_libraries.end() ? Tabs{} : found->tabs;
}

} // namespace duixian::shell
