// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/second_figures.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/dimension.h"
#include "core/match/indicator_name.h"
#include "core/model/indicator.h"
#include "core/model/names.h"

namespace duixian::match {
namespace {

std::u16string codeKey(const Place& place)
{
    return place.code.empty() ? std::u16string{} : u"#" + toUtf16(place.code);
}

std::u16string pathKey(const Place& place)
{
    if (place.path.empty())
        return place.name;
    std::u16string out;
    for (const std::u16string& step : place.path)
        out.append(out.empty() ? u"" : u"/").append(step);
    return out;
}

/// The rest of the key, behind the place.
std::u16string figureKey(std::u16string_view indicator, Measure measure, const Period& period, const Lexicon& lexicon)
{
    const IndicatorName name = takeApart(indicator, lexicon);
    return u"|" + (name.standard != nullptr ? name.standard->name : name.action + u"|" + name.thing) + u"|" +
           toUtf16(std::string(nameOf(measure)) + "|" + toText(period));
}

/// Half a unit of the last digit behind the point.
double roundingOf(std::string_view number)
{
    const std::size_t point = number.find('.');
    std::size_t digits = 0;
    while (point != std::string_view::npos && point + 1 + digits < number.size() && number[point + 1 + digits] >= '0' &&
           number[point + 1 + digits] <= '9')
        ++digits;
    return 0.5 * std::pow(10.0, -static_cast<double>(digits));
}

double roundingOf(const Statement& statement)
{
    const std::string quote = toUtf8(statement.quote);
    return roundingOf(quote.find('.') == std::string::npos ? numberText(*statement.value) : quote);
}

double roundingOf(const SecondFigure& figure)
{
    const double written = roundingOf(numberText(figure.value));
    return figure.unit == u"%" ? std::min(written, 0.05) : written;
}

} // namespace

SecondFigures::SecondFigures(const std::vector<SecondFigure>& figures, const Lexicon& lexicon) : m_figures(&figures), m_lexicon(&lexicon)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::u16string rest = figureKey(figures[i].indicator, figures[i].measure, figures[i].period, lexicon);
        m_found.emplace(pathKey(figures[i].place) + rest, i);
        if (!figures[i].place.code.empty())
            m_found.emplace(codeKey(figures[i].place) + rest, i);
    }
}

std::vector<SecondFigure> SecondFigures::beside(const Place& place, std::u16string_view indicator, Measure measure, const Period& period,
                                                std::u16string_view unit) const
{
    std::vector<SecondFigure> out;
    if (m_found.empty())
        return out;
    const std::u16string rest = figureKey(indicator, measure, period, *m_lexicon);
    const auto take = [&](const std::u16string& key, bool withoutCode) {
        for (auto [at, end] = m_found.equal_range(key); at != end; ++at) {
            const SecondFigure& figure = (*m_figures)[at->second];
            if ((!withoutCode || figure.place.code.empty()) && inUnit(figure.value, figure.unit, unit))
                out.push_back(figure);
        }
    };
    if (!place.code.empty())
        take(codeKey(place) + rest, false);
    take(pathKey(place) + rest, !place.code.empty());
    std::sort(out.begin(), out.end(), [](const SecondFigure& a, const SecondFigure& b) { return a.source < b.source; });
    return out;
}

std::optional<SecondDifference> secondDifference(const SecondFigure& second, const Statement& statement)
{
    if (!statement.value)
        return std::nullopt;
    const auto value = inUnit(second.value, second.unit, statement.unit);
    if (!value)
        return std::nullopt;
    const double scale = std::max(std::abs(*value), std::abs(*statement.value));
    const double difference = withoutNoise(*value - *statement.value, scale);
    const double factor = dimensionOf(second.unit).factor / dimensionOf(statement.unit).factor;
    const double rounding = std::max(roundingOf(statement), roundingOf(second) * factor);
    return SecondDifference{difference, std::abs(difference) > rounding * (1 + 1e-9)};
}

std::vector<SecondBeside> secondBeside(const PairRow& row)
{
    std::vector<SecondBeside> out;
    for (const SecondFigure& figure : row.second) {
        out.push_back({figure, std::nullopt, false});
        if (const auto found = row.outcome ? secondDifference(figure, *row.outcome) : std::nullopt) {
            out.back().difference = found->difference;
            out.back().differs = found->differs;
        }
    }
    return out;
}

} // namespace duixian::match
