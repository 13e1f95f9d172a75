// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/compared_tables.h"

#include "core/export/cells.h"
#include "core/export/json_line.h"
#include "core/export/passport_cells.h"

namespace duixian::exporting {
namespace {

std::string_view nameOfShape(PeriodShape shape)
{
    return shape == PeriodShape::Year ? "year" : "years";
}

void appendNames(Row& row, const ComparedRow& compared, Kind kind)
{
    append(row, {cell(compared.indicator), word(compared.measure), cell(compared.unit), cell(nameOfShape(compared.shape)), word(kind)});
}

const std::vector<std::string>& reportColumns()
{
    static const std::vector<std::string> columns{"column", "report", "title", "place", "place_code", "reviewed", "planned"};
    return columns;
}

void appendReport(Row& row, std::size_t number, const ComparedColumn& column)
{
    append(row, {exporting::number(number), column.report.valid() ? exporting::number(column.report) : Cell{}, cell(column.head.title)});
    appendPlace(row, column.head.place);
    append(row, {cell(column.head.reviewed), cell(column.head.planned)});
}

void appendChange(Row& row, const std::optional<ComparedChange>& change)
{
    append(row, {change ? Cell{change->difference} : Cell{}, change ? cell(change->growth) : Cell{}});
}

void addColumns(Table& table, const std::vector<std::string>& columns)
{
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
}

/// One mention of a figure; change: of the first one.
void addFigure(Table& table, const Row& front, const Statement& said, std::size_t mention, const std::optional<double>& value,
               const std::optional<ComparedChange>& change, const std::u16string& sentence, const Passport& passport)
{
    Row row = front;
    append(row, {cell(value), cell(said.valueMax), cell(said.unit), word(said.bound), cell(said.period), cell(said.quote),
                 number(said.span.begin), number(said.span.end), number(mention)});
    appendChange(row, change);
    row.push_back(change ? Cell{change->exact ? 1.0 : 0.0} : Cell{});
    row.push_back(cell(sentence));
    appendPassport(row, passport);
    table.rows.push_back(std::move(row));
}

} // namespace

Table comparedWide(const ComparedTable& compared, const std::vector<Kind>& kinds, ComparedWith with, const std::vector<std::string>& names)
{
    Table table{{"indicator", "measure", "unit", "years", "kind"}, {}};
    for (std::size_t column = 0; column < names.size(); ++column) {
        table.columns.push_back(names[column]);
        if (column > 0)
            addColumns(table, {names[column] + " difference", names[column] + " growth"});
    }
    for (const ComparedRow& compares : compared.rows)
        for (const Kind kind : kinds) {
            if (reportsWith(compares, kind) == 0)
                continue;
            Row row;
            appendNames(row, compares, kind);
            for (std::size_t column = 0; column < compares.cells.size(); ++column) {
                const auto& figure = compares.cells[column].of(kind);
                row.push_back(!figure ? Cell{} : figure->value ? cell(figure->value) : cell(figure->statement.quote));
                if (column > 0)
                    appendChange(row, changeOf(compares, kind, column, with));
            }
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table comparedFigures(const ComparedTable& compared, const std::vector<Kind>& kinds, ComparedWith with, const WordsOf& sentenceOf)
{
    Table table{{"indicator", "measure", "unit", "years", "kind"}, {}};
    addColumns(table, reportColumns());
    addColumns(table, {"value", "value_max", "unit_written", "bound", "period", "quote", "start", "end", "mention", "difference", "growth",
                       "exact", "sentence"});
    addPassportColumns(table, {});
    for (const ComparedRow& compares : compared.rows)
        for (const Kind kind : kinds)
            for (std::size_t column = 0; column < compares.cells.size(); ++column) {
                const auto& figure = compares.cells[column].of(kind);
                if (!figure)
                    continue;
                Row front;
                appendNames(front, compares, kind);
                appendReport(front, column + 1, compared.columns[column]);
                const Passport& passport = compared.columns[column].passport;
                const auto sentence = [&](const Statement& said) { return sentenceOf ? sentenceOf(column, said.span) : std::u16string(); };
                addFigure(table, front, figure->statement, 1, figure->value, changeOf(compares, kind, column, with),
                          sentence(figure->statement), passport);
                for (std::size_t i = 0; i < figure->more.size(); ++i)
                    addFigure(table, front, figure->more[i].statement, i + 2, figure->more[i].value, std::nullopt,
                              sentence(figure->more[i].statement), passport);
            }
    return table;
}

std::string comparedRowLine(const ComparedRow& row, Kind kind)
{
    const auto side = [&](std::size_t column) -> const ComparedFigure* {
        if (column >= row.cells.size() || !row.cells[column].of(kind))
            return nullptr;
        return &*row.cells[column].of(kind);
    };
    const ComparedFigure* const a = side(0);
    const ComparedFigure* const b = side(1);
    if (a == nullptr && b == nullptr)
        return {};
    const auto valueOf = [](const ComparedFigure* figure) { return figure != nullptr ? figure->value : std::nullopt; };
    const auto change = changeOf(row, kind, 1, ComparedWith::Before);
    JsonLine line;
    line.text("type", std::string_view("row")).text("indicator", row.indicator).text("kind", nameOf(kind));
    line.text("measure", nameOf(row.measure)).textOrNull("unit", row.unit).text("years", nameOfShape(row.shape));
    line.numberOrNull("a", valueOf(a)).numberOrNull("b", valueOf(b));
    line.numberOrNull("difference", change ? std::optional(change->difference) : std::nullopt);
    line.numberOrNull("growth", change ? change->growth : std::nullopt);
    if (change)
        line.raw("exact", change->exact ? "true" : "false");
    else
        line.null("exact");
    const auto place = [&](const char* start, const char* quote, const ComparedFigure* figure) {
        if (figure == nullptr)
            line.null(start).null(quote);
        else
            line.count(start, figure->statement.span.begin).text(quote, figure->statement.quote);
    };
    place("a_start", "a_quote", a);
    place("b_start", "b_quote", b);
    return line.finish();
}

Table quotationsWide(const QuotationMatrix& matrix, const std::vector<std::string>& names)
{
    Table table{{"theme"}, {}};
    for (const std::string& name : names)
        addColumns(table, {name + " paragraphs", name + " figures", name + " characters", name + " share"});
    for (const QuotationRow& theme : matrix.rows) {
        Row row{cell(theme.theme)};
        for (const QuotationCell& said : theme.cells)
            append(row, {number(said.quotations.size()), number(said.figures), number(said.characters), Cell{said.share}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table quotationsTable(const QuotationMatrix& matrix, const std::vector<ComparedColumn>& columns, const WordsOf& wordsOf)
{
    Table table{{"theme"}, {}};
    addColumns(table, reportColumns());
    addColumns(table, {"start", "end", "figures", "words"});
    for (const QuotationRow& theme : matrix.rows)
        for (std::size_t column = 0; column < theme.cells.size(); ++column)
            for (const Quotation& said : theme.cells[column].quotations) {
                Row row{cell(theme.theme)};
                appendReport(row, column + 1, columns[column]);
                append(row, {number(said.span.begin), number(said.span.end), number(said.figures),
                             wordsOf ? cell(wordsOf(column, said.span)) : Cell{}});
                table.rows.push_back(std::move(row));
            }
    return table;
}

} // namespace duixian::exporting
