// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/second_look.h"

#include "core/analysis/readable_text.h"
#include "core/extract/extractor.h"

namespace duixian {

std::vector<Trace> tracesOf(const Report& report, const Lexicon& lexicon)
{
    const analysis::ReadableText read = analysis::readableAgain(report);
    return extract::extract(read.source(report.text), report.head, lexicon, true).traces;
}

Statement proposed(const Report& report, const Span& words, const Lexicon& lexicon)
{
    const analysis::ReadableText read = analysis::readableAgain(report);
    return extract::propose(read.source(report.text), report.head, lexicon, words);
}

} // namespace duixian
