// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/export/json_object.h"
#include "core/model/file_end.h"
#include "core/model/gathered_report.h"

/// The objects of extract's lines as values. Each fails with LineMalformed; detail is the key that is wrong.
namespace duixian::exporting {

/// Of a report line; without its statements and its text.
[[nodiscard]] Result<GatheredReport> reportIn(const Json& object);
[[nodiscard]] Result<Statement> statementIn(const Json& object);
[[nodiscard]] Result<FileEnd> fileEndIn(const Json& object);

/// What a library keeps of a report beside what its other lines say.
struct WholeText {
    std::string sha256;
    std::u16string text;
    std::string bytes;
};
[[nodiscard]] Result<WholeText> wholeIn(const Json& object);

} // namespace duixian::exporting
