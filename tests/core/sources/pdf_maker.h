// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duixian::sources {

/// Writes PDFs with Chinese fonts that are not embedded, so that their characters are found in poppler's tables.
class PdfMaker {
public:
    /// UTF-16 strings with proportions by UniGB-UCS2-H, or GBK bytes by GBK-EUC-H, which reads digits as full-width ones.
    enum class Font { Unicode, Gbk };

    explicit PdfMaker(Font font = Font::Unicode) : m_font(font) {}

    void openPage();
    /// Words at a place in points from the lower left corner; a character is as wide as the size, of ASCII half as wide.
    void put(double x, double y, double size, std::u16string_view words);
    /// Adds to the page's content what no text is.
    void draw(std::string_view commands);
    [[nodiscard]] std::string bytes() const;

    static constexpr double width = 595;
    static constexpr double height = 842;

private:
    Font m_font;
    std::vector<std::string> m_pages;
};

/// How a text is printed.
struct Print {
    PdfMaker::Font font = PdfMaker::Font::Unicode;
    int columns = 1;
    bool heads = true;   ///< running heads and page numbers
    bool indents = true; ///< paragraphs open two characters in; else a line is left free between them
};

/// A text as a PDF, a line a paragraph, broken into lines as printers do: no sign that closes opens a line, no number is cut.
[[nodiscard]] std::string pdfOfText(std::u16string_view text, const Print& print = {});
/// A file of these objects, numbered from 1, with its table; the first is the catalogue.
[[nodiscard]] std::string pdfOfObjects(const std::vector<std::string>& objects);

} // namespace duixian::sources
