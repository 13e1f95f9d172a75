// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/span.h"

namespace duixian {

/// A paragraph that speaks of a theme.
struct Quotation {
    Span span;               ///< in the decoded text
    std::size_t figures = 0; ///< how many of the report's statements stand in it

    friend bool operator==(const Quotation&, const Quotation&) = default;
};

/// What one report says of one theme.
struct QuotationCell {
    std::vector<Quotation> quotations; ///< in the order of the text
    std::size_t figures = 0;
    std::size_t characters = 0; ///< of the quotations, blanks left out
    double share = 0;           ///< 0 to 1: of the characters of all of the report's paragraphs

    friend bool operator==(const QuotationCell&, const QuotationCell&) = default;
};

struct QuotationRow {
    std::u16string theme;             ///< empty: paragraphs that speak of none that is known, or of several alike
    std::vector<QuotationCell> cells; ///< of each report

    friend bool operator==(const QuotationRow&, const QuotationRow&) = default;
};

/// Themes in rows, reports in columns. Headings are none of the quotations.
struct QuotationMatrix {
    std::vector<std::size_t> characters; ///< of each report: all of its paragraphs, headings left out
    std::vector<QuotationRow> rows;      ///< in the order of the table of themes, what has none last; only those of which one report speaks

    friend bool operator==(const QuotationMatrix&, const QuotationMatrix&) = default;
};

} // namespace duixian
