// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/print_paragraphs.h"

#include <algorithm>
#include <cmath>

namespace duixian::sources {
namespace {

/// The edges of the column that a line stands in.
struct Column {
    double left = 0;
    double right = 0;
    std::size_t lines = 0;
    std::vector<double> ends; ///< of its lines
};

/// The right edge: the farthest place where several lines end. A single line that runs out of the column (a date behind many blanks) is no
/// edge.
double edgeOf(std::vector<double> ends, double size)
{
    constexpr std::size_t several = 3;
    std::sort(ends.rbegin(), ends.rend());
    for (std::size_t i = 0; i + several <= ends.size() && ends.size() > 2 * several; ++i)
        if (ends[i] - ends[i + several - 1] < size)
            return ends[i];
    return ends.empty() ? 0 : ends.front();
}

bool share(const PrintedLine& a, const PrintedLine& b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left) > std::min(a.right - a.left, b.right - b.left) / 2;
}

void widen(Column& column, const PrintedPage& page, const std::vector<bool>& margins, const PrintedLine& line)
{
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const PrintedLine& other = page.lines[i];
        if (margins[i] || !share(line, other))
            continue;
        column.left = column.lines == 0 ? other.left : std::min(column.left, other.left);
        column.ends.push_back(other.right);
        ++column.lines;
    }
}

/// The distance from line to line that is the usual one; 0 where there are too few lines.
double usualPitch(const std::vector<PrintedPage>& pages, const std::vector<std::vector<bool>>& margins)
{
    std::vector<double> pitches;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (std::size_t j = 1; j < pages[i].lines.size(); ++j)
            if (const double pitch = pages[i].lines[j].bottom - pages[i].lines[j - 1].bottom; !margins[i][j] && pitch > 0)
                pitches.push_back(pitch);
    if (pitches.empty())
        return 0;
    const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
    std::nth_element(pitches.begin(), middle, pitches.end());
    return *middle;
}

bool endsSentence(const PrintedLine& line)
{
    return std::u16string_view(u"。！？；：:").find(line.text.back()) != std::u16string_view::npos;
}

/// How wide the begin of a line is that may not be cut: numbers with the marks between and behind them (2.2:38.4:59.4, · 97.2%、98.1%。).
double firstWidth(const PrintedLine& line)
{
    constexpr double latinWidth = 0.6; // of the line's height, at most
    double width = 0;
    bool any = false;
    for (const char16_t c : line.text) {
        const bool latin = c > u' ' && c < 0x2E80;
        if (!latin && (!any || std::u16string_view(u"，、。；：％）").find(c) == std::u16string_view::npos))
            break;
        any = true;
        width += latin ? latinWidth : 1;
    }
    return width * line.height();
}

class Search {
public:
    Search(const std::vector<PrintedPage>& pages, const std::vector<std::vector<bool>>& margins)
        : m_pages(pages), m_margins(margins), m_pitch(usualPitch(pages, margins))
    {
    }

    std::vector<std::vector<Opening>> run()
    {
        std::vector<std::vector<Opening>> openings;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            openings.emplace_back(m_pages[i].lines.size(), Opening::None);
            for (std::size_t j = 0; j < m_pages[i].lines.size(); ++j)
                if (!m_margins[i][j]) {
                    m_after = behind(i, j);
                    openings[i][j] = next(m_pages[i].lines[j], i);
                }
        }
        return openings;
    }

private:
    /// The next line of the same page that is no margin; null where there is none.
    [[nodiscard]] const PrintedLine* behind(std::size_t page, std::size_t line) const
    {
        for (std::size_t i = line + 1; i < m_pages[page].lines.size(); ++i)
            if (!m_margins[page][i])
                return &m_pages[page].lines[i];
        return nullptr;
    }

    Opening next(const PrintedLine& line, std::size_t page)
    {
        const Column column = columnOf(line, page);
        const Opening opening = m_before == nullptr ? firstOpening(line, column) : openingOf(line, column, page);
        m_before = &line;
        m_beforeColumn = column;
        m_beforePage = page;
        return opening;
    }

    /// By the page's own lines; where those are few, by the pages' beside it as well.
    [[nodiscard]] Column columnOf(const PrintedLine& line, std::size_t page) const
    {
        constexpr std::size_t enough = 4;
        Column column;
        widen(column, m_pages[page], m_margins[page], line);
        if (column.lines < enough && page > 0)
            widen(column, m_pages[page - 1], m_margins[page - 1], line);
        if (column.lines < enough && page + 1 < m_pages.size())
            widen(column, m_pages[page + 1], m_margins[page + 1], line);
        column.right = edgeOf(column.ends, line.height());
        return column;
    }

    static bool isSetIn(const PrintedLine& line, const Column& column)
    {
        constexpr double leastIndent = 1.2; // of the line's height
        return line.left > column.left + leastIndent * std::max(line.height(), 1.0);
    }

    static Opening firstOpening(const PrintedLine& line, const Column& column)
    {
        return isSetIn(line, column) ? Opening::Indent : Opening::Gap;
    }

    [[nodiscard]] Opening openingOf(const PrintedLine& line, const Column& column, std::size_t page) const
    {
        constexpr double slack = 1.5; // of the line's height, each: a line may end so much early: 。 and long words do not go apart
        const double leastShort = endsSentence(*m_before) ? 2.2 : 4; // a character and its 。 would have fitted
        const double size = std::max(line.height(), 1.0);
        const bool full = m_before->right > m_beforeColumn.right - slack * size;
        const auto sameLeft = [&](const PrintedLine& other) { return std::abs(line.left - other.left) < size / 2; };
        const bool opens = m_after != nullptr && share(line, *m_after) && !sameLeft(*m_after); // what follows goes back to the edge
        const bool hangs = full && sameLeft(*m_before) && !endsSentence(*m_before) && !opens;  // a paragraph that is set in as a whole
        if (isSetIn(line, column) && !hangs)
            return Opening::Indent;
        const double pitch = line.bottom - m_before->bottom;
        const bool gap = page == m_beforePage && m_pitch > 0 && pitch > 1.5 * m_pitch;
        const bool early = m_before->right + std::max(leastShort * size, firstWidth(line)) < m_beforeColumn.right;
        return gap || early ? Opening::Gap : Opening::None;
    }

    const std::vector<PrintedPage>& m_pages;
    const std::vector<std::vector<bool>>& m_margins;
    double m_pitch;
    const PrintedLine* m_before = nullptr;
    const PrintedLine* m_after = nullptr;
    Column m_beforeColumn;
    std::size_t m_beforePage = 0;
};

} // namespace

std::vector<std::vector<Opening>> paragraphOpenings(const std::vector<PrintedPage>& pages, const std::vector<std::vector<bool>>& margins)
{
    return Search(pages, margins).run();
}

} // namespace duixian::sources
