// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_line.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::exporting {

std::string jsonText(std::string_view utf8)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    // The name of a file may be any bytes.
    const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string whole = ascii ? std::string() : toUtf8(toUtf16(utf8));
    for (const char c : ascii ? utf8 : std::string_view(whole)) {
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
    return std::isfinite(value) ? raw(name, numberText(value)) : null(name);
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
