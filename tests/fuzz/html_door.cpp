// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/page_maker.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/foreign_look.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    lookAtForeign(Format::Html, bytes);
}

std::vector<std::string> made()
{
    std::vector<std::string> out;
    for (const sources::PageTemplate& page : sources::pageTemplates())
        out.push_back(page.page("青石区2031年政府工作报告\n各位代表：\n全区生产总值增长6.5%。\n", "政府工作报告"));
    return out;
}

} // namespace

Door htmlDoor()
{
    return {"html", let, made, 4096, 200'000, 600};
}

} // namespace duixian::fuzz
