// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/intake/csv_rows.h"
#include "core/intake/second_source.h"
#include "core/lexicon/lexicon.h"
#include "core/text/decode.h"
#include "tests/fuzz/doors.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    static const std::vector<Place> known{{u"青石区", "", {u"云汀市", u"青石区"}}};
    const auto file = intake::readSecondSource(bytes, Lexicon::builtIn(), known);
    if (!file)
        return;
    for (const SecondFigure& figure : file->figures) {
        require(std::isfinite(figure.value), "a value is a number");
        require(!figure.indicator.empty() && !figure.place.name.empty(), "a figure is of something and somewhere");
        require(figure.period.first <= figure.period.last, "years go forwards");
    }
    std::size_t line = 1;
    for (const SecondFigureFault& fault : file->faults) {
        require(fault.line >= line && fault.line <= bytes.size() + 1, "faults are told line by line");
        line = fault.line;
    }
    if (const auto decoded = text::decode(bytes))
        for (const char16_t separator : {u',', u'\t'})
            for (const intake::CsvRow& row : intake::csvRows(decoded->text, separator).rows)
                require(!row.fields.empty(), "a row has fields");
}

} // namespace

Door tableDoor()
{
    return {"table", let, noneMade, 1024, 200'000, 800};
}

} // namespace duixian::fuzz
