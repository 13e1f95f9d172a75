// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/library_faults.h"

namespace duixian {
namespace {

ErrorCode codeOf(library::LibraryFault fault)
{
    switch (fault) {
    case library::LibraryFault::Full:
        return ErrorCode::DiskFull;
    case library::LibraryFault::Busy:
        return ErrorCode::LibraryBusy;
    case library::LibraryFault::ReadOnly:
        return ErrorCode::LibraryReadOnly;
    case library::LibraryFault::Moved:
        return ErrorCode::LibraryMoved;
    case library::LibraryFault::Damaged:
        return ErrorCode::LibraryDamaged;
    case library::LibraryFault::InputOutput:
    case library::LibraryFault::Other:
        break;
    }
    return ErrorCode::WriteFailed;
}

} // namespace

Error errorOf(const library::LibraryError& error, const std::string& path)
{
    return {codeOf(error.fault()), path + ": " + error.what()};
}

} // namespace duixian
