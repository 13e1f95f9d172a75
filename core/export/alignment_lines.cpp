// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/alignment_lines.h"

#include <cmath>

#include "core/base/utf.h"
#include "core/export/json_line.h"
#include "core/model/names.h"

namespace duixian::exporting {
namespace {

std::string namesJson(const std::vector<std::u16string>& names)
{
    std::string out = "[";
    for (const std::u16string& name : names)
        out += (out.size() > 1 ? "," : "") + jsonText(toUtf8(name));
    return out + "]";
}

std::string linkLine(const Link& link, const Alignment& alignment)
{
    const Span& a = alignment.a.at(link.a).span;
    const Span& b = alignment.b.at(link.b).span;
    JsonLine line;
    line.text("type", "link").count("a_start", a.begin).count("a_end", a.end).count("b_start", b.begin).count("b_end", b.end);
    line.text("joint", nameOf(link.joint)).number("strength", std::round(link.strength * 1000) / 1000);
    return line.raw("about", namesJson(link.about)).finish();
}

void addAlone(const std::vector<AlignedParagraph>& paragraphs, const std::vector<bool>& joined, std::string_view side,
              std::vector<std::string>& out)
{
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (!joined[i] && !paragraphs[i].heading && !paragraphs[i].furniture)
            out.push_back(JsonLine()
                              .text("type", "alone")
                              .text("side", side)
                              .count("start", paragraphs[i].span.begin)
                              .count("end", paragraphs[i].span.end)
                              .finish());
}

} // namespace

std::vector<std::string> alignmentLines(const Alignment& alignment)
{
    std::vector<std::string> out;
    std::vector<bool> joinedA(alignment.a.size(), false);
    std::vector<bool> joinedB(alignment.b.size(), false);
    for (const Link& link : alignment.links) {
        out.push_back(linkLine(link, alignment));
        joinedA[link.a] = true;
        joinedB[link.b] = true;
    }
    addAlone(alignment.a, joinedA, "a", out);
    addAlone(alignment.b, joinedB, "b", out);
    return out;
}

} // namespace duixian::exporting
