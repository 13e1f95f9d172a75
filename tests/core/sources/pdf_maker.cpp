// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/pdf_maker.h"

#include <algorithm>

#include "tests/core/sources/encoded.h"

namespace duixian::sources {
namespace {

std::string number(double value)
{
    const int tenths = static_cast<int>(value * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string hex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = "<";
    for (const char c : bytes) {
        out.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        out.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
    return out + ">";
}

std::string stream(std::string_view content)
{
    return "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + std::string(content) + "\nendstream";
}

bool isNumber(char16_t c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u'%' || c == u':' || c == u'：' || (c >= u'a' && c <= u'z') ||
           (c >= u'A' && c <= u'Z');
}

bool closes(char16_t c)
{
    return std::u16string_view(u"，。、；：！？”’）》】％%").find(c) != std::u16string_view::npos;
}

/// Half a character's width for each unit of ASCII, else two halves.
std::size_t halvesOf(std::u16string_view words)
{
    std::size_t halves = 0;
    for (const char16_t c : words)
        halves += c < 0x80 ? 1 : 2;
    return halves;
}

/// A paragraph as lines of so many characters' width, the first shorter by the indent.
std::vector<std::u16string> broken(std::u16string_view paragraph, std::size_t length, std::size_t indent)
{
    std::vector<std::u16string> lines;
    std::size_t room = 2 * (length - indent);
    while (!paragraph.empty()) {
        std::size_t end = 1;
        while (end < paragraph.size() && halvesOf(paragraph.substr(0, end + 1)) <= room)
            ++end;
        while (end < paragraph.size() && end > 1 &&
               (closes(paragraph[end]) || (isNumber(paragraph[end - 1]) && isNumber(paragraph[end])) || paragraph[end - 1] == u'“'))
            --end;
        lines.emplace_back(paragraph.substr(0, end));
        paragraph.remove_prefix(end);
        room = 2 * length;
    }
    return lines;
}

} // namespace

void PdfMaker::openPage()
{
    m_pages.emplace_back();
}

void PdfMaker::put(double x, double y, double size, std::u16string_view words)
{
    const std::string bytes = m_font == Font::Unicode ? bytesIn(words, "UTF-16BE") : bytesIn(words, "GBK");
    m_pages.back() += "BT /F1 " + number(size) + " Tf 1 0 0 1 " + number(x) + " " + number(y) + " Tm " + hex(bytes) + " Tj ET\n";
}

void PdfMaker::draw(std::string_view commands)
{
    m_pages.back() += commands;
}

std::string PdfMaker::bytes() const
{
    const std::string coding = m_font == Font::Unicode ? "UniGB-UCS2-H" : "GBK-EUC-H";
    std::string kids;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        kids += std::to_string(6 + 2 * i) + " 0 R ";
    std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count " + std::to_string(m_pages.size()) + " /Kids [ " + kids + "] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /" + coding + " /DescendantFonts [ 4 0 R ] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [ 1 95 500 814 939 500 ] /FontDescriptor 5 0 R"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [ -25 -254 1000 880 ] /ItalicAngle 0 /Ascent 880"
        " /Descent -120 /CapHeight 880 /StemV 93 >>"};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
                          std::to_string(7 + 2 * i) + " 0 R >>");
        objects.push_back(stream(m_pages[i]));
    }
    return pdfOfObjects(objects);
}

std::string pdfOfObjects(const std::vector<std::string>& objects)
{
    std::string file = "%PDF-1.4\n";
    std::string table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const std::string place = std::to_string(file.size());
        table += std::string(10 - place.size(), '0') + place + " 00000 n \n";
        file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string size = std::to_string(objects.size() + 1);
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" +
           std::to_string(file.size()) + "\n%%EOF\n";
}

std::string pdfOfText(std::u16string_view text, const Print& print)
{
    const double size = print.columns > 1 ? 10 : 14;
    const double pitch = size * 1.7;
    constexpr double left = 80;
    constexpr double top = 750;
    constexpr double bottom = 90;
    constexpr double gutter = 28;
    const double room = PdfMaker::width - 2 * left;
    const double columnWidth = (room - gutter * (print.columns - 1)) / print.columns;
    const auto length = static_cast<std::size_t>(columnWidth / size);
    PdfMaker pdf(print.font);
    double y = bottom;
    int column = print.columns;
    int page = 0;
    const auto nextLine = [&](double step) {
        if ((y -= step) >= bottom)
            return;
        y = top;
        if (++column < print.columns)
            return;
        column = 0;
        pdf.openPage();
        if (print.heads) {
            pdf.put(left, 800, 10, u"云川区人民政府文件汇编");
            const std::string words = std::to_string(++page);
            pdf.put(280, 40, 10, u"－ " + std::u16string(words.begin(), words.end()) + u" －");
        }
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(u'\n'), text.size());
        std::u16string_view paragraph = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t begin = std::min(paragraph.find_first_not_of(u"　 \u00A0\t"), paragraph.size());
        paragraph.remove_prefix(begin);
        const std::size_t indent = print.indents ? 2 : 0;
        bool first = true;
        for (const std::u16string& line : broken(paragraph, length, indent)) {
            nextLine(first && !print.indents ? 2 * pitch : pitch);
            const double inset = first ? size * static_cast<double>(indent) : 0;
            pdf.put(left + column * (columnWidth + gutter) + inset, y, size, line);
            first = false;
        }
    }
    return pdf.bytes();
}

} // namespace duixian::sources
