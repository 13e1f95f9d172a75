// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sqlite_memory.h"

#include <cstddef>

#include <sqlite3.h>

#if defined(__GLIBC__)

// What malloc is where no sanitizer stands before it.
extern "C" {
void* __libc_malloc(std::size_t size);                // NOLINT
void* __libc_realloc(void* memory, std::size_t size); // NOLINT
void __libc_free(void* memory);                       // NOLINT
}

namespace duixian::fuzz {
namespace {

/// Before each piece, as the system's own answer would have to pass the sanitizer.
union Size {
    int bytes;
    std::max_align_t aligned;
};

void* withSize(void* memory, int bytes)
{
    if (memory == nullptr)
        return nullptr;
    static_cast<Size*>(memory)->bytes = bytes;
    return static_cast<Size*>(memory) + 1;
}

Size* sizeOf(void* memory)
{
    return static_cast<Size*>(memory) - 1;
}

void* make(int bytes)
{
    return withSize(__libc_malloc(static_cast<std::size_t>(bytes) + sizeof(Size)), bytes);
}

void* remake(void* memory, int bytes)
{
    return withSize(__libc_realloc(sizeOf(memory), static_cast<std::size_t>(bytes) + sizeof(Size)), bytes);
}

void giveBack(void* memory)
{
    if (memory != nullptr)
        __libc_free(sizeOf(memory));
}

int bytesOf(void* memory)
{
    return memory == nullptr ? 0 : sizeOf(memory)->bytes;
}

int rounded(int bytes)
{
    constexpr int step = 8;
    return (bytes + step - 1) / step * step;
}

int begin(void* /*nothing*/)
{
    return SQLITE_OK;
}

void end(void* /*nothing*/) {}

} // namespace

void takeSqliteMemoryFromSystem()
{
    static sqlite3_mem_methods methods{make, giveBack, remake, bytesOf, rounded, begin, end, nullptr};
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace duixian::fuzz

#else

void duixian::fuzz::takeSqliteMemoryFromSystem() {}

#endif
