// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/document_maker.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/foreign_look.h"
#include "tests/fuzz/packed_parts.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    lookAtForeign(Format::Odt, packedParts(bytes, {{"mimetype", "application/vnd.oasis.opendocument.text"}}));
}

std::vector<std::string> made()
{
    return {sources::odtOfText("青石区政府工作报告\n一、2030年工作回顾\n全区生产总值增长6.5%。\n")};
}

} // namespace

Door odtDoor()
{
    return {"odt", let, made, 4096, 200'000, 600};
}

} // namespace duixian::fuzz
