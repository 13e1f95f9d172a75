// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/changed_bytes.h"

namespace duixian::support {

std::string changedBytes(std::string bytes, std::mt19937& chance, const std::vector<std::string>& words)
{
    for (std::size_t count = 1 + chance() % 4; count > 0 && !bytes.empty(); --count) {
        const std::size_t at = chance() % bytes.size();
        switch (chance() % 5) {
        case 0:
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ 1U << chance() % 8);
            break;
        case 1:
            bytes[at] = static_cast<char>(chance());
            break;
        case 2:
            bytes.erase(at, 1 + chance() % 30);
            break;
        case 3:
            bytes.insert(at, bytes, chance() % bytes.size(), chance() % 60);
            break;
        default:
            if (!words.empty())
                bytes.insert(at, words[chance() % words.size()]);
        }
    }
    return bytes;
}

} // namespace duixian::support
