// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/second_source.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/intake/csv_rows.h"
#include "core/intake/named_place.h"
#include "core/intake/second_words.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/places.h"
#include "core/library/library.h"
#include "core/text/decode.h"

namespace duixian::intake {
namespace {

using Columns = std::array<std::optional<std::size_t>, secondColumns>;

Columns columnsOf(const CsvRow& header)
{
    Columns out;
    for (std::size_t i = 0; i < header.fields.size(); ++i)
        if (const auto column = columnNamed(plainField(header.fields[i])))
            if (auto& place = out[static_cast<std::size_t>(*column)]; !place)
                place = i;
    return out;
}

std::ptrdiff_t known(const Columns& columns)
{
    return std::count_if(columns.begin(), columns.end(), [](const auto& column) { return column.has_value(); });
}

/// Separated by what makes most columns of the first row known ones.
CsvRows rowsOf(std::u16string_view text)
{
    CsvRows best = csvRows(text, u',');
    for (const char16_t separator : {u'\t', u';'}) {
        CsvRows rows = csvRows(text, separator);
        const auto count = [](const CsvRows& of) { return of.rows.empty() ? 0 : known(columnsOf(of.rows[0])); };
        if (count(rows) > count(best))
            best = std::move(rows);
    }
    return best;
}

std::optional<Period> yearFrom(std::u16string_view plain)
{
    std::u16string text;
    for (const char16_t c : plain)
        if (c != u'年' && c != u' ')
            text += c == u'—' || c == u'–' || c == u'~' || c == u'至' || c == u'/' ? u'-' : c;
    const auto period = periodFrom(toUtf8(text));
    return period && period->first >= 1900 && period->last <= 2100 ? period : std::nullopt;
}

/// Whether the commas stand between groups of three digits.
bool isGrouped(std::u16string_view number)
{
    const std::size_t comma = number.find(u',');
    if (comma == std::u16string_view::npos)
        return true;
    const std::size_t sign = number.starts_with(u'-') || number.starts_with(u'+') ? 1 : 0;
    const std::size_t end = std::min(number.find(u'.'), number.size());
    if (comma <= sign || comma > sign + 3)
        return false;
    for (std::size_t at = comma; at < end; at += 4)
        if (number[at] != u',' || end - at < 4 || number.substr(at + 1, 3).find(u',') != std::u16string_view::npos)
            return false;
    return true;
}

std::optional<double> valueFrom(std::u16string_view plain)
{
    if (!isGrouped(plain))
        return std::nullopt;
    std::string text;
    for (const char16_t c : plain)
        if (c == u'−' || c == u'–')
            text += '-';
        else if (c != u',' && c != u'+')
            text += toUtf8(std::u16string(1, c));
    if (text.find_first_not_of("-0123456789.") != std::string::npos)
        return std::nullopt;
    return numberFrom(text);
}

/// Reads rows under known columns; what is wrong with one goes to its faults.
class FileReader {
public:
    FileReader(const Lexicon& lexicon, const std::vector<Place>& places, SecondFigureFile& out)
        : m_lexicon(lexicon), m_places(places), m_out(out)
    {
    }

    bool readHeader(const CsvRow& header)
    {
        m_header = header;
        m_columns = columnsOf(header);
        for (std::size_t i = 0; i < static_cast<std::size_t>(SecondColumn::Measure); ++i)
            if (!m_columns[i])
                fault(1, SecondFigureProblem::ColumnMissing, nameOf(static_cast<SecondColumn>(i)));
        return m_out.faults.empty();
    }

    void read(const CsvRow& row)
    {
        if (std::all_of(row.fields.begin(), row.fields.end(), [](const auto& field) { return plainField(field).empty(); }))
            return;
        m_row = &row;
        for (std::size_t i = m_header.fields.size(); i < row.fields.size(); ++i)
            if (!plainField(row.fields[i]).empty())
                return fault(row.line, SecondFigureProblem::TooManyFields, row.fields[i]);
        if (auto figure = figureOf())
            keep(std::move(*figure));
    }

private:
    [[nodiscard]] std::u16string at(SecondColumn column) const
    {
        const auto& place = m_columns[static_cast<std::size_t>(column)];
        return place && *place < m_row->fields.size() ? plainField(m_row->fields[*place]) : std::u16string{};
    }

    void fault(std::size_t line, SecondFigureProblem problem, std::u16string_view words)
    {
        m_out.faults.push_back({line, problem, std::u16string(words)});
    }

    void fault(SecondFigureProblem problem, std::u16string_view words) { fault(m_row->line, problem, words); }

    [[nodiscard]] bool has(SecondColumn column)
    {
        if (!at(column).empty())
            return true;
        fault(SecondFigureProblem::FieldMissing, nameOf(column));
        return false;
    }

    std::optional<SecondFigure> figureOf()
    {
        for (const SecondColumn column :
             {SecondColumn::Place, SecondColumn::Indicator, SecondColumn::Year, SecondColumn::Value, SecondColumn::Source})
            if (!has(column))
                return std::nullopt;
        SecondFigure figure;
        figure.source = at(SecondColumn::Source);
        if (!readYear(figure) || !readValue(figure) || !readMeasure(figure) || !readPlace(figure))
            return std::nullopt;
        return figure;
    }

    bool readYear(SecondFigure& figure)
    {
        const auto period = yearFrom(at(SecondColumn::Year));
        if (!period)
            fault(SecondFigureProblem::YearMalformed, at(SecondColumn::Year));
        figure.period = period.value_or(Period{});
        return period.has_value();
    }

    bool readValue(SecondFigure& figure)
    {
        figure.unit = at(SecondColumn::Unit);
        std::u16string text = at(SecondColumn::Value);
        if (text.ends_with(u'%') && (figure.unit.empty() || figure.unit == u"%")) {
            text = plainField(text.substr(0, text.size() - 1));
            figure.unit = u"%";
        }
        const auto value = valueFrom(text);
        if (!value)
            fault(SecondFigureProblem::ValueMalformed, at(SecondColumn::Value));
        figure.value = value.value_or(0);
        return value.has_value();
    }

    /// The indicator, how it is measured, and whether its unit may be missing.
    bool readMeasure(SecondFigure& figure)
    {
        const std::u16string written = at(SecondColumn::Indicator);
        const Indicator* standard = m_lexicon.indicator(written);
        figure.indicator = written;
        std::optional<Measure> measure = measureNamed(at(SecondColumn::Measure));
        if (standard == nullptr)
            if (const MeasuredName named = withoutMeasure(written); named.measure) {
                standard = m_lexicon.indicator(named.name);
                figure.indicator = named.name;
                measure = measure ? measure : named.measure;
            }
        if (standard != nullptr)
            figure.indicator = standard->name;
        figure.measure = measure.value_or(measureByUnit(standard, figure.unit));
        if (figure.unit.empty() && (figure.measure != Measure::Level || (standard != nullptr && !standard->units.empty()))) {
            fault(SecondFigureProblem::FieldMissing, nameOf(SecondColumn::Unit));
            return false;
        }
        return true;
    }

    static Measure measureByUnit(const Indicator* standard, std::u16string_view unit)
    {
        if (unit == u"个百分点" || unit == u"百分点")
            return Measure::Change;
        const bool grows = standard != nullptr && standard->measures.contains(Measure::Growth) &&
                           std::find(standard->units.begin(), standard->units.end(), u"%") == standard->units.end();
        return unit == u"%" && grows ? Measure::Growth : Measure::Level;
    }

    bool readPlace(SecondFigure& figure)
    {
        const std::u16string written = at(SecondColumn::Place);
        NamedPlace named = placeNamed(written, figure.period.last, m_places, Places::builtIn());
        if (!named.place)
            fault(named.ambiguous ? SecondFigureProblem::PlaceAmbiguous : SecondFigureProblem::PlaceUnknown, written);
        else
            figure.place = std::move(*named.place);
        return !figure.place.name.empty();
    }

    void keep(SecondFigure figure)
    {
        const auto key = std::tuple(figure.place.path.empty() ? std::vector{figure.place.name} : figure.place.path, figure.indicator,
                                    figure.measure, figure.period.first, figure.period.last, figure.source);
        if (m_said.insert(key).second)
            m_out.figures.push_back(std::move(figure));
        else
            fault(SecondFigureProblem::Repeated, figure.indicator);
    }

    const Lexicon& m_lexicon;
    const std::vector<Place>& m_places;
    SecondFigureFile& m_out;
    CsvRow m_header;
    Columns m_columns;
    const CsvRow* m_row = nullptr;
    std::set<std::tuple<std::vector<std::u16string>, std::u16string, Measure, int, int, std::u16string>> m_said;
};

} // namespace

std::vector<Place> placesOf(const library::Library& library)
{
    std::vector<Place> out;
    std::set<std::pair<std::vector<std::u16string>, std::u16string>> seen;
    for (const library::ReportEntry& entry : library.list())
        if (entry.head.place && seen.emplace(entry.head.place->path, entry.head.place->name).second)
            out.push_back(*entry.head.place);
    return out;
}

Result<SecondFigureFile> readSecondSource(std::string_view bytes, const Lexicon& lexicon, const std::vector<Place>& known)
{
    const auto decoded = text::decode(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const CsvRows read = rowsOf(decoded->text);
    SecondFigureFile out;
    FileReader reader(lexicon, known, out);
    if (!reader.readHeader(read.rows.empty() ? CsvRow{1, {}} : read.rows[0]))
        return out;
    for (std::size_t i = 1; i < read.rows.size(); ++i)
        reader.read(read.rows[i]);
    if (read.openQuote)
        out.faults.push_back({*read.openQuote, SecondFigureProblem::QuoteUnclosed, {}});
    return out;
}

} // namespace duixian::intake
