// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/carried_lines.h"

#include <string_view>

#include "core/export/json_line.h"
#include "core/model/names.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;

JsonLine& addSpan(JsonLine& line, const std::optional<Span>& span, std::string_view start, std::string_view end)
{
    line.countOrNull(start, span ? std::optional(span->begin) : std::nullopt);
    return line.countOrNull(end, span ? std::optional(span->end) : std::nullopt);
}

std::string sentenceLine(const CarriedSentence& sentence)
{
    constexpr double thousandths = 1000;
    JsonLine line;
    line.text("type", "carried").count("start", sentence.b.begin).count("end", sentence.b.end).text("kind", nameOf(sentence.kind));
    line.number("likeness", static_cast<double>(static_cast<int>(sentence.likeness * thousandths)) / thousandths);
    line.raw("moved", sentence.moved ? "true" : "false");
    return addSpan(line, sentence.a, "a_start", "a_end").finish();
}

std::string shareLine(const CarriedShare& share, const Report& b)
{
    JsonLine line;
    line.text("type", "share");
    std::optional<Span> body;
    if (share.part) {
        const Part& part = b.parts[*share.part];
        line.text("part", std::u16string_view(b.text).substr(part.heading.begin, part.heading.length()));
        body = part.body;
    } else {
        line.null("part");
    }
    addSpan(line, body, "start", "end").count("letters", share.all());
    for (const Carried kind : {Carried::Same, Carried::NewNumber, Carried::Reworded, Carried::New})
        line.count(nameOf(kind), share.of(kind));
    return line.finish();
}

} // namespace

std::vector<std::string> carriedLines(const CarriedOver& carried, const Report& b)
{
    std::vector<std::string> out;
    for (const CarriedSentence& sentence : carried.sentences)
        out.push_back(sentenceLine(sentence));
    for (const GoneSentence& gone : carried.gone) {
        JsonLine line;
        line.text("type", "gone");
        out.push_back(addSpan(line, gone.a, "a_start", "a_end").finish());
    }
    for (const CarriedShare& share : carried.shares)
        out.push_back(shareLine(share, b));
    return out;
}

} // namespace duixian::cli
