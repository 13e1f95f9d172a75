// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duixian::sources {

[[nodiscard]] std::string repeated(const std::string& words, std::size_t count);

/// A Word file, whole but for one part of so many zeros, packed about a thousand to one; `declared`: the size that it claims to have.
[[nodiscard]] std::string docxWithZeros(const std::string& part, std::uint64_t zeros, std::optional<std::uint32_t> declared = {});

/// A PDF of one page with this object as its content, and more objects from the fifth on.
[[nodiscard]] std::string pdfWithContent(const std::string& content, const std::vector<std::string>& more = {});
/// A page whose content is 3 MB that unpack to 960.
[[nodiscard]] std::string pdfStreamBomb();
/// 3 KB: eight levels of forms, each of which draws the next ten times.
[[nodiscard]] std::string pdfFormBomb();
/// A tree of pages that leads back to itself.
[[nodiscard]] std::string pdfPageLoop();

} // namespace duixian::sources
