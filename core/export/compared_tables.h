// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/span.h"
#include "core/export/table.h"
#include "core/model/compared_table.h"
#include "core/model/quotation_matrix.h"

/// Reports side by side, as tables and as lines of JSON. What a table says of a report are its number, title, place, place_code, reviewed
/// and planned; of a figure the number in the row's unit.
namespace duixian::exporting {

/// The words of a report's text: of which column, which stretch.
using WordsOf = std::function<std::u16string(std::size_t column, const Span& span)>;

/// As it is read: a row for each row and kind that has a figure (indicator, measure, unit, years (year or years), kind), then for each
/// column, under its name, the number or, where there is none, the quote; and behind each but the first what lies between (difference,
/// growth), by `with`. names: of the columns.
[[nodiscard]] Table comparedWide(const ComparedTable& compared, const std::vector<Kind>& kinds, ComparedWith with,
                                 const std::vector<std::string>& names);
/// A row for each figure, all mentions: indicator, measure, unit, years, kind, column (from 1), what is known of its report, value,
/// value_max and unit_written (as written), bound, period, quote, start, end, mention (from 1), difference, growth, exact (1 or 0; of first
/// mentions), sentence, then the report's passport. sentenceOf: the sentence of a figure.
[[nodiscard]] Table comparedFigures(const ComparedTable& compared, const std::vector<Kind>& kinds, ComparedWith with,
                                    const WordsOf& sentenceOf);
/// {"type":"row", indicator, kind, measure, unit, years, a, b, difference, growth, exact, a_start, a_quote, b_start, b_quote}: the first
/// two columns; null for what is absent. Empty where neither has a figure of that kind.
[[nodiscard]] std::string comparedRowLine(const ComparedRow& row, Kind kind);

/// A row for each theme: theme, and of each column, under its name, paragraphs, figures, characters and share.
[[nodiscard]] Table quotationsWide(const QuotationMatrix& matrix, const std::vector<std::string>& names);
/// A row for each quotation: theme, column (from 1), what is known of its report, start, end, figures, words.
[[nodiscard]] Table quotationsTable(const QuotationMatrix& matrix, const std::vector<ComparedColumn>& columns, const WordsOf& wordsOf);

} // namespace duixian::exporting
