// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/comparison.h"

#include <algorithm>

#include "core/intake/copies.h"

namespace duixian {
namespace {

constexpr std::size_t around = 24;

DifferingWords::Side sideOf(const std::u16string& text, const Span& span)
{
    const std::size_t before = std::min(span.begin, around);
    return {text.substr(span.begin - before, before), text.substr(span.begin, span.length()), text.substr(span.end, around)};
}

} // namespace

Comparison comparison(const ImportItem& copy, ReportId with, const Report& there, const Lexicon& lexicon)
{
    Comparison out{copy, with, {}, std::nullopt};
    const intake::Examined examined = intake::examine(copy.file, copy.choices, lexicon);
    if (!examined.report) {
        out.error = examined.report.error();
        return out;
    }
    const std::u16string& other = examined.report->text;
    for (const align::Difference& difference : intake::differencesBetween(there, *examined.report))
        out.differences.push_back({sideOf(there.text, difference.a), sideOf(other, difference.b), difference.a});
    return out;
}

} // namespace duixian
