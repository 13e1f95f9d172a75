// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/format.h"
#include "core/base/layer.h"
#include "core/base/result.h"
#include "core/text/decode.h"

namespace duixian::sources {

/// A file's bytes as text, and what the format tells of it.
struct Source {
    text::DecodedText decoded;
    Format format = Format::PlainText;
    std::vector<Layer> furniture; ///< what the format itself shows to be none of the report: menus around it, running heads, footnotes
    std::vector<std::size_t>
        cuts;            ///< places of the line ends that only cut a paragraph, where the format shows them (lines of a PDF); rising
    std::string address; ///< where a saved page says it came from, else empty
};

/// Reads a file of any kind that is known: by its first bytes, then by the suffix of its name (which may be empty). With an encoding given,
/// text and pages are decoded by that. HTML, DOCX, ODT and PDF are read by the worker, in a process of its own. Fails with
/// FormatUnsupported (detail: the kind's name, "Word (.doc)", "PNG"), FormatBroken, FormatEncrypted, TextMissing, LimitReached,
/// WorkerMissing, FileEmpty or EncodingUnknown.
[[nodiscard]] Result<Source> read(std::string_view bytes, std::string_view fileName, std::optional<Encoding> given = std::nullopt);

} // namespace duixian::sources
