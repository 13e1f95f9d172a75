// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <cstdlib>
#include <filesystem>

namespace duixian::support {

std::string projectFile(const std::string& path)
{
    return std::string(DUIXIAN_SOURCE_DIR) + "/" + path;
}

std::optional<std::string> sharedFolder()
{
    const char* said = std::getenv("DUIXIAN_SHARED");
    const std::string folder = said != nullptr ? said : projectFile("../shared");
    if (!std::filesystem::is_directory(folder))
        return std::nullopt;
    return folder;
}

} // namespace duixian::support
