// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "app/cli/console.h"
#include "core/model/choices.h"
#include "core/model/file_end.h"
#include "core/system/process_copy.h"

namespace duixian::cli {

struct ExtractOptions {
    bool explain = false;
    bool whole = false; ///< also the line with all that a library keeps
    Choices choices;
    std::chrono::seconds longest{300}; ///< for a report
};

/// Prints what files state, one file after the other, each read apart from this process: one that crashes it, fills the memory or takes
/// longer than any report fails like a file that is not there.
class FileExtraction {
public:
    FileExtraction(const ExtractOptions& options, Console& console);

    /// Of an archive all its parts. What is wrong is said on standard error.
    FileEnd extract(const std::string& file);

private:
    void hear(std::string_view piece, FileEnd& end);
    void fail(const std::string& file, std::string_view reason, std::string_view sentence, FileEnd& end);

    Console& m_console;
    system::ProcessCopy m_apart;
};

} // namespace duixian::cli
