// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/pdf_maker.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/foreign_look.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    lookAtForeign(Format::Pdf, bytes);
}

std::vector<std::string> made()
{
    using sources::PdfMaker;
    const std::u16string text = u"青石区政府工作报告\n一、回顾\n全区生产总值增长6.5%，新建学校3所。\n二、安排\n全区生产总值增长6%左右。\n";
    return {sources::pdfOfText(text), sources::pdfOfText(text, {PdfMaker::Font::Gbk, 2, false, false})};
}

} // namespace

Door pdfDoor()
{
    return {"pdf", let, made, 8192, 20'000, 120};
}

} // namespace duixian::fuzz
