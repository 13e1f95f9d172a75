// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/intake/intake.h"
#include "core/model/gathered_report.h"

namespace duixian::intake {

/// The bytes of files by the paths of passports, also of parts of archives. An archive is opened once for parts that come one after the
/// other.
class OriginalFiles {
public:
    /// Fails as readFile and partsOf do.
    [[nodiscard]] Result<std::string> bytesOf(const std::string& path);

private:
    std::string m_archive; ///< opened last
    std::vector<File> m_parts;
};

/// A report that another run of the program found, as if it had been read here: its bytes are looked up where they did not come with it,
/// decoded, and all that is said of the text is held against it. No pass of the rules runs. Fails as reading a file does, and with
/// LinesMissing (detail: how many statements came of how many), BytesDiffer, or LinesUnfit (detail: what does not fit the text).
[[nodiscard]] Examined examine(const GatheredReport& gathered, OriginalFiles& files);

} // namespace duixian::intake
