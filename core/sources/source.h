// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/encoding.h"
#include "core/base/format.h"
#include "core/base/result.h"
#include "core/text/decode.h"

namespace duixian::sources {

/// A file's bytes as text.
struct Source {
    text::DecodedText decoded;
    Format format = Format::PlainText;
};

/// Reads a file of any kind that is known: by its first bytes, then by the suffix of its name (which may be empty). With an encoding given,
/// text is decoded by that. Fails with FormatUnsupported (detail: the kind's name, "PDF", "Word (.docx)"), FileEmpty or EncodingUnknown.
[[nodiscard]] Result<Source> read(std::string_view bytes, std::string_view fileName, std::optional<Encoding> given = std::nullopt);

} // namespace duixian::sources
