// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/document_maker.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/foreign_look.h"
#include "tests/fuzz/packed_parts.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    static const std::string types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    lookAtForeign(Format::Docx, packedParts(bytes, {{"[Content_Types].xml", types}}));
}

std::vector<std::string> made()
{
    return {sources::docxOfText("青石区政府工作报告\n一、2030年工作回顾\n全区生产总值增长6.5%。\n")};
}

} // namespace

Door docxDoor()
{
    return {"docx", let, made, 4096, 200'000, 600};
}

} // namespace duixian::fuzz
