// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/cli/console.h"
#include "core/export/read_reports.h"
#include "core/intake/gathering.h"
#include "core/library/library.h"

namespace duixian::cli {

/// Takes what extract printed on other machines into a library, as parts of one step, with the same import lines as an import of the files.
class GatheredImport {
public:
    GatheredImport(library::Library& library, HistoryStep& step, bool copiesToo, Console& console);

    /// All lines of a file, of standard input by the name -. Ends soon after stopped answers true.
    void take(const std::string& lines, const std::function<bool()>& stopped);

private:
    void store(const GatheredReport& report);
    void tellFailed(const FileEnd& end);

    library::Library& m_library;
    HistoryStep& m_step;
    bool m_copiesToo;
    Console& m_console;
    intake::OriginalFiles m_files;
};

} // namespace duixian::cli
