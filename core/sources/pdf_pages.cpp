// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/pdf_pages.h"

#include <algorithm>
#include <limits>
#include <memory>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

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

bool goesOn(const PrintedLine& line, const poppler::rectf& word)
{
    const double overlap = std::min(line.bottom, word.bottom()) - std::max(line.top, word.top());
    const double smaller = std::min(line.height(), word.height());
    return overlap > smaller / 2 && word.left() > line.right - smaller;
}

/// What stands between two words of a line: nothing between Chinese, a blank between Latin words and in a gap, a tab between columns of a
/// table.
std::u16string_view gapBetween(const PrintedLine& line, const poppler::rectf& word, char16_t next)
{
    constexpr double latinGap = 0.12; // of the line's height, each
    constexpr double wideGap = 0.7;
    constexpr double columnGap = 2.5;
    const double gap = (word.left() - line.right) / std::max(line.height(), 1.0);
    if (gap > columnGap)
        return u"\t";
    const char16_t last = line.text.empty() ? u' ' : line.text.back();
    const bool latin = !text::isChinesePrint(last) && !text::isChinesePrint(next);
    return gap > wideGap || (latin && gap > latinGap) ? u" " : u"";
}

void add(PrintedPage& page, const poppler::text_box& box)
{
    const std::u16string text = textOf(box);
    const poppler::rectf place = box.bbox();
    if (text.empty() || !isWhole(text))
        return;
    if (page.lines.empty() || !goesOn(page.lines.back(), place)) {
        page.lines.push_back({place.left(), place.top(), place.right(), place.bottom(), text});
        return;
    }
    PrintedLine& line = page.lines.back();
    line.text.append(gapBetween(line, place, text.front())).append(text);
    line.right = std::max(line.right, place.right());
    line.top = std::min(line.top, place.top());
    line.bottom = std::max(line.bottom, place.bottom());
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
        pages.push_back({size.width(), size.height(), {}});
        for (const poppler::text_box& box : page->text_list())
            add(pages.back(), box);
    }
    if (complaints.tableMissing)
        return broken("the tables for Chinese fonts are missing (package poppler-data)");
    if (complaints.streamBroken)
        return broken("a page ends before its end");
    return pages;
}

} // namespace duixian::sources
