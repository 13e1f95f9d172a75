// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duixian::exporting {

/// Writes XML element by element, UTF-8, well-formed whatever the texts hold: what XML has no place for (control characters, U+FFFE)
/// becomes U+FFFD, bytes that are no UTF-8 too.
class XmlText {
public:
    using Attribute = std::pair<std::string_view, std::string>;
    using Attributes = std::vector<Attribute>;

    XmlText() : m_out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

    XmlText& open(std::string_view name, const Attributes& attributes = {});
    /// An element without content.
    XmlText& empty(std::string_view name, const Attributes& attributes);
    /// An element with nothing but text in it.
    XmlText& leaf(std::string_view name, std::string_view text);
    /// The innermost element that is open.
    XmlText& close();

    /// What is written so far; empty from then on, so that a large document can be taken away in pieces.
    [[nodiscard]] std::string take() { return std::exchange(m_out, {}); }

private:
    void begin(std::string_view name, const Attributes& attributes);

    std::string m_out;
    std::vector<std::string> m_open;
};

} // namespace duixian::exporting
