// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/text_lines.h"

#include <algorithm>
#include <utility>

#include "core/base/utf.h"
#include "core/text/characters.h"

namespace duixian::sources {

std::u16string settledText(std::string_view utf8)
{
    std::u16string text = toUtf16(utf8);
    std::erase_if(text, [](char16_t c) { return c == 0 || c == u'\r'; });
    return text;
}

Result<Source> assembled(const std::vector<TextLine>& lines, Format format, std::vector<CleaningStep> steps)
{
    Source source;
    source.format = format;
    std::u16string& text = source.decoded.text;
    bool joins = false; // the line before has the reason that is last in furniture
    for (const TextLine& line : lines) {
        const std::size_t begin = text.size();
        text.append(line.text).push_back(u'\n');
        if (line.goesOn)
            source.cuts.push_back(text.size() - 1);
        if (line.reason && joins && source.furniture.back().reason == *line.reason)
            source.furniture.back().span.end = text.size();
        else if (line.reason)
            source.furniture.push_back({{begin, text.size()}, *line.reason});
        joins = line.reason.has_value();
    }
    const auto shows = [](char16_t c) { return !text::isBlank(c) && !text::isLineEnd(c) && !text::isInvisible(c); };
    if (std::none_of(text.begin(), text.end(), shows))
        return failure(ErrorCode::FileEmpty);
    std::erase_if(steps, [](const CleaningStep& step) { return step.count == 0; });
    std::sort(steps.begin(), steps.end(), [](const CleaningStep& a, const CleaningStep& b) { return a.step < b.step; });
    source.decoded.steps = std::move(steps);
    return source;
}

} // namespace duixian::sources
