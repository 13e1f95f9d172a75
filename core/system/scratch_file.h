// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"

namespace duixian::system {

/// An empty file of the person's own in the system's folder for such, for a library that writes files only; gone with the object.
class ScratchFile {
public:
    /// Fails with WriteFailed; detail is the folder and the system's words.
    [[nodiscard]] static Result<ScratchFile> make();

    ScratchFile(ScratchFile&& other) noexcept;
    ScratchFile& operator=(ScratchFile&&) = delete;
    ~ScratchFile();

    [[nodiscard]] const std::string& path() const { return m_path; }
    /// What is in it by now. Fails with FileUnreadable.
    [[nodiscard]] Result<std::string> bytes() const;

private:
    explicit ScratchFile(std::string path) : m_path(std::move(path)) {}

    std::string m_path;
};

} // namespace duixian::system
