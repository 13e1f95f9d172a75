// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/second_figure_rows.h"

#include <string>

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

SecondFigure readFigure(Query& query)
{
    SecondFigure figure;
    figure.id = {query.integer()};
    figure.source = toUtf16(query.text());
    figure.place = placeColumns(query).value_or(Place{});
    figure.indicator = toUtf16(query.text());
    figure.measure = wordColumn<Measure>(query);
    figure.period = periodColumn(query).value_or(Period{});
    figure.value = query.real();
    figure.unit = toUtf16(query.text());
    return figure;
}

} // namespace

std::vector<SecondFigure> readSecondFigures(Connection& connection)
{
    Query query(connection, "SELECT second_figure, source, place_name, place_code, place_path, indicator, measure, period, value, unit "
                            "FROM second_figure ORDER BY place_path, place_name, indicator, measure, period, source");
    std::vector<SecondFigure> out;
    while (query.step())
        out.push_back(readFigure(query));
    return out;
}

void writeSecondFigures(Connection& connection, const std::vector<SecondFigure>& figures)
{
    Query query(connection, "INSERT INTO second_figure (source, place_name, place_code, place_path, indicator, measure, period, value, "
                            "unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, place_path, place_name, indicator, measure, "
                            "period) DO UPDATE SET value = excluded.value, unit = excluded.unit");
    for (const SecondFigure& figure : figures) {
        query.bind(toUtf8(figure.source));
        bindPlace(query, figure.place);
        query.bind(toUtf8(figure.indicator)).bind(nameOf(figure.measure)).bind(toText(figure.period));
        query.bind(figure.value).bind(toUtf8(figure.unit)).run();
    }
}

std::size_t deleteSecondFigures(Connection& connection, std::u16string_view source)
{
    const std::int64_t before = connection.rowsChanged();
    Query(connection, "DELETE FROM second_figure WHERE source = ?").bind(toUtf8(source)).run();
    return static_cast<std::size_t>(connection.rowsChanged() - before);
}

} // namespace duixian::library
