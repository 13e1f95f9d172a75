// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place_field.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringListModel>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::shell {
namespace {

constexpr int shownAtOnce = 12;

/// The gazetteer as lines, once: every field of the program completes from the same ones.
QStringListModel& linesOf(const std::vector<duixian::Place>& known)
{
    static const std::vector<duixian::Place>* filledFrom = nullptr;
    static auto* const model = new QStringListModel(QCoreApplication::instance());
    if (filledFrom == &known)
        return *model;
    QStringList lines;
    for (const duixian::Place& place : known)
        lines << presentation::placeText(place);
    model->setStringList(lines);
    filledFrom = &known;
    return *model;
}

bool isBelow(const duixian::Place& place, const QStringList& above)
{
    return std::all_of(above.begin(), above.end(), [&](const QString& word) {
        return std::any_of(place.path.begin(), place.path.end(),
                           [&](const std::u16string& name) { return toQt(std::u16string_view(name)) == word; });
    });
}

duixian::Place freePlace(const QStringList& words)
{
    duixian::Place place;
    place.name = toCore(words.last());
    for (const QString& word : words)
        place.path.push_back(toCore(word));
    return place;
}

} // namespace

std::optional<duixian::Place> placeFrom(const QString& written, const std::vector<duixian::Place>& known)
{
    const QString words = written.simplified();
    if (words.isEmpty())
        return std::nullopt;
    for (const duixian::Place& place : known)
        if (presentation::placeText(place) == words || toQt(std::string_view(place.code)) == words)
            return place;
    static const QRegularExpression between(QStringLiteral("[\\s/·,，、]+"));
    const QStringList parts = words.split(between, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return std::nullopt;
    std::vector<const duixian::Place*> meant;
    for (const duixian::Place& place : known)
        if (toQt(std::u16string_view(place.name)) == parts.last() && isBelow(place, parts.mid(0, parts.size() - 1)))
            meant.push_back(&place);
    return meant.size() == 1 ? *meant.front() : freePlace(parts);
}

PlaceField::PlaceField(const std::vector<duixian::Place>& known, QWidget* parent) : QLineEdit(parent), m_known(known)
{
    setPlaceholderText(tr("Name of the place, or its code"));
    setAccessibleName(tr("Place"));
    setToolTip(tr("Choose a line of the list, or write any name: a place that is not in the list has no code. Higher places go before it: "
                  "province city district."));
    setClearButtonEnabled(true);
    auto* completer = new QCompleter(&linesOf(known), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(shownAtOnce);
    setCompleter(completer);
}

void PlaceField::setPlace(const std::optional<duixian::Place>& place)
{
    setText(place && !place->name.empty() ? presentation::placeText(*place) : QString());
    setCursorPosition(0);
}

std::optional<duixian::Place> PlaceField::place() const
{
    return placeFrom(text(), m_known);
}

} // namespace duixian::shell
