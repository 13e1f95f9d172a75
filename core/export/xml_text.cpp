// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xml_text.h"

#include "core/base/utf.h"

namespace duixian::exporting {
namespace {

bool fitsXml(char16_t c)
{
    return c >= 0x20 ? c < 0xFFFE : c == u'\t' || c == u'\n' || c == u'\r';
}

/// Line ends and tabs as references: a reader makes blanks of bare ones in an attribute, and \n of a bare \r in a text.
enum class Within { Text, Attribute };

std::string escaped(std::string_view text, Within where)
{
    std::u16string units = toUtf16(text);
    for (char16_t& c : units)
        if (!fitsXml(c))
            c = u'\xFFFD';
    std::string out;
    for (const char c : toUtf8(units))
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\r':
            out += "&#13;";
            break;
        case '\n':
            out += where == Within::Attribute ? "&#10;" : "\n";
            break;
        case '\t':
            out += where == Within::Attribute ? "&#9;" : "\t";
            break;
        default:
            out += c;
        }
    return out;
}

} // namespace

void XmlText::begin(std::string_view name, const Attributes& attributes)
{
    m_out.append(m_open.size(), ' ').append("<").append(name);
    for (const auto& [key, value] : attributes)
        m_out.append(" ").append(key).append("=\"").append(escaped(value, Within::Attribute)).append("\"");
}

XmlText& XmlText::open(std::string_view name, const Attributes& attributes)
{
    begin(name, attributes);
    m_out += ">\n";
    m_open.emplace_back(name);
    return *this;
}

XmlText& XmlText::empty(std::string_view name, const Attributes& attributes)
{
    begin(name, attributes);
    m_out += "/>\n";
    return *this;
}

XmlText& XmlText::leaf(std::string_view name, std::string_view text)
{
    begin(name, {});
    m_out.append(">").append(escaped(text, Within::Text)).append("</").append(name).append(">\n");
    return *this;
}

XmlText& XmlText::close()
{
    const std::string name = m_open.back();
    m_open.pop_back();
    m_out.append(m_open.size(), ' ').append("</").append(name).append(">\n");
    return *this;
}

} // namespace duixian::exporting
