// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_description.h"

#include <cstdint>
#include <fstream>

#include "app/presentation/qt_text.h"
#include "tests/core/sources/zip_maker.h"
#include "tests/fuzz/doors.h"
#include "tests/support/temporary_folder.h"

namespace duixian::fuzz {
namespace {

using charts::ReadDescription;

constexpr std::string_view signature = "\x89PNG\r\n\x1A\n";

std::string fourBytes(std::size_t number)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(number >> shift & 0xFF));
    return out;
}

std::string chunk(std::string_view kind, std::string_view content)
{
    const std::string both = std::string(kind).append(content);
    return fourBytes(content.size()) + both + fourBytes(sources::checkSum(both));
}

/// A picture of one dot that says this of itself.
std::string picture(std::string_view text)
{
    using namespace std::string_view_literals;
    return std::string(signature) + chunk("IHDR", "\0\0\0\1\0\0\0\1\1\0\0\0\0"sv) + chunk("tEXt", std::string("Duixian\0"sv).append(text)) +
           chunk("IDAT", "\x78\x01\x01\x02\x00\xFD\xFF\x00\x00\x00\x02\x00\x01"sv) + chunk("IEND", "");
}

std::optional<QString> saidBy(std::string_view png)
{
    static const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    return charts::describedIn(toQt(folder.write("picture.png", png)));
}

void lookAt(const QString& text)
{
    const ReadDescription read = charts::readDescription(text);
    if (read.state != ReadDescription::State::Read)
        return;
    const QString written = charts::textOf(read.description);
    const ReadDescription again = charts::readDescription(written);
    require(again.state == ReadDescription::State::Read && again.description == read.description, "what is read is written as it was");
    require(saidBy(picture(toCoreUtf8(written))) == written, "a picture says what was written into it");
}

/// A picture, or the words of one.
void let(std::string_view bytes)
{
    if (!bytes.starts_with(signature.substr(0, 4))) {
        lookAt(toQt(bytes));
        return;
    }
    if (const auto text = saidBy(bytes))
        lookAt(*text);
}

std::vector<std::string> made()
{
    charts::ChartDescription plain;
    charts::ChartDescription full;
    full.wish.place = u"云汀市/青石区";
    full.wish.indicators = {u"地区生产总值"};
    full.wish.places = {u"云汀市/青石区"};
    full.wish.kind = charts::ChartKind::Places;
    full.wish.year = 2031;
    full.wish.measure = TargetMeasure::Ratchet;
    full.wish.writing.title = u"标题 \"a\"\n";
    full.wish.writing.notes = {{u"雨", {u"云汀市/青石区", u"地区生产总值", 2031, 1}, -12.5, 40}};
    full.sources = {{u"2031年报告", "hash"}};
    const std::string text = toCoreUtf8(charts::textOf(full));
    return {text, toCoreUtf8(charts::textOf(plain)), picture(text), picture("x")};
}

} // namespace

Door chartDoor()
{
    return {"chart", let, made, 2048, 2'000'000, 1500};
}

} // namespace duixian::fuzz
