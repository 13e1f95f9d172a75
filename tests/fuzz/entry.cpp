// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/fuzz/doors.h"
#include "tests/fuzz/sqlite_memory.h"

// What libFuzzer calls, for the one door that DUIXIAN_DOOR names.

namespace {

const duixian::fuzz::Door& door()
{
    static const duixian::fuzz::Door it = duixian::fuzz::DUIXIAN_DOOR();
    return it;
}

} // namespace

/// --about: prints the longest input and the executions of a long run. --made FOLDER: writes the made inputs there.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    const std::string_view asked = *argc > 1 ? (*argv)[1] : "";
    if (asked == "--about")
        std::printf("%zu %d\n", door().longest, door().executions);
    else if (asked == "--made" && *argc > 2) {
        int number = 0;
        for (const std::string& bytes : door().made())
            std::ofstream((*argv)[2] + ("/made-" + std::to_string(++number)), std::ios::binary) << bytes;
    } else {
        duixian::fuzz::takeSqliteMemoryFromSystem();
        return 0;
    }
    std::fflush(stdout);
    std::_Exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    door().let({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
