// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/foreign_look.h"

#include "core/sources/answer.h"
#include "core/sources/foreign.h"
#include "tests/fuzz/door.h"
#include "tests/fuzz/spans.h"

namespace duixian::fuzz {

void lookAtForeign(Format format, std::string_view bytes)
{
    const Result<sources::Source> read = sources::readForeign(format, bytes);
    const std::string answer = sources::encoded(read);
    require(sources::decodedSource(answer).has_value(), "what the worker answers is believed");
    if (isOneIn(8, bytes))
        require(sources::encoded(sources::readForeign(format, bytes)) == answer, "the same file gives the same answer");
    if (!read)
        return;
    for (const Layer& layer : read->furniture)
        requireInside(layer.span, read->decoded.text.size(), "furniture lies in the text");
    for (const std::size_t cut : read->cuts)
        require(cut < read->decoded.text.size() && read->decoded.text[cut] == u'\n', "a paragraph is cut at a line end");
}

} // namespace duixian::fuzz
