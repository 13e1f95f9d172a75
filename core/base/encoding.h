// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace duixian {

/// How a text's bytes are to be read. GB18030 stands for GB2312 and GBK too, Big5 for Big5-HKSCS: the wider ones read all of the narrower.
enum class Encoding { Utf8, Gb18030, Big5, Utf16Le, Utf16Be };

/// The name as people and files write it: "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE".
[[nodiscard]] std::string_view nameOf(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingNamed(std::string_view name);

} // namespace duixian
