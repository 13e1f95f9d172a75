// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::cli {

/// Standard output and standard error of one run, and how it went: what was said to be wrong and what could not be written make it fail.
class Console {
public:
    /// One line of output.
    void print(std::string_view line);
    /// Hands on what was printed so far.
    void flush();
    /// Whether anybody still hears what is printed: not once a pipe was closed, or a disk is full.
    [[nodiscard]] bool heard() const { return !m_deaf; }
    /// One sentence on standard error.
    void complain(std::string_view sentence);

    /// The program's exit status: 0, or 1 where something failed. Flushes.
    [[nodiscard]] int finish();

private:
    bool m_failed = false;
    bool m_deaf = false; ///< standard output takes no more: a closed pipe, a full disk
};

} // namespace duixian::cli
