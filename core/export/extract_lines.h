// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/file_end.h"
#include "core/model/report.h"

/// The lines that extract adds for whoever runs it on many machines and gathers what it printed (read_reports.h).
namespace duixian::exporting {

/// {"type":"file","file","status":"read", "partly" or "failed","reason","reports","statements","failed_parts":[{"file","reason"}]}
[[nodiscard]] std::string fileLine(const FileEnd& end);

/// {"type":"whole","file","sha256","text","bytes"}: the decoded text, and the file's bytes in base64.
[[nodiscard]] std::string wholeLine(const Report& report, std::string_view bytes);

} // namespace duixian::exporting
