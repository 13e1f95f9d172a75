// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/read_head.h"

#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/script/fold.h"
#include "core/text/clean.h"
#include "core/text/outline.h"

namespace duixian::extract {

HeadReading read(std::string_view words, std::string_view file)
{
    const text::CleanText clean = text::clean(toUtf16(words));
    const std::u16string folded = script::toSimplified(clean.text);
    const text::Outline outline = text::outline(folded);
    return readHead({clean, folded, outline, file}, Places::builtIn());
}

std::string placeOf(const HeadReading& reading)
{
    if (!reading.head.place)
        return "-";
    const Place& place = *reading.head.place;
    std::string text = toUtf8(place.name) + " " + (place.code.empty() ? "-" : place.code) + " ";
    for (std::size_t i = 0; i < place.path.size(); ++i)
        text += (i > 0 ? "/" : "") + toUtf8(place.path[i]);
    return text;
}

std::string yearsOf(const HeadReading& reading)
{
    const auto text = [](const std::optional<Period>& period) { return period ? toText(*period) : std::string("-"); };
    return std::string(nameOf(reading.head.kind)) + " " + text(reading.head.reviewed) + " " + text(reading.head.planned) + " " +
           text(reading.head.plannedTerm);
}

bool notes(const HeadReading& reading, NoteCode code)
{
    for (const Note& note : reading.notes)
        if (note.code == code)
            return true;
    return false;
}

std::string report(std::string_view address, std::string_view body)
{
    return "各位代表：\n现在，我代表" + std::string(address) +
           "向大会报告工作，请予审议。\n一、2018年工作回顾\n全年新建公路12公里。\n二、2019年重点工作\n新建学校3所。\n" + std::string(body);
}

} // namespace duixian::extract
