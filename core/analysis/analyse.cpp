// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"

#include "core/base/sha256.h"
#include "core/extract/extractor.h"
#include "core/extract/head.h"
#include "core/script/fold.h"
#include "core/sources/source.h"
#include "core/text/clean.h"
#include "core/text/outline.h"

namespace duixian {
namespace {

Result<Explanation> run(std::string_view bytes, const Origin& origin, const Lexicon& lexicon, bool explained)
{
    auto source = sources::read(bytes, origin.fileName, origin.encoding);
    if (!source)
        return tl::unexpected(source.error());
    Explanation out;
    Report& report = out.report;
    report.passport = {origin.fileName, origin.path, sha256(bytes), source->decoded.encoding, source->format, bytes.size(), rulesVersion};
    report.text = std::move(source->decoded.text);
    if (source->decoded.replaced > 0)
        report.notes.push_back({NoteCode::BytesReplaced, {}});

    const text::CleanText clean = text::clean(report.text);
    const std::u16string folded = script::toSimplified(clean.text);
    const text::Outline outline = text::outline(folded);
    extract::HeadReading reading =
        extract::readHead({clean, folded, outline, origin.path.empty() ? origin.fileName : origin.path}, Places::builtIn());
    report.head = std::move(reading.head);
    report.notes.insert(report.notes.end(), reading.notes.begin(), reading.notes.end());
    extract::Extraction extraction = extract::extract({report.text, folded, clean, outline}, report.head, lexicon, explained);
    report.parts = std::move(extraction.parts);
    report.statements = std::move(extraction.statements);
    out.traces = std::move(extraction.traces);
    return out;
}

} // namespace

Result<Report> analyse(std::string_view bytes, const Origin& origin, const Lexicon& lexicon)
{
    auto explanation = run(bytes, origin, lexicon, false);
    if (!explanation)
        return tl::unexpected(explanation.error());
    return std::move(explanation->report);
}

Result<Explanation> explain(std::string_view bytes, const Origin& origin, const Lexicon& lexicon)
{
    return run(bytes, origin, lexicon, true);
}

} // namespace duixian
