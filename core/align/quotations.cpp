// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/quotations.h"

#include <algorithm>
#include <unordered_map>

#include "core/align/paragraphs.h"
#include "core/align/themes.h"
#include "core/text/characters.h"

namespace duixian::align {
namespace {

std::size_t charactersIn(const std::u16string& text, const Span& span)
{
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(span.begin);
    return static_cast<std::size_t>(std::count_if(begin, begin + static_cast<std::ptrdiff_t>(span.length()), [](char16_t unit) {
        return !text::isBlank(unit) && !text::isLineEnd(unit) && !text::isInvisible(unit);
    }));
}

/// The statements stand in the order of the text.
std::size_t figuresIn(const std::vector<Statement>& statements, const Span& span)
{
    const auto before = [](const Statement& s, std::size_t at) { return s.span.begin < at; };
    const auto first = std::lower_bound(statements.begin(), statements.end(), span.begin, before);
    return static_cast<std::size_t>(std::lower_bound(first, statements.end(), span.end, before) - first);
}

class MatrixBuilder {
public:
    explicit MatrixBuilder(std::size_t reports)
    {
        for (const std::u16string& theme : themeNames()) {
            m_places.emplace(theme, m_matrix.rows.size());
            m_matrix.rows.push_back({theme, std::vector<QuotationCell>(reports)});
        }
        m_matrix.rows.push_back({{}, std::vector<QuotationCell>(reports)});
    }

    void add(const Report& report)
    {
        const std::size_t column = m_matrix.characters.size();
        std::size_t& all = m_matrix.characters.emplace_back(0);
        for (const AlignedParagraph& paragraph : paragraphsOf(report)) {
            if (paragraph.heading)
                continue;
            const auto place = m_places.find(paragraph.theme);
            QuotationRow& row = place == m_places.end() ? m_matrix.rows.back() : m_matrix.rows[place->second];
            QuotationCell& cell = row.cells[column];
            const std::size_t characters = charactersIn(report.text, paragraph.span);
            const std::size_t figures = figuresIn(report.statements, paragraph.span);
            cell.quotations.push_back({paragraph.span, figures});
            cell.figures += figures;
            cell.characters += characters;
            all += characters;
        }
        for (QuotationRow& row : m_matrix.rows)
            row.cells[column].share = all == 0 ? 0 : static_cast<double>(row.cells[column].characters) / static_cast<double>(all);
    }

    QuotationMatrix finish()
    {
        std::erase_if(m_matrix.rows, [](const QuotationRow& row) {
            return std::all_of(row.cells.begin(), row.cells.end(), [](const QuotationCell& cell) { return cell.quotations.empty(); });
        });
        return std::move(m_matrix);
    }

private:
    QuotationMatrix m_matrix;
    std::unordered_map<std::u16string, std::size_t> m_places;
};

} // namespace

QuotationMatrix quotations(const std::vector<const Report*>& reports)
{
    MatrixBuilder builder(reports.size());
    for (const Report* report : reports)
        builder.add(*report);
    return builder.finish();
}

} // namespace duixian::align
