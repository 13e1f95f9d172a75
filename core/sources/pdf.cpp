// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/pdf.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/sources/page_margins.h"
#include "core/sources/pdf_pages.h"
#include "core/sources/print_paragraphs.h"
#include "core/sources/text_lines.h"
#include "core/text/characters.h"
#include "core/text/compatibility.h"
#include "core/text/headings.h"

namespace duixian::sources {
namespace {

constexpr std::u16string_view sentenceEnds = u"。！？；：:";
constexpr std::u16string_view paragraphEnds = u"。！？";

/// Puts the lines together. Margins wait until a paragraph ends.
class Assembly {
public:
    /// indents: whether paragraphs are set in. Where they are not, a full line that ends a sentence may end a paragraph as well; where they
    /// are, only one before a heading at the edge (2031年主要工作), which ends no sentence.
    explicit Assembly(bool indents) : m_indents(indents) {}

    void add(const PrintedLine& line, Opening opening)
    {
        if (opening == Opening::None && !m_lines.empty() && !m_lines.back().reason)
            m_lines.back().goesOn =
                !text::endsTitle(m_lines.back().text, line.text) &&
                (!mayEndParagraph(m_lines.back().text) || (m_indents && line.text.find_first_of(sentenceEnds) != std::u16string::npos));
        else
            flush();
        if (opening == Opening::Gap && !m_lines.empty())
            m_lines.push_back({});
        m_lines.push_back({(opening == Opening::Indent ? u"\u3000\u3000" : u"") + line.text, {}});
    }

    void addMargin(const PrintedLine& line) { m_margins.push_back({line.text, LayerReason::PageMargin}); }

    [[nodiscard]] std::vector<TextLine> taken()
    {
        flush();
        return std::move(m_lines);
    }

private:
    static bool mayEndParagraph(const std::u16string& line)
    {
        return !line.empty() && paragraphEnds.find(line.back()) != std::u16string_view::npos;
    }

    void flush()
    {
        std::move(m_margins.begin(), m_margins.end(), std::back_inserter(m_lines));
        m_margins.clear();
    }

    bool m_indents;
    std::vector<TextLine> m_lines;
    std::vector<TextLine> m_margins;
};

/// A stamp or a watermark on each scanned page is no text of a report.
bool isScan(const std::vector<PrintedPage>& pages, const std::vector<std::vector<bool>>& margins)
{
    constexpr std::size_t leastOnAPage = 15;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (std::size_t j = 0; j < pages[i].lines.size(); ++j)
            if (!margins[i][j])
                characters += static_cast<std::size_t>(std::count_if(pages[i].lines[j].text.begin(), pages[i].lines[j].text.end(),
                                                                     [](char16_t c) { return !text::isBlank(c); }));
    return characters == 0 || (pages.size() > 2 && characters < leastOnAPage * pages.size());
}

bool setsParagraphsIn(const std::vector<std::vector<Opening>>& openings)
{
    std::size_t indents = 0;
    std::size_t gaps = 0;
    for (const std::vector<Opening>& page : openings) {
        indents += static_cast<std::size_t>(std::count(page.begin(), page.end(), Opening::Indent));
        gaps += static_cast<std::size_t>(std::count(page.begin(), page.end(), Opening::Gap));
    }
    return indents > gaps;
}

/// The characters that were meant, in place of forms; how many there were.
std::size_t unify(std::vector<PrintedPage>& pages)
{
    std::size_t forms = 0;
    for (PrintedPage& page : pages)
        for (PrintedLine& line : page.lines) {
            text::Unified unified = text::unified(line.text);
            line.text = std::move(unified.text);
            forms += unified.count;
        }
    return forms;
}

} // namespace

Result<Source> readPdf(std::string_view bytes)
{
    Result<std::vector<PrintedPage>> pages = printedPages(bytes);
    if (!pages)
        return tl::unexpected(pages.error());
    const std::size_t forms = unify(*pages);
    const std::vector<std::vector<bool>> margins = pageMargins(*pages);
    if (isScan(*pages, margins))
        return failure(ErrorCode::TextMissing, "PDF");
    const std::vector<std::vector<Opening>> openings = paragraphOpenings(*pages, margins);
    Assembly assembly(setsParagraphsIn(openings));
    for (std::size_t i = 0; i < pages->size(); ++i)
        for (std::size_t j = 0; j < (*pages)[i].lines.size(); ++j)
            if (margins[i][j])
                assembly.addMargin((*pages)[i].lines[j]);
            else
                assembly.add((*pages)[i].lines[j], openings[i][j]);
    return assembled(assembly.taken(), Format::Pdf, {{Step::CompatibilityForms, forms}});
}

} // namespace duixian::sources
