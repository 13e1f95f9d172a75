// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/program_beside.h"

#include <filesystem>
#include <system_error>

namespace duixian::system {

std::optional<std::string> programBeside(std::string_view relative)
{
    namespace fs = std::filesystem;
    std::error_code broken;
    fs::path folder = fs::read_symlink("/proc/self/exe", broken).parent_path();
    for (int above = 0; above <= 3 && !broken; ++above, folder = folder.parent_path()) {
        const fs::path program = folder / relative;
        std::error_code none;
        if (fs::is_regular_file(program, none))
            return program.string();
    }
    return {};
}

} // namespace duixian::system
