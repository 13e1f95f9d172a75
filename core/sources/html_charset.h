// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/encoding.h"

namespace duixian::sources {

/// The encoding that a page declares in its first bytes (<meta charset=…>, http-equiv, an XML line); nothing where it declares none that we
/// know. gb2312 and gbk are GB18030, which reads all of them: pages say gb2312 and hold 镕.
[[nodiscard]] std::optional<Encoding> declaredEncoding(std::string_view page);

} // namespace duixian::sources
