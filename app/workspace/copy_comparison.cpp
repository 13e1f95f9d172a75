// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/copy_comparison.h"

#include <algorithm>

#include "core/intake/copies.h"
#include "core/intake/files_behind.h"

namespace duixian {
namespace {

constexpr std::size_t around = 24;

DifferingWords::Side sideOf(const std::u16string& text, const Span& span)
{
    const std::size_t before = std::min(span.begin, around);
    return {text.substr(span.begin - before, before), text.substr(span.begin, span.length()), text.substr(span.end, around)};
}

/// The file with its bytes, where it is a part of an archive.
intake::File opened(const ImportItem& item)
{
    if (item.archive.empty() || item.file.bytes)
        return item.file;
    for (intake::File& part : intake::partsOf({item.archive, item.file.fileName}))
        if (part.path == item.file.path || part.error)
            return std::move(part);
    return {item.file.path, item.file.fileName, std::nullopt, Error{ErrorCode::FileMissing, item.file.path}};
}

} // namespace

CopyComparison comparison(const ImportItem& copy, ReportId with, const Report& there, const Lexicon& lexicon)
{
    CopyComparison out{copy, with, {}, std::nullopt};
    const intake::Examined examined = intake::examine(opened(copy), copy.choices, lexicon);
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
