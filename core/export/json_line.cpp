// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_line.h"

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::exporting {

std::string jsonText(std::string_view utf8)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out.append({'\\', c});
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20)
            out.append("\\u00").append({digits[byte / 16], digits[byte % 16]});
        else
            out += c;
    }
    return out + "\"";
}

void JsonLine::key(std::string_view name)
{
    if (m_out.size() > 1)
        m_out += ',';
    m_out.append("\"").append(name).append("\":");
}

JsonLine& JsonLine::raw(std::string_view name, std::string_view json)
{
    key(name);
    m_out += json;
    return *this;
}

JsonLine& JsonLine::text(std::string_view name, std::string_view value)
{
    return raw(name, jsonText(value));
}

JsonLine& JsonLine::text(std::string_view name, std::u16string_view value)
{
    return raw(name, jsonText(toUtf8(value)));
}

JsonLine& JsonLine::number(std::string_view name, double value)
{
    return raw(name, numberText(value));
}

JsonLine& JsonLine::count(std::string_view name, std::size_t value)
{
    return raw(name, std::to_string(value));
}

JsonLine& JsonLine::null(std::string_view name)
{
    return raw(name, "null");
}

} // namespace duixian::exporting
