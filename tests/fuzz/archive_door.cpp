// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/answer.h"
#include "core/sources/archive.h"
#include "core/sources/foreign.h"
#include "core/sources/kind.h"
#include "tests/core/sources/zip_maker.h"
#include "tests/fuzz/doors.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    static_cast<void>(sources::isArchive(bytes));
    static_cast<void>(sources::foreignKind(bytes, bytes.substr(0, bytes.size() % 16)));
    static_cast<void>(sources::isLocked(bytes));
    const std::string answer = sources::encoded(sources::unpackForeign(bytes));
    require(sources::decodedParts(answer).has_value(), "what the worker answers is believed");
    if (isOneIn(8, bytes))
        require(sources::encoded(sources::unpackForeign(bytes)) == answer, "the same file gives the same answer");
}

std::vector<std::string> made()
{
    using sources::ZipMaker;
    return {ZipMaker().add("青石区/2030.txt", "全区生产总值增长6.5%。").add("a.txt", "").add("__MACOSX/a", "b").bytes(),
            ZipMaker().addZeros("zeros.txt", 40'000).addLocked("locked.txt", "x").bytes()};
}

} // namespace

Door archiveDoor()
{
    return {"archive", let, made, 1024, 200'000, 600};
}

} // namespace duixian::fuzz
