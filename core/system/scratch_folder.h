// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"

namespace duixian::system {

/// A folder for what is made of several files, beside the place where it is to go, so that it can get its name there at once; gone with
/// the object where it did not.
class ScratchFolder {
public:
    /// Fails with WriteFailed; detail is the target and the system's words.
    [[nodiscard]] static Result<ScratchFolder> beside(const std::string& target);

    ScratchFolder(ScratchFolder&& other) noexcept;
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ~ScratchFolder();

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string file(const std::string& name) const { return m_path + "/" + name; }

    /// Gives it the target's name, to the disk. A folder that bears it goes away with all that is in it, after the new one is in its place.
    /// Fails with WriteFailed; then that one is as it was.
    [[nodiscard]] Result<void> putInPlace(const std::string& target);

private:
    explicit ScratchFolder(std::string path) : m_path(std::move(path)) {}

    std::string m_path;
};

} // namespace duixian::system
