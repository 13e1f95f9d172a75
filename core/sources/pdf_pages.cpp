// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/pdf_pages.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include "core/sources/print_columns.h"
#include "core/text/characters.h"

namespace duixian::sources {
namespace {

constexpr int mostPages = 5000;

/// What poppler complains of while it reads: it goes on in silence otherwise.
struct Complaints {
    bool tableMissing = false; ///< a font's table of characters (package poppler-data)
    bool streamBroken = false; ///< a page's content ends before its end
};

void note(const std::string& complaint, void* all)
{
    auto& complaints = *static_cast<Complaints*>(all);
    complaints.tableMissing = complaints.tableMissing || complaint.find("language pack") != std::string::npos;
    complaints.streamBroken = complaints.streamBroken || complaint.find("flate stream") != std::string::npos;
}

tl::unexpected<Error> broken(const std::string& what)
{
    return failure(ErrorCode::FormatBroken, "PDF: " + what);
}

std::u16string textOf(const poppler::text_box& box)
{
    std::u16string text;
    for (const unsigned short unit : box.text())
        if (unit >= 0x20 || unit == '\t')
            text.push_back(static_cast<char16_t>(unit));
    return text;
}

/// Half of a pair without the other would be no text.
bool isWhole(std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool high = (text[i] & 0xFC00) == 0xD800;
        const bool low = (text[i] & 0xFC00) == 0xDC00;
        if (low || (high && (i + 1 == text.size() || (text[++i] & 0xFC00) != 0xDC00)))
            return false;
    }
    return true;
}

bool standBeside(const PrintedLine& line, const PrintedLine& next)
{
    const double overlap = std::min(line.bottom, next.bottom) - std::max(line.top, next.top);
    const double smaller = std::min(line.height(), next.height());
    return overlap > smaller / 2 && next.left > line.right - smaller;
}

/// As a share of the line's height.
double gapBetween(const PrintedLine& line, const PrintedLine& next)
{
    return (next.left - line.right) / std::max(line.height(), 1.0);
}

/// What stands between two words of a line: nothing between Chinese, a blank between Latin words and in a gap, a tab between columns of a
/// table.
std::u16string_view signFor(double gap, char16_t last, char16_t next)
{
    constexpr double latinGap = 0.12;
    constexpr double wideGap = 0.7;
    constexpr double columnGap = 2.5;
    if (gap > columnGap)
        return u"\t";
    const bool latin = !text::isChinesePrint(last) && !text::isChinesePrint(next);
    return gap > wideGap || (latin && gap > latinGap) ? u" " : u"";
}

/// Puts a piece behind those before it: into the last of them where it goes on and the gap is at most that.
void add(std::vector<PrintedLine>& lines, PrintedLine&& next, double mostGap)
{
    if (lines.empty() || !standBeside(lines.back(), next) || gapBetween(lines.back(), next) > mostGap) {
        lines.push_back(std::move(next));
        return;
    }
    PrintedLine& line = lines.back();
    line.text.append(signFor(gapBetween(line, next), line.text.back(), next.text.front())).append(next.text);
    line.right = std::max(line.right, next.right);
    line.top = std::min(line.top, next.top);
    line.bottom = std::max(line.bottom, next.bottom);
}

/// Damaged files give numbers that are none, which no order bears.
bool hasPlace(const PrintedLine& word)
{
    return std::isfinite(word.left) && std::isfinite(word.right) && std::isfinite(word.top) && std::isfinite(word.bottom);
}

/// Words as pieces of lines without gaps.
std::vector<PrintedLine> piecesOf(const poppler::page& page)
{
    constexpr double noGutter = 1; // between words of one line
    std::vector<PrintedLine> pieces;
    for (const poppler::text_box& box : page.text_list()) {
        const poppler::rectf place = box.bbox();
        PrintedLine word{place.left(), place.top(), place.right(), place.bottom(), textOf(box)};
        if (!word.text.empty() && isWhole(word.text) && hasPlace(word))
            add(pieces, std::move(word), noGutter);
    }
    return pieces;
}

/// Where most pages have their gutter, should most have one.
std::optional<double> usualGutter(const std::vector<PrintedPage>& pages)
{
    std::vector<double> gutters;
    for (const PrintedPage& page : pages)
        if (const std::optional<double> gutter = gutterOf(page.lines))
            gutters.push_back(*gutter);
    if (gutters.size() * 2 < pages.size() || gutters.empty())
        return {};
    const auto middle = gutters.begin() + static_cast<std::ptrdiff_t>(gutters.size() / 2);
    std::nth_element(gutters.begin(), middle, gutters.end());
    return *middle;
}

/// Pieces to lines in reading order.
void order(std::vector<PrintedPage>& pages)
{
    const std::optional<double> gutter = usualGutter(pages);
    for (PrintedPage& page : pages) {
        std::vector<PrintedLine> lines;
        for (PrintedLine& piece : inReadingOrder(std::move(page.lines), gutter))
            add(lines, std::move(piece), std::numeric_limits<double>::infinity());
        page.lines = std::move(lines);
    }
}

} // namespace

Result<std::vector<PrintedPage>> printedPages(std::string_view bytes)
{
    Complaints complaints;
    poppler::set_debug_error_function(note, &complaints);
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return failure(ErrorCode::LimitReached, "PDF");
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document)
        return broken("it can't be opened");
    if (document->is_locked())
        return failure(ErrorCode::FormatEncrypted, "PDF");
    if (document->pages() > mostPages)
        return failure(ErrorCode::LimitReached, "PDF");
    std::vector<PrintedPage> pages;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            return broken("page " + std::to_string(i + 1));
        const poppler::rectf size = page->page_rect();
        pages.push_back({size.width(), size.height(), piecesOf(*page)});
    }
    if (complaints.tableMissing)
        return broken("the tables for Chinese fonts are missing (package poppler-data)");
    if (complaints.streamBroken)
        return broken("a page ends before its end");
    order(pages);
    return pages;
}

} // namespace duixian::sources
