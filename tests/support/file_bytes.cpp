// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_bytes.h"

#include <fstream>
#include <sstream>

namespace duixian::support {

std::string fileBytes(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

} // namespace duixian::support
