// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace duixian::library {

/// What a person can do something about: free space, wait or close the other program, choose another place, put the file back where it was,
/// restore a copy.
enum class LibraryFault { Full, Busy, ReadOnly, Moved, Damaged, InputOutput, Other };

/// The broken machine: disk or database. The one exception of the core, caught at one door of each program.
class LibraryError : public std::runtime_error {
public:
    /// extendedCode: SQLite's; doing: what was being done, for logs ("INSERT INTO report …"); words: SQLite's own.
    LibraryError(int extendedCode, std::string doing, const std::string& words);

    [[nodiscard]] int code() const { return m_extendedCode & 0xFF; }
    [[nodiscard]] int extendedCode() const { return m_extendedCode; }
    [[nodiscard]] const std::string& doing() const { return m_doing; }
    [[nodiscard]] LibraryFault fault() const;

private:
    int m_extendedCode;
    std::string m_doing;
};

} // namespace duixian::library
