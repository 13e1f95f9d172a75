// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace duixian::exporting {

/// Writes one JSON object in the order of the calls: compact, UTF-8, numbers bare (16, not 16.0), null for what is absent. A library that
/// keeps numbers as doubles can't write them so.
class JsonLine {
public:
    JsonLine& text(std::string_view key, std::string_view value);
    JsonLine& text(std::string_view key, std::u16string_view value);
    JsonLine& number(std::string_view key, double value);
    JsonLine& count(std::string_view key, std::size_t value);
    JsonLine& null(std::string_view key);
    /// A value that is JSON already: an object, an array.
    JsonLine& raw(std::string_view key, std::string_view json);

    /// null where the text is empty.
    template <class Text>
    JsonLine& textOrNull(std::string_view key, const Text& value)
    {
        return value.empty() ? null(key) : text(key, value);
    }
    JsonLine& numberOrNull(std::string_view key, const std::optional<double>& value) { return value ? number(key, *value) : null(key); }
    JsonLine& countOrNull(std::string_view key, const std::optional<std::size_t>& value) { return value ? count(key, *value) : null(key); }

    /// The object, closed, without a line end.
    [[nodiscard]] std::string finish() const { return m_out + "}"; }

private:
    void key(std::string_view name);

    std::string m_out = "{";
};

/// The text between quotation marks, with the escapes that JSON asks for and no others.
[[nodiscard]] std::string jsonText(std::string_view utf8);

} // namespace duixian::exporting
