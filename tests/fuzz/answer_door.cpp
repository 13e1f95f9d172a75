// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/answer.h"

#include "tests/fuzz/doors.h"
#include "tests/fuzz/spans.h"

namespace duixian::fuzz {
namespace {

void let(std::string_view bytes)
{
    if (const auto source = sources::decodedSource(bytes)) {
        require(sources::encoded(*source) == bytes, "what is believed is written as it was read");
        if (*source) {
            require(isWellFormed((*source)->decoded.text), "a text from the worker is valid UTF-16");
            for (const Layer& layer : (*source)->furniture)
                requireInside(layer.span, (*source)->decoded.text.size(), "furniture lies in the text");
        }
    }
    if (const auto parts = sources::decodedParts(bytes))
        require(sources::encoded(*parts) == bytes, "what is believed is written as it was read");
}

std::vector<std::string> made()
{
    sources::Source source;
    source.decoded.text = u"第1页\n全区生产总值增长6.5%。\n𠮷\n";
    source.decoded.steps = {{Step::LineEnds, 3}};
    source.format = Format::Pdf;
    source.furniture = {{{0, 4}, LayerReason::PageMargin}};
    source.cuts = {3};
    source.address = "https://example.invalid/";
    return {sources::encoded(Result<sources::Source>(source)),
            sources::encoded(Result<sources::Source>(failure(ErrorCode::FormatBroken, "PDF"))),
            sources::encoded(Result<std::vector<sources::ArchivePart>>(std::vector<sources::ArchivePart>{{"a/b.txt", "6.5%"}, {"c", ""}}))};
}

} // namespace

Door answerDoor()
{
    return {"answer", let, made, 512, 2'000'000, 3000};
}

} // namespace duixian::fuzz
